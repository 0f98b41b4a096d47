package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.menkyo.calendar.PublishedHolidays;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** Deadlines and periods of an assessment, counted once more by hand. */
class TermsPropertiesTest {

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
}
