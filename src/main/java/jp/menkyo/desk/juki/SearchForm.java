package jp.menkyo.desk.juki;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.residentsearch.SearchPurpose;
import jp.menkyo.workflow.residentsearch.SearchableCase;
import org.jspecify.annotations.Nullable;

/**
 * What the officer typed at the terminal, as text; shown again beside whatever is wrong with it.
 *
 * @param birthDate as the browser's date field sends it
 * @param otherReason why somebody else than the person of the case is searched
 */
record SearchForm(
        String caseNumber,
        String purpose,
        String surname,
        String given,
        String kanaSurname,
        String kanaGiven,
        String birthDate,
        String sex,
        String address,
        String otherReason) {

    SearchForm(
            @Nullable String caseNumber,
            @Nullable String purpose,
            @Nullable String surname,
            @Nullable String given,
            @Nullable String kanaSurname,
            @Nullable String kanaGiven,
            @Nullable String birthDate,
            @Nullable String sex,
            @Nullable String address,
            @Nullable String otherReason) {
        this.caseNumber = text(caseNumber);
        this.purpose = text(purpose);
        this.surname = text(surname);
        this.given = text(given);
        this.kanaSurname = text(kanaSurname);
        this.kanaGiven = text(kanaGiven);
        this.birthDate = text(birthDate);
        this.sex = text(sex);
        this.address = text(address);
        this.otherReason = text(otherReason);
    }

    static SearchForm empty() {
        return new SearchForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** With what was declared in the case. */
    static SearchForm of(SearchableCase found) {
        return new SearchForm(
                found.caseNumber().value(),
                found.numberMissing() ? SearchPurpose.OBTAIN_NUMBER.name() : SearchPurpose.CONFIRM_APPLICANT.name(),
                found.name().surname(),
                found.name().given(),
                found.kana().surname(),
                found.kana().given(),
                found.birthDate().toString(),
                found.sex() == Sex.UNKNOWN ? "" : found.sex().name(),
                found.address(),
                null);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** @throws CaseNotFound when it is no case number */
    CaseNumber parsedCase() {
        try {
            return new CaseNumber(caseNumber);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }

    /** @throws InputWrong when none was chosen */
    SearchPurpose parsedPurpose() {
        try {
            return SearchPurpose.valueOf(purpose);
        } catch (IllegalArgumentException none) {
            throw new InputWrong("利用目的を選んでください。");
        }
    }

    /** @throws InputWrong when a value cannot be read */
    FourItems items() {
        try {
            return new FourItems(name(surname, given), name(kanaSurname, kanaGiven), date(), parsedSex(), address);
        } catch (IllegalArgumentException unreadable) {
            throw new InputWrong("氏名は80字以内で、制御文字を含めずに入力してください。");
        }
    }

    private static @Nullable PersonName name(String surname, String given) {
        return surname.isEmpty() ? null : new PersonName(surname, given);
    }

    private @Nullable LocalDate date() {
        try {
            return birthDate.isEmpty() ? null : LocalDate.parse(birthDate);
        } catch (DateTimeParseException wrong) {
            throw new InputWrong("生年月日は、2001-05-06 のように年月日で入力してください。");
        }
    }

    private @Nullable Sex parsedSex() {
        return sex.isEmpty() ? null : Sex.valueOf(sex);
    }

    @Override
    public String toString() {
        return "SearchForm[" + caseNumber + "]";
    }
}
