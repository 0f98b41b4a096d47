package jp.menkyo.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.expiry.DeletionRecords;
import jp.menkyo.gateway.expiry.DeletionRecords.Deletion;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class SearchesTest {

    private static final OnBehalf OF = new OnBehalf(CaseNumber.of(94, 1), "JUKI-30-9");
    private static final List<Candidate> TWO = List.of(new Candidate("jc_bcdfghjk"), new Candidate("jc_bcdfghjl"));

    @Autowired
    Searches searches;

    @Autowired
    HitsExpiry expiry;

    @Autowired
    DeletionRecords deletions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private final String officer = OpaqueId.random("of");

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void letsAnOfficerSearchTwentyTimesAnHour() {
        for (int n = 0; n < 20; n++) {
            searches.begin(OF, officer, "CONFIRM_APPLICANT", "NAME+BIRTH_DATE", null);
        }

        assertThat(searches.left(officer)).isZero();
        assertThatThrownBy(() -> searches.begin(OF, officer, "CONFIRM_APPLICANT", "NAME+BIRTH_DATE", null))
                .isInstanceOfSatisfying(TooManySearches.class, refused -> {
                    assertThat(refused.status()).isEqualTo(429);
                    assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(1));
                });
        assertThat(searches.left(OpaqueId.random("of"))).isEqualTo(20);

        clock.advance(Duration.ofMinutes(61));
        assertThat(searches.left(officer)).isEqualTo(20);
    }

    @Test
    void keepsASearchWhateverBecomesOfTheWork() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return searches.begin(OF, officer, "CONFIRM_DEATH", "RESIDENT_CODE", null);
        });

        assertThat(searches.find(id)).hasValueSatisfying(search -> {
            assertThat(search.officer()).isEqualTo(officer);
            assertThat(search.purpose()).isEqualTo("CONFIRM_DEATH");
            assertThat(search.outcome()).isNull();
        });
    }

    @Test
    void forgetsTheHitsAfterAWeekAndWritesThatDown() {
        var id = searches.begin(OF, officer, "CONFIRM_APPLICANT", "NAME+BIRTH_DATE", null);
        searches.ended(id, "FOUND", TWO);

        clock.advance(Duration.ofDays(6));
        expiry.expire();
        assertThat(searches.candidate(id, 2)).hasValue(TWO.get(1));
        clock.advance(Duration.ofDays(2));
        expiry.expire();
        expiry.expire();

        assertThat(searches.candidate(id, 2)).isEmpty();
        assertThat(searches.find(id)).isPresent();
        assertThat(deletions.of(id)).containsExactly(new Deletion("TERMINAL_HITS", id, 2));
    }
}
