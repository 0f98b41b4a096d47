package jp.menkyo.intake.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant declared (栄養士法施行規則第1条第1項), kept as received: officers annotate it but never change it. The My
 * Number is not part of it; it has gone to the vault before this record exists.
 *
 * @param domicile prefecture of the registered domicile (本籍), two digits of JIS X 0401, or a nationality by ISO 3166-1
 *     alpha-3
 * @param address null only when the office acts of its own accord and does not know it: the roster keeps none
 * @param qualification with a new licence only
 * @param declarations with a new licence only
 * @param licence with everything but a new licence
 * @param filer who files when it is not the holder; null for the holder
 */
public record ApplicationForm(
        Procedure procedure,
        PersonName name,
        PersonName kana,
        @Nullable String formerSurname,
        @Nullable PersonName alias,
        LocalDate birthDate,
        Sex sex,
        String domicile,
        boolean shortStay,
        @Nullable Address address,
        Contact contact,
        @Nullable Qualification qualification,
        @Nullable Declarations declarations,
        Delivery delivery,
        boolean exemptionRequested,
        boolean nameDiffersOnGraduation,
        @Nullable LicenceMatter licence,
        @Nullable Filer filer) {

    public ApplicationForm {
        requireNonNull(procedure, "procedure");
        requireNonNull(name, "name");
        requireNonNull(kana, "kana");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(sex, "sex");
        requireNonNull(domicile, "domicile");
        requireNonNull(contact, "contact");
        requireNonNull(delivery, "delivery");
    }

    /** Address of the resident record (住民票); decides which governor is competent (施行令第1条第1項). */
    public record Address(String postalCode, String prefecture, String text) {

        public Address {
            requireNonNull(postalCode, "postalCode");
            requireNonNull(prefecture, "prefecture");
            requireNonNull(text, "text");
        }
    }

    /** Where notices go; mail is optional for paper applications. */
    public record Contact(@Nullable String email, @Nullable String phone) {}

    /** The ground of the licence (栄養士法第2条第1項, or the former examination). */
    public record Qualification(
            Route route,
            @JsonFormat(pattern = "yyyy-MM") YearMonth month,
            @Nullable Integer courseMonths,
            @Nullable Boolean designatedFacility,
            @Nullable String institution) {

        public Qualification {
            requireNonNull(route, "route");
            requireNonNull(month, "month");
        }
    }

    public enum Route {
        FACILITY,
        EXAM
    }

    /** Statements on 栄養士法第3条 and on earlier licences. */
    public record Declarations(
            List<Penalty> penalties,
            boolean misconduct,
            @Nullable String registeredIn,
            boolean previouslyRevoked) {

        public Declarations {
            penalties = List.copyOf(requireNonNull(penalties, "penalties"));
        }
    }

    public record Penalty(
            PenaltyKind kind, LocalDate finalOn, @Nullable LocalDate completedOn) {}

    public enum PenaltyKind {
        FINE,
        IMPRISONMENT
    }

    /** How the certificate is handed over (交付方法). */
    public enum Delivery {
        COUNTER("1", "窓口"),
        SIMPLE_REGISTERED_POST("2", "簡易書留"),
        REGISTERED_POST("3", "書留");

        private final String code;
        private final String label;

        Delivery(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** Is the person Japanese, judged by the declared domicile? */
    public boolean japanese() {
        return domicile.matches("[0-9]{2}");
    }

    /** The ground of the licence that is applied for. */
    public Qualification ground() {
        return requireNonNull(qualification, "an application for a new licence names its ground");
    }

    /** The statements that come with an application for a new licence. */
    public Declarations statements() {
        return requireNonNull(declarations, "an application for a new licence makes statements");
    }

    /** What is asked about the licence that exists. */
    public LicenceMatter matter() {
        return requireNonNull(licence, "this procedure is about a licence that exists");
    }

    public Applicant applicant() {
        return filer == null ? Applicant.SELF : filer.applicant();
    }
}
