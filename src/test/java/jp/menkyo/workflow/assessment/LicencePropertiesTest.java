package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What must hold for every question about a licence, and for every question at all. */
class LicencePropertiesTest {

    private static final Set<Outcome> NOTHING_TO_FILE =
            EnumSet.of(Outcome.NOT_COMPETENT, Outcome.NO_DUTY, Outcome.NOT_ENTITLED, Outcome.DUPLICATE);
    private static final String ALWAYS = "\"receivedOn\": \"2025-06-02\", \"procedure\": \"CHANGE\", ";
    private static final List<String> FIELDS = List.of(
            choice("procedure", "NEW CHANGE REISSUE DELETION FOUND_CERTIFICATE DISPOSITION LINKAGE REVIVAL null"),
            choice("procedure", "CHANGE DELETION DISPOSITION REISSUE REGISTRATION_PROOF OFFICIAL_CORRECTION"),
            choice("channel", "COUNTER POST ONLINE OFFICE null"),
            choice("grantedBy", "13 11 null 48"),
            choice("nationality", "JPN KOR XXA null"),
            "shortStay=true;false;null",
            "newCertificate=true;false;null",
            "formerSurname=true;false;null",
            "alias=true;false;null",
            choice("certificate", "HELD TORN SOILED LOST BURNT STOLEN FOUND null"),
            choice("applicant", "SELF AGENT COHABITING_RELATIVE RELATIVE COHABITANT LANDLORD GUARDIAN OTHER null"),
            choice("exemption", "NONE REQUESTED APPROVED REFUSED null"),
            choice("foundOn", "2025-05-30 2025-06-03 2020-02-29 null"),
            choice("receivedOn", "2025-06-02 2030-12-31 1948-01-01 null"),
            "change=null;{'kinds': []};{'kinds': ['NAME']};{'kinds': ['ADDRESS', 'ALIAS'], 'occurredOn': '2025-05-01'};"
                    + "{'kinds': ['NATIONALITY', 'SEX'], 'occurredOn': '2024-02-29'};{'kinds': ['FORMER_SURNAME']};"
                    + "{'kinds': ['DOMICILE_WITHIN_PREFECTURE'], 'occurredOn': '2025-06-03'}",
            "deletion=null;{};{'kind': 'OWN_REQUEST'};{'kind': 'DEATH', 'occurredOn': '2025-04-01'};"
                    + "{'kind': 'DISAPPEARANCE', 'occurredOn': '2025-06-01'};{'kind': 'DEATH'}",
            "disposition=null;{};{'kind': 'SUSPENSION'};{'kind': 'REVOCATION', 'hearing': 'FORMAL', 'servedOn': '2025-05-30'};"
                    + "{'kind': 'SUSPENSION', 'hearing': 'EXPLANATION', 'from': '2025-06-02', 'to': '2026-06-01'};"
                    + "{'kind': 'SUSPENSION', 'from': '2025-06-02', 'to': '2025-06-01'}",
            "linkage=null;{};{'numberHeld': true, 'juki': 'MATCH', 'koseki': 'ONE_CURRENT'};"
                    + "{'numberHeld': true, 'juki': 'DEAD'};{'numberHeld': false, 'koseki': 'NOT_FOUND'}",
            "penalties=null;[{}];[{'kind': 'FINE', 'finalOn': '2023-09-01'}]",
            "presented=null;[{'document': 'CAUSE_PROOF', 'showsMyNumber': true}];[{'document': 'KOSEKI_EXTRACT', 'issuedOn': '2020-01-01'}]");

    /** Each field left out or with one of its values. */
    @Provide
    Arbitrary<String> questions() {
        var fields = FIELDS.stream().map(LicencePropertiesTest::field).toList();
        return Combinators.combine(new ArrayList<>(fields))
                .as(chosen -> String.join(
                        ", ", chosen.stream().filter(field -> !field.isEmpty()).toList()));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void everyQuestionIsAnsweredOrRefusedWithReasons(@ForAll("questions") String question) {
        var refusal = catchThrowable(() -> keepsToItsPromises(TOKYO.askOnly(ALWAYS + question)));

        Statistics.collect(refusal == null ? "answered" : "refused");
        Statistics.coverage(coverage -> coverage.check("answered").percentage(share -> share > 30));
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.status()).isEqualTo(422);
                assertThat(problem.errors()).isNotEmpty();
            });
        }
    }

    private static void keepsToItsPromises(AssessmentAnswer answer) {
        if (answer.outcome() != Outcome.OFFICER_MUST_RESOLVE) {
            assertThat(answer.applicationClass() == null).isEqualTo(NOTHING_TO_FILE.contains(answer.outcome()));
        }
        if (answer.applicationClass() == null) {
            assertThat(answer.fee()).isEqualTo(AssessmentAnswer.Fee.NONE);
            assertThat(answer.documents()).isEmpty();
            assertThat(answer.deadline()).isNull();
            assertThat(answer.targetIssueDate()).isNull();
        }
        assertThat(answer.outcome() == Outcome.NOT_COMPETENT)
                .isEqualTo(!answer.competent() && answer.outcome() != Outcome.DUPLICATE);
        assertThat(answer.fee().code() == FeeCode.NONE || answer.applicationClass() != null)
                .isTrue();
        assertThat(answer.flags().contains("LATE"))
                .isEqualTo(answer.deadline() != null && answer.deadline().late());
        assertThat(answer.documents()).extracting(Paper::code).doesNotHaveDuplicates();
        assertThat(answer.rules()).extracting(AssessmentAnswer.FiredRule::id).doesNotHaveDuplicates();
    }

    private static String choice(String field, String codes) {
        return field + "="
                + String.join(
                        ";",
                        List.of(codes.split(" ")).stream()
                                .map(code -> code.equals("null") ? code : "'" + code + "'")
                                .toList());
    }

    private static Arbitrary<String> field(String choice) {
        var name = choice.substring(0, choice.indexOf('='));
        var written = new ArrayList<String>();
        for (var value : choice.substring(name.length() + 1).split(";")) {
            written.add("");
            written.add("\"%s\": %s".formatted(name, value.replace('\'', '"')));
        }
        return Arbitraries.of(written);
    }
}
