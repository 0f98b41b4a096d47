package jp.menkyo.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.audit.window.AccessWindow;
import jp.menkyo.audit.window.AccessWindows;
import jp.menkyo.intake.Traces;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an auditor finds in the trail, and that she finds it only while a time is open for her. */
@MenkyoTest
class AuditPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    AuditTrail audit;

    @Autowired
    AccessWindows windows;

    @Autowired
    SettableClock clock;

    @Test
    void findsWhatWasDoneToASubjectPageByPageAndRecordsTheSearch() {
        var subject = "s_" + letters();
        Stream.iterate(0, n -> n < 53, n -> n + 1).forEach(n -> audit.viewed("LICENCE", null, subject, "=1+" + n));
        var auditor = OfficerClient.signedIn(port, "auditor1");

        var first =
                auditor.page("/desk/audit?action=VIEWED_*&subject=" + subject).body();
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        var second = auditor.page(next).body();

        assertThat(rows(first)).isEqualTo(50);
        assertThat(first).contains("名簿の登録を見た", "=1+52").doesNotContain("=1+2<");
        assertThat(rows(second)).isEqualTo(3);
        assertThat(second).contains("=1+2<", "=1+0<");
        assertThat(auditor.page("/desk/audit?order=oldest&subject=" + subject).body())
                .contains("=1+0<")
                .doesNotContain("=1+52");
        assertThat(auditor.get("/desk/audit/file?subject=" + subject).body()).contains("\"'=1+52\"");
        assertThat(Traces.texts("select distinct action from audit.event where actor = 'auditor1'"))
                .contains("VIEWED_AUDIT_TRAIL", "VIEWED_AUDIT_TRAIL_EXPORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-05-01&to=2026-04-01",
                "from=2020-01-01&to=2026-04-01",
                "from=R99.13.40",
                "action=x",
                "person=nobody"
            })
    void saysWhatIsWrongWithAQuestion(String asked) {
        assertThat(OfficerClient.signedIn(port, "auditor1")
                        .page("/desk/audit?" + asked)
                        .body())
                .contains("notice-error")
                .doesNotContain("data-act=");
    }

    @Test
    void packsTheEvidenceOfACaseWithTheHashOfEveryFile() {
        var number = CaseNumber.of(99, 27_001);
        audit.viewed("CASE", number, "s_" + letters(), "CASE_PAGE");
        audit.refused("DOCUMENT", number, null, "=UNSCANNED");

        var files = files(OfficerClient.signedIn(port, "auditor1").bytes("/api/evidence?case=" + number.value()));

        assertThat(files).containsKeys("index.html", "sha256.txt", "timeline.csv", "view.csv", "refusal.csv");
        assertThat(new String(files.get("refusal.csv"), UTF_8)).contains("\"'=UNSCANNED\"");
        assertThat(new String(files.get("sha256.txt"), UTF_8))
                .contains(Sha256.hex(files.get("view.csv")) + "  view.csv");
        assertThat(new String(files.get("index.html"), UTF_8)).contains(number.value(), "断った操作");
        assertThat(audit.of(number)).anyMatch(line -> line.action().equals("VIEWED_EVIDENCE_PACK"));
        for (var username : new String[] {"manager1", "examiner1", "sysadmin1"}) {
            assertThat(OfficerClient.signedIn(port, username)
                            .get("/api/evidence?case=" + number.value())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static Map<String, byte[]> files(byte[] pack) {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void keepsASearchForItsOwner() {
        var auditor = OfficerClient.signedIn(port, "auditor1");
        var name = "保存-" + letters();

        auditor.form("/desk/audit/searches", "name", name, "criteria", "action=VIEWED_CASE");
        assertThat(auditor.page("/desk/audit").body()).contains(name, "/desk/audit?action=VIEWED_CASE");
        auditor.form("/desk/audit/searches/forget", "name", name);
        assertThat(auditor.page("/desk/audit").body()).doesNotContain(name);
    }

    @Test
    void isClosedToAnAuditorWithoutAnOpenTime() {
        var open = windows.latest().stream()
                .filter(one -> one.auditor().equals("auditor1") && one.closable(clock.instant()))
                .map(AccessWindow::id)
                .toList();
        open.forEach(id -> windows.close(id, "manager1"));
        var manager = OfficerClient.signedIn(port, "manager1");
        try {
            var auditor = OfficerClient.signedIn(port, "auditor1");
            for (var path : new String[] {"/desk/audit", "/desk/statistics"}) {
                var page = auditor.page(path);
                assertThat(page.statusCode()).isEqualTo(403);
                assertThat(page.body()).contains("記録を読める期間ではありません");
            }
            assertThat(auditor.get("/api/reports").body()).contains("\"code\":\"AUDIT_CLOSED\"");
            assertThat(manager.page("/desk/statistics").statusCode()).isEqualTo(200);
            grant(manager, "1990-01-01");
            assertThat(auditor.page("/desk/audit").statusCode()).isEqualTo(403);
        } finally {
            grant(manager, clock.instant().plus(300, ChronoUnit.DAYS).toString().substring(0, 10));
        }
        assertThat(OfficerClient.signedIn(port, "auditor1").page("/desk/audit").statusCode())
                .isEqualTo(200);
    }

    private void grant(OfficerClient manager, String to) {
        var from = clock.instant().minus(2, ChronoUnit.DAYS).toString().substring(0, 10);
        manager.form("/desk/audit-windows", "auditor", "auditor1", "from", from, "to", to, "reason", "定期監査のため");
    }

    @Test
    void isOpenedByAnotherPersonAndNeverChanged() {
        var now = clock.instant();
        assertThatThrownBy(() -> windows.grant("auditor1", now, now.plus(1, ChronoUnit.DAYS), "自分で開くため", "auditor1"))
                .hasMessageContaining("自分の監査の期間は開けません");
        assertThatThrownBy(() -> Traces.execute("update audit.access_window set ends_at = ends_at + interval '1 day'"))
                .hasMessageContaining("never changed");
        for (var username : new String[] {"examiner1", "auditor1", "sysadmin1"}) {
            assertThat(OfficerClient.signedIn(port, username)
                            .page("/desk/audit-windows")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(OfficerClient.signedIn(port, "manager1").page("/desk/audit").statusCode())
                .isEqualTo(403);
    }

    private static int rows(String page) {
        return page.split("data-act=", -1).length - 1;
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }
}
