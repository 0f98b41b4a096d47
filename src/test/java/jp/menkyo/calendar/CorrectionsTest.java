package jp.menkyo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class CorrectionsTest {

    /** Far away, so that no other test counts on it. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2091, 6, 6);

    private static final LocalDate NEXT_DAY = WEDNESDAY.plusDays(1);

    @Autowired
    Corrections corrections;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void countsAsSoonAsItIsCommitted() {
        assertThat(calendar.closed(WEDNESDAY)).isFalse();

        corrections.enter(WEDNESDAY, true, "臨時の閉庁", "試験用の告示");
        assertThat(calendar.nextOpen(WEDNESDAY)).isEqualTo(NEXT_DAY);

        corrections.enter(WEDNESDAY, false, "閉庁の取消し", "試験用の告示");
        assertThat(calendar.closed(WEDNESDAY)).isFalse();
        assertThat(jdbc.sql("select count(*) from calendar.correction where day = ?")
                        .param(WEDNESDAY)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        var day = WEDNESDAY.plusWeeks(52);
        transaction.executeWithoutResult(status -> {
            corrections.enter(day, true, "取り消される", "試験用の告示");
            calendar.closed(day);
            status.setRollbackOnly();
        });

        assertThat(calendar.closed(day)).isFalse();
    }

    @Test
    void noticesWithinTenMinutesWhatAnotherServerEntered() {
        var day = WEDNESDAY.plusWeeks(104);
        assertThat(calendar.closed(day)).isFalse();
        jdbc.sql(
                        "insert into calendar.correction (day, closed, note, source, entered_at) values (?, true, ?, ?, now())")
                .params(day, "別のサーバーで登録", "試験用の告示")
                .update();
        assertThat(calendar.closed(day)).isFalse();

        clock.advance(Duration.ofMinutes(11));

        assertThat(calendar.closed(day)).isTrue();
    }
}
