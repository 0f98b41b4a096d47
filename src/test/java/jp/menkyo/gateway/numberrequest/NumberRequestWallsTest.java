package jp.menkyo.gateway.numberrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.numberrequest.NumberRequest.State;
import jp.menkyo.gateway.search.Picks;
import jp.menkyo.gateway.search.Searches;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database holds the rules of two persons even against code that forgets them. */
@MenkyoTest
class NumberRequestWallsTest {

    private static final AtomicLong RUNNING = new AtomicLong();

    @Autowired
    NumberRequests requests;

    @Autowired
    Searches searches;

    @Autowired
    Picks picks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber caseNumber = CaseNumber.of(93, RUNNING.incrementAndGet());
    private String searchId;
    private String requestId;

    @BeforeEach
    void asksForANumber() {
        var asker = OpaqueId.random("of");
        searchId =
                searches.begin(new OnBehalf(caseNumber, "JUKI-30-9"), asker, "OBTAIN_NUMBER", "KANA+BIRTH_DATE", null);
        searches.ended(searchId, "FOUND", List.of(new Candidate("jc_bcdfghjk")));
        picks.add(searches.find(searchId).orElseThrow(), 1, "一致", Result.MATCH);
        requestId =
                requests.ask(picks.find(searchId).orElseThrow(), asker, "番号がない").orElseThrow();
    }

    @AfterEach
    void leavesNothingOpen() {
        transaction.executeWithoutResult(status -> requests.of(searchId).stream()
                .filter(request -> request.state() == State.ASKED)
                .forEach(request -> requests.decide(request, State.DECLINED, "second", "試験の終了")));
    }

    @Test
    void takesNoDecisionOfWhoeverAsked() {
        assertThatThrownBy(() -> change("state = 'OBTAINED', decided_by = asked_by, decided_at = now()"))
                .hasMessageContaining("juki_number_request_four_eyes");
    }

    @Test
    void takesADecisionOnce() {
        transaction.executeWithoutResult(
                status -> requests.decide(requests.take(requestId, "second"), State.DECLINED, "second", "不要"));

        assertThatThrownBy(() -> change("state = 'OBTAINED'")).hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> transaction.execute(status -> requests.take(requestId, "third")))
                .isInstanceOf(RequestDecided.class);
    }

    @Test
    void letsNobodyRewriteOrRemoveARequest() {
        assertThatThrownBy(() -> change("asked_by = 'somebody'")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("search_id = search_id")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> transaction.execute(status ->
                        jdbc.sql("delete from gateway.juki_number_request").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void keepsOneRequestOfACaseOpen() {
        var pick = picks.find(searchId).orElseThrow();

        assertThat(requests.ask(pick, pick.officer(), "もう一度")).isEmpty();
        assertThat(requests.of(searchId)).hasSize(1);
    }

    private void change(String what) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update gateway.juki_number_request set " + what + " where request_id = ?")
                        .param(requestId)
                        .update());
    }
}
