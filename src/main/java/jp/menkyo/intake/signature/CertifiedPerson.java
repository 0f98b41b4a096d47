package jp.menkyo.intake.signature;

import java.time.LocalDate;
import jp.menkyo.shared.person.Sex;

/**
 * The four items (基本4情報) of a signature certificate.
 *
 * @param name surname and given name as certified, an ideographic space between them
 * @param sex code, 1 male and 2 female
 * @param birth era digit and date, {@code EYYYYMMDD}, zeros for what is not known
 */
public record CertifiedPerson(String name, String sex, String birth, String address) {

    /** Is this the day of birth, as far as the certificate knows it? */
    boolean bornOn(LocalDate date) {
        return fits(birth.substring(1, 5), date.getYear())
                && fits(birth.substring(5, 7), date.getMonthValue())
                && fits(birth.substring(7), date.getDayOfMonth());
    }

    private static boolean fits(String digits, int expected) {
        int certified = Integer.parseInt(digits);
        return certified == 0 || certified == expected;
    }

    boolean is(Sex declared) {
        return sex.equals(declared.code());
    }
}
