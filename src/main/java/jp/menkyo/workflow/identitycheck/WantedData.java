package jp.menkyo.workflow.identitycheck;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the family register: the items of the roster that it governs, and the events that the application claims;
 * nothing where the procedure can do without it (番号法第19条第8号, S-178).
 */
final class WantedData {

    private WantedData() {}

    /** Empty when the register is not to be asked at all. */
    static Set<FamilyData> of(ApplicationForm form) {
        var matter = form.licence();
        return switch (form.procedure()) {
            case NEW -> items();
            case CHANGE, REISSUE -> changed(matter == null ? null : matter.change());
            case LINKAGE -> EnumSet.of(FamilyData.NAME, FamilyData.NAME_CHANGES);
            case DELETION -> ended(matter == null ? null : matter.deletion());
            case FOUND_CERTIFICATE, DISPOSITION, REGISTRATION_PROOF, OFFICIAL_CORRECTION, REVIVAL -> Set.of();
        };
    }

    /** The administrative work (事務) it is asked for, as the list of permitted inquiries calls it. */
    static String task(ApplicationForm form) {
        var matter = form.licence();
        return switch (form.procedure()) {
            case NEW -> "LICENCE_GRANT";
            case REISSUE -> matter == null || matter.change() == null ? "CERTIFICATE_REISSUE" : "ROSTER_CORRECTION";
            case DELETION -> "ROSTER_DELETION";
            case LINKAGE -> "ROSTER_LINKAGE";
            default -> "ROSTER_CORRECTION";
        };
    }

    private static EnumSet<FamilyData> items() {
        return EnumSet.of(FamilyData.DOMICILE, FamilyData.NAME);
    }

    /** A name may have changed several times since the roster was written, so all its changes are needed. */
    private static Set<FamilyData> changed(@Nullable Change change) {
        var wanted = items();
        if (change != null) {
            if (change.kinds().contains(ChangeKind.NAME)) {
                wanted.add(FamilyData.NAME_CHANGES);
            }
            wanted.addAll(covering(change.reasonCode()));
        }
        return wanted;
    }

    private static Set<FamilyData> ended(@Nullable Deletion deletion) {
        return deletion == null ? Set.of() : covering(deletion.kind().reasonCode());
    }

    private static Set<FamilyData> covering(@Nullable String reasonCode) {
        var kinds = EnumSet.noneOf(FamilyData.class);
        Stream.of(FamilyData.values())
                .filter(kind -> reasonCode != null && kind.covers(reasonCode))
                .forEach(kinds::add);
        return kinds;
    }
}
