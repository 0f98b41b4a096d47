package jp.menkyo.desk.jukifile;

import java.time.Instant;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchWords;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry by file as a page shows it.
 *
 * @param trouble a sentence, null while nothing goes wrong
 * @param stuckSince since when it has not got on, once the officer responsible for the systems was told; null otherwise
 * @param next what happens next, or what an officer can do
 */
record FileLine(
        String id,
        String source,
        State state,
        String stateText,
        Instant openedAt,
        String openedBy,
        int done,
        int total,
        int percent,
        int errors,
        @Nullable String trouble,
        @Nullable Instant stuckSince,
        String next) {

    static FileLine of(Batch batch, String source) {
        return new FileLine(
                batch.id(),
                source,
                batch.state(),
                batch.state().label(),
                batch.openedAt(),
                batch.openedBy(),
                batch.done(),
                batch.total(),
                percent(batch),
                batch.errors(),
                batch.trouble() == null ? null : BatchWords.trouble(batch.trouble()),
                batch.stuckSince(),
                next(batch.state()));
    }

    private static int percent(Batch batch) {
        if (batch.total() == 0) {
            return batch.state() == State.DONE ? 100 : 0;
        }
        return (int) (100L * batch.done() / batch.total());
    }

    private static String next(State state) {
        return switch (state) {
            case COLLECTING, WRITING, IMPORTING -> "自動で進みます。画面を閉じても、サーバーを再起動しても、続きから進みます。";
            case WAITING -> "回答ができたかどうかを定期的に確かめ、できたら取り込みます。";
            case REFUSED -> "回答を取り直すか、照会ファイルを作り直して送るか、取り消してください。";
            case DONE -> "回答は保存期間が過ぎると自動で消えます。処分や訂正は、それぞれの手続で職員が判断します。";
            case CANCELLED -> "取り消すまでに取り込んだ回答だけが残っています。";
        };
    }

    /** May it be stopped or moved on? */
    public boolean open() {
        return !state.ended();
    }

    /** May the file be made anew? */
    public boolean resendable() {
        return state == State.WAITING || state == State.REFUSED;
    }
}
