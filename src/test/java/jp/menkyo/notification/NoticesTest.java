package jp.menkyo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class NoticesTest {

    private static final AtomicLong CASES = new AtomicLong();
    private static final Map<String, String> FACTS = Map.of("wanted", "住民票の写しをお送りください。");

    @Autowired
    Notices notices;

    @Autowired
    MailCatcher catcher;

    @Autowired
    Faults faults;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @Value("${spring.mail.port}")
    int mailPort;

    private final CaseNumber caseNumber = CaseNumber.of(905, CASES.incrementAndGet());
    private final String email = "case" + caseNumber.value().toLowerCase(Locale.ROOT) + "@people.example";

    @AfterEach
    void repair() {
        switchMail(Fault.NONE);
    }

    @Test
    void sendsOneMessageToOnePerson() {
        var id = create("1");

        notices.send(id);
        notices.send(id);

        assertThat(state()).isEqualTo(NoticeState.SENT);
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipients()).containsExactly(email);
            assertThat(mail.subject()).isEqualTo("【栄養士免許】補正のお願い（受付番号 " + caseNumber + "）");
            assertThat(mail.text()).startsWith("𠮷田　花子 様").contains("住民票の写しをお送りください。");
        });
        assertThat(audited(id)).containsExactly("NOTICE_QUEUED", "NOTICE_SENDING", "NOTICE_SENT");
    }

    @Test
    void writesOneNoticeForEachOccasion() {
        var first = create("1");

        assertThat(create("1")).isEqualTo(first);
        assertThat(create("2")).isNotEqualTo(first);
        assertThat(notices.of(caseNumber)).hasSize(2);
    }

    @Test
    void keepsTheNoticeQueuedWhileTheMailServerIsDown() {
        var id = create("1");
        switchMail(Fault.DOWN);

        assertThatThrownBy(() -> notices.send(id)).isInstanceOf(MailServerUnavailable.class);
        assertThat(state()).isEqualTo(NoticeState.QUEUED);

        switchMail(Fault.NONE);
        notices.send(id);
        assertThat(state()).isEqualTo(NoticeState.SENT);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void leavesANoticeCutOffByACrashToAPerson() {
        var id = create("1");
        setState(id, NoticeState.SENDING);

        assertThatThrownBy(() -> notices.send(id)).isInstanceOf(DeliveryUnknown.class);
        assertThatThrownBy(() -> notices.send(id)).isInstanceOf(DeliveryUnknown.class);
        assertThat(state()).isEqualTo(NoticeState.UNKNOWN);
        assertThat(mails()).isEmpty();

        notices.settle(id, false);
        notices.send(id);
        assertThat(state()).isEqualTo(NoticeState.SENT);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void believesAPersonThatANoticeArrived() {
        var id = create("1");
        setState(id, NoticeState.UNKNOWN);

        notices.settle(id, true);
        notices.send(id);

        assertThat(state()).isEqualTo(NoticeState.SENT);
        assertThat(mails()).isEmpty();
    }

    @Test
    void sendsOnceHoweverManyTry() throws Exception {
        var id = create("1");
        var threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> attempt = () -> {
            try {
                notices.send(id);
                return true;
            } catch (DeliveryUnknown another) {
                return false;
            }
        };

        var results = new ArrayList<Boolean>();
        for (var result :
                threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())) {
            results.add(result.get());
        }
        threads.shutdown();

        assertThat(results).contains(true);
        assertThat(mails()).hasSize(1);
        assertThat(state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void leavesPeopleWithoutMailAddressToThePost() {
        var id = create("1", null);

        notices.send(id);

        assertThat(state()).isEqualTo(NoticeState.LETTER);
    }

    @Test
    void keepsANoticeWhoseCallerFailed() {
        var transaction = new TransactionTemplate(manager);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    notices.send(create("1"));
                    throw new IllegalStateException("the rest fails");
                }))
                .hasMessage("the rest fails");

        notices.send(create("1"));
        assertThat(mails()).hasSize(1);
    }

    private NoticeId create(String occasion) {
        return create(occasion, email);
    }

    private NoticeId create(String occasion, @Nullable String address) {
        var recipient = new Recipient(new PersonName("𠮷田", "花子"), address);
        return notices.create(caseNumber, NoticeTemplate.AMENDMENT_REQUEST, occasion, recipient, FACTS);
    }

    private NoticeState state() {
        return notices.of(caseNumber).get(0).state();
    }

    private List<MailCatcher.Mail> mails() {
        return catcher.mails().stream()
                .filter(mail -> mail.recipients().contains(email))
                .toList();
    }

    private void setState(NoticeId id, NoticeState state) {
        new TransactionTemplate(manager)
                .executeWithoutResult(status -> jdbc.sql("update notification.notice set state = ? where id = ?")
                        .params(state.name(), id.value())
                        .update());
    }

    private List<String> audited(NoticeId id) {
        return new TransactionTemplate(manager)
                .execute(status -> jdbc.sql("select action from audit.event where subject = ? order by id")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }

    private void switchMail(Fault fault) {
        faults.set("mail", fault, null);
        await().until(() -> answers() == (fault == Fault.NONE));
    }

    private boolean answers() {
        try (var call = new Socket("127.0.0.1", mailPort)) {
            return call.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
