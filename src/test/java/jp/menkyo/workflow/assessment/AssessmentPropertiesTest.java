package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every question, however odd. */
class AssessmentPropertiesTest {

    private static final List<String> DIFFERENCES = List.of(
            "'residencePrefecture': '11'",
            "'residencePrefecture': null",
            "'registeredIn': '14'",
            "'registeredIn': '13'",
            "'channel': 'ONLINE'",
            "'channel': 'POST'",
            "'channel': null",
            "'nationality': 'KOR'",
            "'nationality': 'KOR', 'shortStay': true",
            "'qualification': null",
            "'qualification': {'route': 'EXAM', 'month': '1988-11'}",
            "'qualification': {'route': 'EXAM', 'month': '1999-01'}",
            "'qualification': {'route': 'FACILITY', 'month': '2025-03', 'courseMonths': 12, 'designatedFacility': true}",
            "'qualification': {'route': 'FACILITY'}",
            "'penalties': [{'kind': 'FINE', 'finalOn': '2023-09-01', 'completedOn': '2023-09-20'}]",
            "'penalties': [{'kind': 'IMPRISONMENT', 'finalOn': '2001-09-01', 'completedOn': '2002-09-20'}]",
            "'misconduct': true",
            "'previouslyRevoked': true",
            "'exemption': 'APPROVED'",
            "'exemption': 'REQUESTED'",
            "'alias': true",
            "'formerSurname': true",
            "'applicant': 'GUARDIAN'",
            "'linkage': {'numberHeld': true, 'juki': 'MATCH', 'koseki': 'ONE_CURRENT'}",
            "'linkage': {'numberHeld': true, 'juki': 'MATCH', 'koseki': 'INCONCLUSIVE'}",
            "'linkage': {'numberHeld': false, 'juki': 'DEAD'}",
            "'presented': [{'document': 'KOSEKI_EXTRACT', 'issuedOn': '2020-01-15'}]",
            "'presented': [{'document': 'RESIDENT_RECORD', 'showsMyNumber': true}]",
            "'receivedOn': '2024-02-29'",
            "'receivedOn': '2030-12-31'");

    @Provide
    Arbitrary<AssessmentRequest> questions() {
        Arbitrary<Set<String>> chosen = Arbitraries.of(DIFFERENCES).set().ofMaxSize(8);
        return chosen.map(differences -> AssessmentFixture.question(differences.stream()
                .map(difference -> difference.replace('\'', '"'))
                .toArray(String[]::new)));
    }

    @Property(tries = 1000)
    void whoIsNotInChargeAsksNoFee(@ForAll("questions") AssessmentRequest question) {
        var answer = TOKYO.ask(question);
        if (answer.outcome() == Outcome.NOT_COMPETENT) {
            assertThat(answer.competent()).isFalse();
            assertThat(answer.fee()).isEqualTo(AssessmentAnswer.Fee.NONE);
            assertThat(answer.targetIssueDate()).isNull();
        }
    }

    @Property(tries = 1000)
    void noFeeIsAskedWithoutAnApplicationClass(@ForAll("questions") AssessmentRequest question) {
        var answer = TOKYO.ask(question);

        assertThat(answer.fee().code() == FeeCode.NONE).isEqualTo(answer.applicationClass() == null);
        assertThat(answer.fee().exempt()).isEqualTo(answer.fee().code() != FeeCode.NONE && approved(question));
    }

    @Property(tries = 500)
    void everyPaperIsListedOnceAndEveryRuleHasItsBasis(@ForAll("questions") AssessmentRequest question) {
        var answer = TOKYO.ask(question);

        assertThat(answer.documents()).extracting(Paper::code).doesNotHaveDuplicates();
        assertThat(answer.rules()).extracting(AssessmentAnswer.FiredRule::id).doesNotHaveDuplicates();
        assertThat(answer.rules()).extracting(AssessmentAnswer.FiredRule::basis).noneMatch(String::isBlank);
    }

    @Property(tries = 300)
    void theSameQuestionHasTheSameAnswer(@ForAll("questions") AssessmentRequest question) {
        assertThat(TOKYO.ask(question)).isEqualTo(TOKYO.ask(question));
    }

    private static boolean approved(AssessmentRequest question) {
        return question.exemption() == AssessmentRequest.Exemption.APPROVED;
    }
}
