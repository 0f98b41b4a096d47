package jp.menkyo.intake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.menkyo.shared.PersonName;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant declared (栄養士法施行規則第1条第1項), kept as received: officers annotate it but never change it. The My
 * Number is not part of it; it has gone to the vault before this record exists.
 *
 * @param domicile prefecture of the registered domicile (本籍), two digits of JIS X 0401, or a nationality by ISO 3166-1
 *     alpha-3
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
        Address address,
        Contact contact,
        Qualification qualification,
        Declarations declarations,
        Delivery delivery,
        boolean exemptionRequested,
        boolean nameDiffersOnGraduation) {

    public ApplicationForm {
        requireNonNull(procedure, "procedure");
        requireNonNull(name, "name");
        requireNonNull(kana, "kana");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(sex, "sex");
        requireNonNull(domicile, "domicile");
        requireNonNull(address, "address");
        requireNonNull(contact, "contact");
        requireNonNull(qualification, "qualification");
        requireNonNull(declarations, "declarations");
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
}
