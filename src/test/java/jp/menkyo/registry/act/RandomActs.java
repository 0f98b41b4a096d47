package jp.menkyo.registry.act;

import java.time.LocalDate;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Acts of any kind on any day, possible or not. */
public final class RandomActs {

    private RandomActs() {}

    /**
     * An act still without case and day.
     *
     * @param pause days after the act before it
     * @param shift from the day on which it is done to its day of effect
     * @param length of a suspension, in days
     */
    public record Plan(ActKind kind, int pause, int shift, int length, Deletion deletion) {

        public LicenceAct on(LocalDate today, CaseNumber caseNumber) {
            var day = today.plusDays(shift);
            return switch (kind) {
                case CORRECTED ->
                    new LicenceAct.Correct(
                            Acts.basis(caseNumber, "20", "01", day), RegistrationFixture.hanako(), false, null);
                case REISSUED -> new LicenceAct.Reissue(Acts.basis(caseNumber, "30", "22", day), today);
                case SUSPENDED ->
                    new LicenceAct.Suspend(
                            Acts.basis(caseNumber, "70", day), day.plusDays(3), day.plusDays(3L + length));
                case REVOKED -> new LicenceAct.Revoke(Acts.basis(caseNumber, "70", "33", day));
                case DELETED -> new LicenceAct.Delete(Acts.basis(caseNumber, "42", "32", day), deletion);
                case REVIVED -> new LicenceAct.Revive(Acts.basis(caseNumber, "90", "34", day));
                case LINKED ->
                    new LicenceAct.Link(Acts.basis(caseNumber, "50", day), new NumberToken("nt_" + "a".repeat(32)));
                case UNLINKED -> new LicenceAct.Unlink(Acts.basis(caseNumber, "50", day));
                default -> new LicenceAct.MarkLink(Acts.basis(caseNumber, "50", day), LinkState.TO_CHECK);
            };
        }
    }

    public static Arbitrary<Plan> plans() {
        return plans(Arbitraries.of(ActKind.values()).filter(kind -> kind != ActKind.REGISTERED));
    }

    /** Deletions and revivals: among all acts few lives would come back. */
    public static Arbitrary<Plan> comingBack() {
        return plans(Arbitraries.of(ActKind.DELETED, ActKind.REVIVED));
    }

    private static Arbitrary<Plan> plans(Arbitrary<ActKind> kinds) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(-90, 30),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.of(Deletion.DISAPPEARANCE, Deletion.DISAPPEARANCE, Deletion.OWN_REQUEST))
                .as(Plan::new);
    }
}
