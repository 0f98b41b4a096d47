package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.menkyo.shared.problem.Problem;
import jp.menkyo.workflow.assessment.question.QuestionNotAnswerable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentRefusalTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "procedure": null                                                              | procedure                  | REQUIRED
                    "receivedOn": null                                                             | receivedOn                 | REQUIRED
                    "receivedOn": "1947-12-31"                                                     | receivedOn                 | IMPOSSIBLE_DATE
                    "receivedOn": "2099-01-01"                                                     | receivedOn                 | IMPOSSIBLE_DATE
                    "residencePrefecture": "48"                                                    | residencePrefecture        | INVALID_VALUE
                    "residencePrefecture": "東京"                                                  | residencePrefecture        | INVALID_VALUE
                    "registeredIn": "0"                                                            | registeredIn               | INVALID_VALUE
                    "grantedBy": "99"                                                              | grantedBy                  | INVALID_VALUE
                    "nationality": "ZZZ"                                                           | nationality                | INVALID_VALUE
                    "qualification": {"route": "FACILITY", "courseMonths": -1}                     | qualification.courseMonths | INVALID_VALUE
                    "penalties": [{"finalOn": "2020-01-01"}]                                       | penalties[0].kind          | REQUIRED
                    "penalties": [{"kind": "FINE", "finalOn": "2025-06-03"}]                       | penalties[0].finalOn       | IMPOSSIBLE_DATE
                    "penalties": [{"kind": "FINE", "completedOn": "2025-06-03"}]                   | penalties[0].completedOn   | IMPOSSIBLE_DATE
                    "presented": [{"issuedOn": "2025-06-01"}]                                      | presented[0].document      | REQUIRED
                    "presented": [{"document": "SIGNATURE"}]                                       | presented[0].document      | INVALID_VALUE
                    "presented": [{"document": "KOSEKI_EXTRACT", "issuedOn": "2025-06-03"}]        | presented[0].issuedOn      | IMPOSSIBLE_DATE
                    """)
    void namesTheFieldAtFault(String difference, String field, String code) {
        var refusal = catchThrowableOfType(QuestionNotAnswerable.class, () -> TOKYO.ask(difference));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).endsWith("ください。");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "procedure": "CHANGE", "change": {"kinds": ["NAME"], "occurredOn": "2025-06-03"}                   | change.occurredOn    | IMPOSSIBLE_DATE
                    "procedure": "CHANGE", "change": {"kinds": ["NAME"], "occurredOn": "1947-12-31"}                   | change.occurredOn    | IMPOSSIBLE_DATE
                    "procedure": "DELETION"                                                                            | deletion.kind        | REQUIRED
                    "procedure": "DELETION", "deletion": {"occurredOn": "2025-06-01"}                                  | deletion.kind        | REQUIRED
                    "procedure": "DELETION", "deletion": {"kind": "DEATH", "occurredOn": "2025-06-03"}                 | deletion.occurredOn  | IMPOSSIBLE_DATE
                    "procedure": "FOUND_CERTIFICATE", "certificate": "FOUND"                                           | foundOn              | REQUIRED
                    "procedure": "FOUND_CERTIFICATE", "foundOn": "2025-06-03"                                          | foundOn              | IMPOSSIBLE_DATE
                    "procedure": "FOUND_CERTIFICATE", "foundOn": "2025-06-01", "certificate": "LOST"                   | certificate          | INVALID_VALUE
                    "procedure": "DISPOSITION", "disposition": {"hearing": "FORMAL"}                                   | disposition.kind     | REQUIRED
                    "procedure": "DISPOSITION", "disposition": {"kind": "SUSPENSION", "from": "2025-07-02", "to": "2025-07-01"} | disposition.to | IMPOSSIBLE_DATE
                    "procedure": "DISPOSITION", "disposition": {"kind": "SUSPENSION", "from": "1947-12-31"}            | disposition.from     | IMPOSSIBLE_DATE
                    "procedure": "DISPOSITION", "disposition": {"kind": "REVOCATION", "servedOn": "2099-01-01"}        | disposition.servedOn | IMPOSSIBLE_DATE
                    """)
    void namesTheFieldAtFaultAboutALicence(String difference, String field, String code) {
        namesTheFieldAtFault(difference, field, code);
    }

    @Test
    void namesAllFieldsAtOnce() {
        var refusal = catchThrowableOfType(
                QuestionNotAnswerable.class, () -> TOKYO.ask("\"procedure\": null, \"receivedOn\": null"));

        assertThat(refusal.errors()).extracting(Problem.FieldError::field).containsExactly("procedure", "receivedOn");
    }

    @Test
    void refusesListsWithoutEnd() {
        var paper = "{\"document\": \"PASSPORT\"},".repeat(100) + "{\"document\": \"PASSPORT\"}";

        assertThat(catchThrowableOfType(QuestionNotAnswerable.class, () -> TOKYO.ask("\"presented\": [" + paper + "]"))
                        .errors())
                .extracting(Problem.FieldError::code)
                .containsExactly("TOO_MANY");
    }
}
