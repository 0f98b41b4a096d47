package jp.menkyo.desk.vaultkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.erasure.NumberErasure;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The care for the keys over HTTP, by those who may and those who may not. */
@MenkyoTest
class VaultKeysTest {

    private static final Administrator HOME = new Administrator("13-dietitian");

    @LocalServerPort
    int port;

    @Autowired
    VaultOffice vault;

    @Autowired
    NumberErasure erasure;

    @ParameterizedTest
    @ValueSource(strings = {"reception1", "examiner1", "approver1", "treasurer1", "number1", "manager1", "records1"})
    void isClosedToOfficers(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/vault-keys").statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/vault/keys").statusCode()).isEqualTo(403);
        assertThat(officer.post("/api/vault/rotation", "").statusCode()).isEqualTo(403);
        assertThat(officer.page("/desk").body()).doesNotContain("vault-keys");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor1, /api/vault/rotation",
        "auditor1, /api/vault/rotation/cancellation",
        "auditor1, /api/vault/keys/1/destruction",
        "auditor1, /api/vault/keys/1/destruction/withdrawal",
        "auditor1, /api/vault/keys/1/destruction/confirmation",
        "sysadmin1, /api/vault/rotation",
        "sysadmin1, /api/vault/rotation/cancellation",
        "sysadmin1, /api/vault/keys/1/destruction/confirmation"
    })
    void letsReadersReadOnly(String username, String path) {
        var reader = OfficerClient.signedIn(port, username);

        assertThat(reader.page("/desk/vault-keys").statusCode()).isEqualTo(200);
        assertThat(reader.post(path, "{\"statement\": \"x\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void keysAreReplacedAndTheOldOneDestroyedByTwoPeople() {
        var number = MyNumbers.nextDigits();
        var kept = vault.deposit(HOME, MyNumber.of(number));
        var erased = vault.deposit(HOME, MyNumbers.next());
        VaultOffice.as("records1", () -> erasure.erase(erased, "消去決裁1号"));
        var admin = OfficerClient.signedIn(port, "sysadmin1");
        var officer = OfficerClient.signedIn(port, "sysofficer1");
        int old = newest(officer);
        assertThat(admin.page("/desk/vault-keys").body())
                .contains("消去決裁1号", "第" + old + "世代までの鍵を破棄すると、バックアップからも読めなくなります");
        assertRefused(officer.post("/api/vault/rotation", ""), 409, "NOTHING_TO_MOVE");
        assertRefused(officer.post("/api/vault/rotation/cancellation", ""), 409, "NO_ROTATION");

        vault.addEpochToFile(HOME);
        assertThat(officer.post("/api/vault/rotation", "").statusCode()).isEqualTo(202);
        await().until(() -> !keys(officer).at("/rotation/running").asBoolean());
        assertThat(keys(officer).at("/rotation/state").asText()).isEqualTo("DONE");

        assertRefused(destruction(admin, old, "{\"statement\": \"\"}"), 422, "STATEMENT_LENGTH");
        assertRefused(destruction(admin, old, "{\"keys\": \"\"}"), 400, "UNKNOWN_FIELD");
        assertThat(destruction(admin, old, "{\"statement\": \"控えは溶解した\"}").statusCode())
                .isEqualTo(200);
        assertThat(officer.page("/desk/vault-keys").body()).contains("破棄を申請中（sysadmin1）", "控えは溶解した");
        assertThat(officer.post("/api/vault/keys/" + old + "/destruction/confirmation", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(newest(officer)).isEqualTo(old + 1);
        assertThat(keys(officer).at("/epochs").size()).isEqualTo(1);
        assertThat(vault.digits(HOME, kept)).isEqualTo(number);
        assertThat(admin.page("/desk/vault-keys?done=confirmation").body())
                .contains("鍵を破棄しました。", "世代の鍵を破棄し、バックアップからも読めません")
                .doesNotContain(number);
        assertThat(VaultOffice.read("""
                        select actor || ' ' || action from audit.event
                        where subject = 'epoch-%d' and administrator = '%s' and action like 'KEY_DESTRUCTION%%' order by id""".formatted(old, HOME.code())))
                .containsExactly("sysadmin1 KEY_DESTRUCTION_REQUESTED", "sysofficer1 KEY_DESTRUCTION_CONFIRMED");
    }

    private static HttpResponse<String> destruction(OfficerClient client, int epoch, String body) {
        return client.post("/api/vault/keys/" + epoch + "/destruction", body);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static JsonNode keys(OfficerClient client) {
        return client.json(client.get("/api/vault/keys"));
    }

    private static int newest(OfficerClient client) {
        var epochs = keys(client).at("/epochs");
        return epochs.get(epochs.size() - 1).get("epoch").asInt();
    }
}
