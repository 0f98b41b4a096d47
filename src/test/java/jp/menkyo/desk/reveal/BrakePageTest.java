package jp.menkyo.desk.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page from which reveals are stopped, over HTTP. */
@MenkyoTest
class BrakePageTest {

    @LocalServerPort
    int port;

    @Test
    void stopsRevealsAndLetsThemGoOnByTwo() {
        var systemOfficer = OfficerClient.signedIn(port, "sysofficer1");
        var manager = OfficerClient.signedIn(port, "manager1");
        assertThat(systemOfficer.page("/desk/reveals/control").body()).contains("全員の表示を止める");

        assertThat(move(systemOfficer, "OFF")).isEqualTo(204);
        try {
            assertThat(systemOfficer.get("/api/reveals/state").body()).contains("\"on\":false");
            assertThat(manager.page("/desk/reveals/control").body()).contains("停止されています", "不審な表示のため", "再開を申し出る");
            assertThat(move(systemOfficer, "OFF")).isEqualTo(409);
        } finally {
            assertThat(move(manager, "REQUEST_ON")).isEqualTo(204);
            assertThat(move(manager, "APPROVE_ON")).isEqualTo(403);
            assertThat(move(systemOfficer, "APPROVE_ON")).isEqualTo(204);
        }
        assertThat(systemOfficer.get("/api/reveals/state").body()).contains("\"on\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number1", "examiner1", "sysadmin1"})
    void isClosedToOtherRoles(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/reveals/control").statusCode()).isEqualTo(403);
        assertThat(move(officer, "OFF")).isEqualTo(403);
        assertThat(officer.page("/desk").body()).doesNotContain("/desk/reveals/control");
    }

    @Test
    void showsAuditorsWithoutLettingThemAct() {
        var auditor = OfficerClient.signedIn(port, "auditor1");

        assertThat(auditor.page("/desk/reveals/control").body()).contains("警報").doesNotContain("全員の表示を止める");
        assertThat(move(auditor, "OFF")).isEqualTo(403);
    }

    private static int move(OfficerClient officer, String move) {
        return officer.post("/api/reveals/switch", "{\"move\":\"" + move + "\",\"reason\":\"不審な表示のため\"}")
                .statusCode();
    }
}
