package jp.menkyo.demo;

import java.util.stream.Collectors;
import jp.menkyo.staff.NewAccount;
import jp.menkyo.staff.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Says at the end of the start where everything is and how to sign in. */
class DemoBanner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBanner.class);

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info(
                """


                免許台帳のデモを開始しました
                  職員ポータル  http://127.0.0.1:{}/
                  届いたメール  http://127.0.0.1:{}/demo/mails
                  障害の操作盤  http://127.0.0.1:{}/simulator/
                  申請の模擬    curl -X POST http://127.0.0.1:{}/simulator/scenarios/registration-ok
                  利用者名      パスワード             役割
                {}
                """,
                port,
                port,
                port,
                port,
                DemoStaff.officers().stream().map(DemoBanner::line).collect(Collectors.joining("\n")));
    }

    private static String line(NewAccount officer) {
        var roles = officer.roles().stream().map(Role::label).collect(Collectors.joining("・"));
        return "  %-12s  %-21s  %s".formatted(officer.username(), officer.password(), roles);
    }
}
