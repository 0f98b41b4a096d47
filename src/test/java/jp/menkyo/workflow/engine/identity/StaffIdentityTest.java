package jp.menkyo.workflow.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.demo.DemoStaff;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class StaffIdentityTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Test
    void showsTheEngineOurOfficersAndRoles() {
        assertThat(identity.createUserQuery().userId("examiner1").singleResult().getFirstName())
                .isEqualTo("高橋 梓");
        assertThat(identity.createUserQuery().memberOfGroup("examiner").list())
                .extracting(User::getId)
                .contains("examiner1", "examiner2")
                .doesNotContain("approver1");
        assertThat(identity.createGroupQuery().groupMember("examiner1").list())
                .extracting(Group::getId, Group::getName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("examiner", "審査"));
        assertThat(identity.createGroupQuery().count()).isEqualTo(12);
        assertThat(identity.createUserQuery().listPage(1, 2)).hasSize(2);
        assertThat(identity.createTenantQuery().userMember("examiner1").list()).isEmpty();
    }

    @Test
    void findsNobodyByWhatWeDoNotKeep() {
        assertThat(identity.createUserQuery().userId("nobody").singleResult()).isNull();
        assertThat(identity.createUserQuery().userEmailLike("%").list()).isEmpty();
        assertThat(identity.createUserQuery().memberOfTenant("x").count()).isZero();
        assertThat(identity.createGroupQuery().groupId("camunda-admin").count()).isZero();
    }

    @Test
    void neverChecksPasswordsInTheEngine() {
        assertThat(identity.checkPassword("examiner1", DemoStaff.passwordOf("examiner1")))
                .isFalse();
    }

    @Test
    void cannotBeWritten() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThatThrownBy(() -> identity.saveUser(identity.newUser("intruder")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> identity.createMembership("examiner1", "approver"))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "sysadmin1", ""})
    void keepsTheEnginesSetUpClosed(String username) {
        var client = username.isEmpty() ? new OfficerClient(port) : OfficerClient.signedIn(port, username);
        var admin = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"Intruder-Pass-1\"}}";

        var answer = client.engine("POST", "/admin/setup/default/user/create", admin);

        assertThat(answer.statusCode()).isIn(List.of(401, 403));
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }
}
