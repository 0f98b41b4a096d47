package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.menkyo.calendar.PublishedHolidays;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.Problem;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.constraints.DateRange;

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

    /** The oracle walks day by day over the published holidays and knows nothing of the code under test. */
    @Property(tries = 500)
    void theDeadlineEqualsAnIndependentCount(
            @ForAll @DateRange(min = "2024-01-01", max = "2027-10-01") LocalDate event,
            @ForAll @IntRange(max = 60) int daysAfter,
            @ForAll("duties") String duty) {
        var last = event.plusDays(duty.startsWith("5") ? 5 : 30);
        while (publishedAsClosed(last)) {
            last = last.plusDays(1);
        }
        var receivedOn = event.plusDays(daysAfter);
        var answer = TOKYO.askOnly(
                "\"receivedOn\": \"" + receivedOn + "\", " + duty.substring(3).replace("DAY", event.toString()));

        assertThat(answer.deadline().on()).isEqualTo(last);
        assertThat(answer.deadline().late()).isEqualTo(receivedOn.isAfter(last));
        assertThat(answer.deadline().daysLate()).isEqualTo(Math.max(0, receivedOn.toEpochDay() - last.toEpochDay()));
        assertThat(answer.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    }

    @Provide
    Arbitrary<String> duties() {
        return Arbitraries.of(
                        "30 'procedure': 'CHANGE', 'change': {'kinds': ['NAME'], 'occurredOn': 'DAY'}",
                        "30 'procedure': 'CHANGE', 'change': {'kinds': ['SEX', 'ADDRESS'], 'occurredOn': 'DAY'}, 'newCertificate': true",
                        "30 'procedure': 'DELETION', 'deletion': {'kind': 'DEATH', 'occurredOn': 'DAY'}",
                        "30 'procedure': 'DELETION', 'deletion': {'kind': 'DISAPPEARANCE', 'occurredOn': 'DAY'}",
                        "5  'procedure': 'FOUND_CERTIFICATE', 'foundOn': 'DAY'",
                        "5  'procedure': 'DISPOSITION', 'disposition': {'kind': 'REVOCATION', 'hearing': 'FORMAL', 'servedOn': 'DAY'}")
                .map(duty -> duty.replace('\'', '"'));
    }

    /** A suspension of a year ends at the latest on the day before the anniversary of its first day. */
    @Property(tries = 500)
    void aSuspensionLastsAYearAtMost(
            @ForAll @DateRange(min = "2024-01-01", max = "2027-10-01") LocalDate from,
            @ForAll @IntRange(min = 360, max = 370) int days) {
        var to = from.plusDays(days);
        var answer = TOKYO.askOnly(
                ("'procedure': 'DISPOSITION', 'receivedOn': '2025-06-02', 'disposition': {'kind': 'SUSPENSION', "
                                + "'hearing': 'EXPLANATION', 'from': '%s', 'to': '%s'}")
                        .formatted(from, to)
                        .replace('\'', '"'));

        boolean leapDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
        var last = leapDay
                ? LocalDate.of(from.getYear() + 1, 2, 28)
                : from.plusYears(1).minusDays(1);
        assertThat(answer.outcome()).isEqualTo(to.isAfter(last) ? Outcome.BLOCKED : Outcome.ACCEPTABLE);
    }

    private static boolean publishedAsClosed(LocalDate day) {
        int monthDay = day.getMonthValue() * 100 + day.getDayOfMonth();
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || monthDay >= 1229
                || monthDay <= 103
                || PublishedHolidays.of(day.getYear()).contains(day);
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
