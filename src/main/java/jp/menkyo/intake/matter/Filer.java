package jp.menkyo.intake.matter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The person who files for the holder: an agent with a mandate, or whoever must or may report a death (戸籍法第87条).
 *
 * @param contact where this person gets notices
 * @param mandate an agent's power; null for others
 */
public record Filer(
        Applicant applicant,
        PersonName name,
        @Nullable Address address,
        Contact contact,
        @Nullable Mandate mandate) {
    public Filer {
        requireNonNull(applicant, "applicant");
        requireNonNull(name, "name");
        requireNonNull(contact, "contact");
    }

    /**
     * @param scope what the agent may do, in the words of the paper (委任事項)
     * @param expiresOn last day of the mandate; null when the paper sets none
     */
    public record Mandate(String scope, @Nullable LocalDate expiresOn) {
        public Mandate {
            requireNonNull(scope, "scope");
        }
    }
}
