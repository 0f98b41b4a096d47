package jp.menkyo.desk.officematter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import jp.menkyo.intake.matter.LicenceMatter.Disposition;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What an examiner wants to begin about a licence. Exactly the part that belongs to the procedure is given;
 * {@link Procedure#LINKAGE} takes a link back (紐付けの解除) and needs its reason only.
 *
 * @param licence number of the licence, for instance {@code 13-123}
 * @param reason why the office acts and where it learnt of it; with a disposition the facts say so
 * @param contact as far as the office knows it
 * @param address as far as the office knows it; the roster keeps none
 * @param disposition with {@link Procedure#DISPOSITION}
 * @param correction with {@link Procedure#OFFICIAL_CORRECTION}
 * @param revival with {@link Procedure#REVIVAL}
 * @param deletion with {@link Procedure#DELETION}: word came that the holder died or vanished
 */
record OfficeMatter(
        @JsonProperty(required = true) Procedure procedure,
        @JsonProperty(required = true) String licence,
        @Nullable String reason,
        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable Disposition disposition,
        @Nullable Correction correction,
        @Nullable Revival revival,
        @Nullable Deletion deletion) {

    /**
     * The right values of what the roster has wrong; null for what is right already.
     *
     * @param domicile prefecture by JIS X 0401 or nationality by ISO 3166-1 alpha-3
     * @param newCertificate is the certificate to be written anew?
     */
    record Correction(
            @Nullable PersonName name,
            @Nullable PersonName kana,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String domicile,
            @JsonProperty(required = true) boolean newCertificate) {}

    /** @param judgedOn day of the judgement that cancels the disappearance (失踪宣告の取消し, 民法第32条) */
    record Revival(@JsonProperty(required = true) LocalDate judgedOn) {}
}
