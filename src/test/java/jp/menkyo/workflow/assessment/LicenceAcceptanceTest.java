package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static jp.menkyo.workflow.assessment.AssessmentFixture.papers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Fee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The acceptance cases about a licence that exists (AC-19 to AC-40). What becomes of the roster, the certificate and the
 * notices in these cases is for the processes, as are AC-17, AC-18 (intake) and AC-41 (payment before registration).
 */
class LicenceAcceptanceTest {

    private static final List<String> ORDINARY = List.of("APPLICATION:REQUIRED", "IDENTITY_PROOF:REQUIRED");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/assessments/licence.csv",
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "null",
            maxCharsPerColumn = 2000)
    void judgesWhatIsAskedAboutALicence(ArgumentsAccessor row) {
        var answer = TOKYO.askOnly(row.getString(1));

        assertThat(answer.outcome()).hasToString(row.getString(2));
        assertThat(answer.applicationClass()).isEqualTo(row.getString(3));
        assertThat(fee(answer)).isEqualTo(row.getString(4));
        assertThat(answer.competentPrefecture()).isEqualTo(row.getString(5));
        assertThat(answer.competent()).isEqualTo(row.getString(5).equals("13"));
        assertThat(deadline(answer)).isEqualTo(row.getString(6));
        assertThat(answer.targetIssueDate()).isEqualTo(row.get(7, LocalDate.class));
        assertThat(answer.flags()).containsExactlyInAnyOrderElementsOf(words(row.getString(8), ","));
        assertThat(papers(answer)).containsExactlyInAnyOrderElementsOf(expected(row.getString(9)));
        assertThat(answer.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Test
    void asksNothingForAProofOfRegistrationUntilTheAmountIsConfirmed() {
        assertThat(TOKYO.askOnly("\"procedure\": \"REGISTRATION_PROOF\", \"receivedOn\": \"2025-06-02\"")
                        .fee())
                .isEqualTo(new Fee(FeeCode.NONE, 0, false, true));
    }

    @ParameterizedTest
    @CsvSource({"REISSUE, COMP-09", "CHANGE, COMP-06", "DELETION, COMP-12", "DISPOSITION, COMP-15"})
    void namesTheRuleThatRefersElsewhere(String procedure, String rule) {
        var answer = TOKYO.askOnly(
                "\"procedure\": \"%s\", \"receivedOn\": \"2025-06-02\", \"grantedBy\": \"11\", \"deletion\": {\"kind\": \"DEATH\"}"
                        .formatted(procedure));

        assertThat(answer.rules()).extracting(AssessmentAnswer.FiredRule::id).containsExactly(rule);
    }

    private static String fee(AssessmentAnswer answer) {
        assertThat(answer.fee().exempt() && answer.fee().yen() > 0).isFalse();
        return answer.fee().code() + (answer.fee().exempt() ? "*" : "");
    }

    private static String deadline(AssessmentAnswer answer) {
        var deadline = answer.deadline();
        if (deadline == null) {
            return null;
        }
        assertThat(deadline.late()).isEqualTo(deadline.daysLate() > 0);
        return deadline.on() + " " + deadline.daysLate();
    }

    private static List<String> expected(String papers) {
        return words(papers, " ").stream()
                .flatMap(paper -> switch (paper) {
                    case "NONE" -> Stream.<String>empty();
                    case "ORDINARY" -> ORDINARY.stream();
                    default -> Stream.of(paper);
                })
                .toList();
    }

    private static List<String> words(String text, String separator) {
        return text == null ? List.of() : List.of(text.split(separator));
    }
}
