package jp.menkyo.desk.vaultkeys;

import java.util.List;
import jp.menkyo.mynumber.epoch.KeyEpoch;
import jp.menkyo.mynumber.rotation.Rotation;
import jp.menkyo.mynumber.rotation.Rotation.State;
import org.jspecify.annotations.Nullable;

/** The keys in service and the latest rotation, in words. */
record KeysView(List<Epoch> epochs, @Nullable Progress rotation) {

    /**
     * An epoch of keys.
     *
     * @param removable does nothing rest on it, nor is there an older one?
     */
    record Epoch(
            int epoch,
            String inServiceSince,
            long numbers,
            long envelopes,
            String stateText,
            boolean newest,
            boolean inUse,
            boolean removable,
            @Nullable String requestedBy,
            @Nullable String statement,
            @Nullable String confirmedBy) {}

    /** A rotation and how far it is. */
    record Progress(
            int epoch,
            State state,
            String stateText,
            boolean running,
            long total,
            long moved,
            int percent,
            long leftOver,
            String startedBy,
            String startedAt) {}

    static KeysView of(List<KeyEpoch> epochs, @Nullable Rotation rotation) {
        int oldest = epochs.isEmpty() ? 0 : epochs.get(0).epoch();
        return new KeysView(
                epochs.stream().map(one -> epoch(one, oldest)).toList(), rotation == null ? null : progress(rotation));
    }

    private static Epoch epoch(KeyEpoch epoch, int oldest) {
        return new Epoch(
                epoch.epoch(),
                OfficeTime.display(epoch.inServiceSince()),
                epoch.numbers(),
                epoch.envelopes(),
                state(epoch),
                epoch.newest(),
                epoch.inUse(),
                !epoch.inUse() && epoch.epoch() == oldest,
                epoch.requestedBy(),
                epoch.statement(),
                epoch.confirmedBy());
    }

    private static String state(KeyEpoch epoch) {
        if (epoch.newest()) {
            return "最新（新しいものはこの鍵で保護します）";
        }
        if (epoch.inUse()) {
            return "切替えを待っています";
        }
        if (epoch.confirmedBy() != null) {
            return "破棄の途中（もう一度破棄してください）";
        }
        return epoch.requestedBy() == null ? "使われていません" : "破棄を申請中（" + epoch.requestedBy() + "）";
    }

    private static Progress progress(Rotation rotation) {
        return new Progress(
                rotation.epoch(),
                rotation.state(),
                rotation.state().label(),
                rotation.state() == State.RUNNING,
                rotation.total(),
                rotation.moved(),
                rotation.percent(),
                rotation.leftOver(),
                rotation.startedBy(),
                OfficeTime.display(rotation.startedAt()));
    }
}
