package jp.menkyo.workflow.residentsearch;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * An open case as the terminal needs it: what was declared, to search by.
 *
 * @param address without the postal code; null when none was declared
 * @param numberMissing did the application come on paper without a number?
 */
public record SearchableCase(
        CaseNumber caseNumber,
        Procedure procedure,
        PersonName name,
        PersonName kana,
        LocalDate birthDate,
        Sex sex,
        @Nullable String address,
        boolean numberMissing) {}
