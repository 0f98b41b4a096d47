package jp.menkyo.workflow.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.calendar.CalendarFixture;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.fee.Fee;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.workflow.assessment.decision.DecisionFixture;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;

/** Assessments for Tokyo without an application around them; a question is written as the JSON that differs from AC-01. */
final class AssessmentFixture {

    /** AC-01: everything in order, at the counter. */
    static final String ORDINARY = """
            {"procedure": "NEW", "channel": "COUNTER", "receivedOn": "2025-06-02", "residencePrefecture": "13",
             "qualification": {"route": "FACILITY", "month": "2025-03", "courseMonths": 24, "designatedFacility": true}}
            """;

    private static final String LICENCE = "{\"channel\": \"COUNTER\", \"grantedBy\": \"13\"}";

    static final AssessmentFixture TOKYO = new AssessmentFixture();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Assessment assessment = new Assessment(
            DecisionFixture.decisions(),
            DecisionFixture.ruleBook(),
            new Terms(CalendarFixture.statutoryDeadline(), CalendarFixture.officeCalendar()),
            AssessmentFixture::fee,
            new AdministratorContext(new Administrator("13-dietitian")));

    private AssessmentFixture() {}

    /** An amount that tells the codes apart; the real ones are in the fee table. */
    static Fee fee(Prefecture prefecture, FeeCode code, LocalDate on) {
        return new Fee(code, new Yen(1000L * (code.ordinal() + 1)), "試験用", true);
    }

    AssessmentAnswer ask(String... differences) {
        return assessment.assess(question(differences));
    }

    /** A question about a licence that Tokyo granted, asked at the counter, and otherwise only what is said here. */
    AssessmentAnswer askOnly(String question) {
        return assessment.assess(only(question));
    }

    AssessmentAnswer ask(AssessmentRequest question) {
        return assessment.assess(question);
    }

    /** AC-01 with each difference laid over it, field by field. */
    static AssessmentRequest question(String... differences) {
        return laidOver(ORDINARY, differences);
    }

    /** A licence that Tokyo granted, at the counter, with each difference laid over it. */
    static AssessmentRequest only(String... differences) {
        return laidOver(LICENCE, differences);
    }

    private static AssessmentRequest laidOver(String ground, String... differences) {
        try {
            var question = (ObjectNode) JSON.readTree(ground);
            for (var difference : differences) {
                question.setAll((ObjectNode) JSON.readTree("{" + difference + "}"));
            }
            return JSON.treeToValue(question, AssessmentRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    /** {@code CODE:STATE} of each paper. */
    static List<String> papers(AssessmentAnswer answer) {
        return answer.documents().stream()
                .map(paper -> paper.code() + ":" + paper.state())
                .toList();
    }
}
