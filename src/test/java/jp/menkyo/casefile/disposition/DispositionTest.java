package jp.menkyo.casefile.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.casefile.disposition.Disposition.Invitation;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Disposition.Period;
import jp.menkyo.intake.matter.Hearing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of days in a disposition: invited, heard, decided, served, begun (行政手続法第13条・第15条・第30条). */
class DispositionTest {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 11, 24);
    private static final LocalDate HEARING = LocalDate.of(2026, 12, 8);
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 15);

    @Test
    void isHeardFromTheInvitationOn() {
        assertThat(disposition(null).beforeInvitation(PROPOSED.minusDays(1))).isTrue();
        assertThat(disposition(null).beforeInvitation(PROPOSED)).isFalse();
    }

    @Test
    void knowsTheDayOfTheInvitation() {
        assertThat(disposition(null).invitedForAnotherDay(HEARING)).isFalse();
        assertThat(disposition(null).invitedForAnotherDay(HEARING.plusDays(1))).isTrue();
    }

    @Test
    void isServedFromTheDecisionOn() {
        assertThat(disposition(DECIDED).beforeDecision(DECIDED.minusDays(1))).isTrue();
        assertThat(disposition(DECIDED).beforeDecision(DECIDED)).isFalse();
    }

    @Test
    void suspendsOnlyAfterTheHearing() {
        assertThat(new Period(HEARING, HEARING.plusDays(9)).beginsBefore(HEARING))
                .isTrue();
        assertThat(new Period(HEARING.plusDays(1), HEARING.plusDays(9)).beginsBefore(HEARING))
                .isFalse();
    }

    @Test
    void isHeardTooLateOnTheFirstDayOfTheSuspension() {
        var period = new Period(HEARING.plusDays(1), HEARING.plusDays(9));

        assertThat(heard(period, HEARING).heardTooLate()).isFalse();
        assertThat(heard(period, HEARING.plusDays(1)).heardTooLate()).isTrue();
        assertThat(heard(null, HEARING.plusDays(1)).heardTooLate()).isFalse();
    }

    @Test
    void hasBegunOnlyAfterItsFirstDay() {
        var period = new Period(DECIDED, DECIDED.plusDays(9));

        assertThat(heard(period, HEARING).begunBefore(DECIDED)).isFalse();
        assertThat(heard(period, HEARING).begunBefore(DECIDED.plusDays(1))).isTrue();
    }

    private static Disposition disposition(@Nullable LocalDate decidedOn) {
        return disposition(null, null, decidedOn);
    }

    private static Disposition heard(@Nullable Period period, LocalDate on) {
        return disposition(period, new Disposition.Record(on, "保健政策部長", "事実を認めた"), null);
    }

    private static Disposition disposition(
            @Nullable Period period, Disposition.@Nullable Record record, @Nullable LocalDate decidedOn) {
        return new Disposition(
                period == null ? Kind.REVOCATION : Kind.SUSPENSION,
                period,
                "罰金以上の刑に処せられた",
                new Invitation(HEARING, "29階会議室"),
                record == null ? Hearing.NONE : Hearing.EXPLANATION,
                record,
                "examiner1",
                PROPOSED,
                decidedOn == null ? null : "approver1",
                decidedOn,
                1,
                null);
    }
}
