package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static jp.menkyo.workflow.assessment.AssessmentFixture.papers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.payment.FeeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The acceptance cases for a new licence (AC-01 to AC-16), and the same rules on other days. */
class AssessmentAcceptanceTest {

    private static final List<String> ORDINARY = List.of(
            "APPLICATION:REQUIRED",
            "GRADUATION_CERTIFICATE:REQUIRED",
            "COURSE_RECORD:REQUIRED",
            "KOSEKI_EXTRACT:REQUIRED",
            "NUMBER_PROOF:REQUIRED",
            "IDENTITY_PROOF:REQUIRED");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/assessments/new.csv",
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "null",
            maxCharsPerColumn = 2000)
    void judgesNewApplications(ArgumentsAccessor row) {
        var answer = row.getString(1) == null ? TOKYO.ask() : TOKYO.ask(row.getString(1));

        assertThat(answer.outcome()).hasToString(row.getString(2));
        assertThat(answer.applicationClass()).isEqualTo(row.getString(3));
        assertThat(answer.fee().code()).hasToString(row.getString(4));
        assertThat(answer.competentPrefecture()).isEqualTo(row.getString(5));
        assertThat(answer.competent()).isEqualTo(row.getString(5).equals("13"));
        assertThat(answer.targetIssueDate()).isEqualTo(row.get(6, LocalDate.class));
        assertThat(answer.deadline()).isNull();
        assertThat(answer.flags()).isEqualTo(row.getString(7) == null ? List.of() : List.of(row.getString(7)));
        assertThat(papers(answer)).containsExactlyInAnyOrderElementsOf(expected(row.getString(8)));
        assertThat(answer.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    private static List<String> expected(String differences) {
        if ("NONE".equals(differences)) {
            return List.of();
        }
        var papers = new ArrayList<>(ORDINARY);
        for (var difference : differences == null ? new String[0] : differences.split(" ")) {
            if (difference.startsWith("-")) {
                assertThat(papers.remove(difference.substring(1)))
                        .as(difference)
                        .isTrue();
            } else {
                papers.add(difference.substring(1));
            }
        }
        return papers;
    }

    @Test
    void takesAmountsFromTheFeeTable() {
        var due = AssessmentFixture.fee(null, FeeCode.NEW, null).yen().amount();

        assertThat(TOKYO.ask().fee()).isEqualTo(new AssessmentAnswer.Fee(FeeCode.NEW, due, false, true));
        assertThat(TOKYO.ask("'exemption': 'REFUSED'".replace('\'', '"')).fee().yen())
                .isEqualTo(due);
    }

    @Test
    void asksNothingOnlyAfterAnExemptionWasApproved() {
        assertThat(TOKYO.ask("\"exemption\": \"APPROVED\"").fee())
                .isEqualTo(new AssessmentAnswer.Fee(FeeCode.NEW, 0, true, true));
    }

    @Test
    void namesTheAlternativeToTheFamilyRegister() {
        assertThat(TOKYO.ask().documents())
                .filteredOn(paper -> paper.code() == DocumentKind.KOSEKI_EXTRACT)
                .singleElement()
                .satisfies(paper -> assertThat(paper.why()).contains("住民票の写し", "個人番号の記載がない"));
    }

    @Test
    void namesTheArticlesItRestsOn() {
        assertThat(TOKYO.ask("\"misconduct\": true").rules())
                .extracting(AssessmentAnswer.FiredRule::id, AssessmentAnswer.FiredRule::basis)
                .anySatisfy(rule -> assertThat(rule.toList().toString()).contains("ELIG-13", "栄養士法3条2号"));
    }
}
