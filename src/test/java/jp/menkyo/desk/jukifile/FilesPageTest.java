package jp.menkyo.desk.jukifile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.gateway.juki.batch.BatchWorker;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.workflow.LicenceHolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The periodic inquiry of all linked licences, as officers begin, follow, stop and read it in their browsers. */
@MenkyoTest
class FilesPageTest {

    private static final String PAGE = "/desk/juki/files";
    /** Somebody whose name changed since. */
    private static final Resident RENAMED = Population.resident(245);

    @LocalServerPort
    int port;

    @Autowired
    Batches batches;

    @Autowired
    BatchWorker worker;

    @Autowired
    SettableClock clock;

    @Autowired
    LicenceHolders holders;

    @Autowired
    Registry registry;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void endIt() {
        batches.page(0, 20).items().stream()
                .filter(batch -> !batch.state().ended())
                .forEach(batch -> batches.cancel(batch.id(), "number1"));
        clock.reset();
    }

    @Test
    void beginsFollowsAndReadsAnInquiryAboutAllLinkedLicences() {
        var licence = linked();
        var officer = OfficerClient.signedIn(port, "number1");
        assertThat(officer.page("/desk").body()).contains("住基ネットへの一括照会");

        var begun = officer.form(PAGE, "source", "LINKED_LICENCES", "reason", "令和8年度の定期照会");
        var address = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(address).matches(PAGE + "/jb_[a-z]{24}");
        assertThat(officer.page(address).body())
                .contains("対象の収集", "令和8年度の定期照会", "すぐに続ける", "一括照会を取り消す")
                .doesNotContain("作り直して送る");
        workOn(address);

        var progress = officer.json(officer.get("/api/juki/files/" + id(address)));
        assertThat(progress.get("state").asText()).isEqualTo("DONE");
        assertThat(progress.get("percent").asInt()).isEqualTo(100);
        assertThat(progress.get("over").asBoolean()).isTrue();
        assertThat(officer.page(PAGE).body()).contains("紐付済みの免許の全員", "完了");
        var read = OfficerClient.signedIn(port, "examiner1")
                .page(address + "?result=DIFFERS")
                .body();
        assertThat(read)
                .contains(licence.number().code(), "相違あり", "氏名", "修正・職権修正等", "使えない行")
                .doesNotContain(RENAMED.registeredName().surname(), "すぐに続ける");
        assertThat(NumberShape.containsNumber(read)).isFalse();
        assertThat(officer.page(address).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void cancelsAndSaysWhatCannotBeDone() {
        var officer = OfficerClient.signedIn(port, "number1");
        officer.form(PAGE, "source", "LINKED_LICENCES", "reason", " ");
        assertThat(officer.page(PAGE).body()).contains("照会の理由を500字以内で");
        var address = officer.form(PAGE, "source", "LINKED_LICENCES", "reason", "試験")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        officer.form(PAGE, "source", "LINKED_LICENCES", "reason", "二重");
        assertThat(officer.page(PAGE).body()).contains("まだ終わっていません");

        officer.form(address + "/send-again");
        assertThat(officer.page(address).body()).contains("今の状態ではこの操作ができません");
        officer.form(address + "/cancel");

        assertThat(officer.page(address).body()).contains("取り消しました", "取消し").doesNotContain("すぐに続ける");
        assertThat(batches.get(id(address)).state()).isEqualTo(State.CANCELLED);
        assertThat(officer.page(PAGE + "/jb_" + "b".repeat(24)).statusCode()).isEqualTo(404);
    }

    @Test
    void isForThoseWhoMay() {
        assertThat(List.of("reception1", "treasurer1", "sysadmin1"))
                .allSatisfy(nobody -> assertThat(
                                OfficerClient.signedIn(port, nobody).page(PAGE).statusCode())
                        .isEqualTo(403));
        var manager = OfficerClient.signedIn(port, "manager1");
        assertThat(manager.page(PAGE).body()).contains("これまでの一括照会").doesNotContain("一括照会を始める");
        assertThat(manager.form(PAGE, "source", "LINKED_LICENCES", "reason", "権限なし")
                        .statusCode())
                .isEqualTo(403);
    }

    private Licence linked() {
        var licence = holders.enter(new Holder(
                RENAMED.name(),
                RENAMED.kana(),
                null,
                null,
                new Domicile("13"),
                RENAMED.sex(),
                BirthDate.of(RENAMED.birthDate())));
        var day = LocalDate.now(clock);
        var basis = new Basis(CaseNumber.of(904, 1), "50", null, day, day, "approver1", null);
        var token = vault.deposit(MyNumber.of(RENAMED.number()), NumberSource.PAPER);
        transaction.executeWithoutResult(status -> registry.apply(licence.number(), new LicenceAct.Link(basis, token)));
        return licence;
    }

    private void workOn(String address) {
        for (int round = 0; round < 3 && !batches.get(id(address)).state().ended(); round++) {
            worker.work();
            clock.advance(Duration.ofSeconds(30));
        }
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
