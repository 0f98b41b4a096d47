package jp.menkyo.simulator.story;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What somebody writes about a licence that exists. */
abstract class MatterDraft {

    /** The surname under which the roster still holds some. */
    public static final String OLD_SURNAME = "早乙女";

    final LocalDate today;
    private @Nullable String formerSurname;
    private String grantedBy = "13";
    private long number;
    private @Nullable PersonName registeredName;
    private @Nullable PersonName registeredKana;
    private @Nullable Change change;
    private boolean newCertificate;
    private CertificateState certificate = CertificateState.HELD;
    private @Nullable LocalDate foundOn;
    private @Nullable Deletion deletion;
    private @Nullable String purpose;

    MatterDraft(LocalDate today) {
        this.today = today;
    }

    /** A number that nobody in the roster has. */
    public void numbered(long nobodys) {
        number = nobodys;
    }

    /** The licence as the roster holds it. */
    public void about(long running, Holder holder) {
        number = running;
        registeredName = holder.name();
        registeredKana = holder.kana();
    }

    public void grantedBy(String prefecture) {
        grantedBy = prefecture;
    }

    /** Another number than the roster's. */
    public void misread(long by) {
        number += by;
    }

    public void married(int daysAgo) {
        change = new Change(Set.of(ChangeKind.NAME), today.minusDays(daysAgo), "01");
    }

    public void moved(int daysAgo) {
        change = new Change(Set.of(ChangeKind.ADDRESS), today.minusDays(daysAgo), "08");
    }

    public void showingFormerSurname() {
        formerSurname = OLD_SURNAME;
        change = new Change(Set.of(ChangeKind.FORMER_SURNAME), null, "13");
    }

    public void wantingACertificate() {
        newCertificate = true;
    }

    public void certificate(CertificateState state) {
        certificate = state;
    }

    public void found(int daysAgo) {
        certificate = CertificateState.FOUND;
        foundOn = today.minusDays(daysAgo);
    }

    public void deletion(DeletionKind kind, @Nullable Integer daysAgo) {
        deletion = new Deletion(kind, daysAgo == null ? null : today.minusDays(daysAgo));
    }

    public void purpose(String words) {
        purpose = words;
    }

    @Nullable
    String formerSurname() {
        return formerSurname;
    }

    /** @param aboutIt does the procedure ask what became of the certificate? */
    LicenceMatter matter(boolean aboutIt) {
        return new LicenceMatter(
                grantedBy,
                number,
                registeredName,
                registeredKana,
                change,
                newCertificate,
                aboutIt ? certificate : null,
                foundOn,
                deletion,
                null,
                purpose);
    }
}
