package jp.menkyo.gateway.matrix;

import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.gateway.terminal.ResidentTerminal;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.mynumber.ResidentCode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The terminal's operations, as the matrix plays them. */
final class JukiRows {

    private JukiRows() {}

    static String search(Scene scene) {
        var resident = scene.resident();
        var items = new FourItems(resident.name(), null, resident.birthDate(), resident.sex(), null);
        return told(scene, terminal(scene).search(of(scene), items));
    }

    static String byCode(Scene scene) {
        var code = ResidentCode.of(jp.menkyo.simulator.people.ResidentCode.of(scene.resident()));
        return told(scene, terminal(scene).search(of(scene), code));
    }

    private static String told(Scene scene, Hits hits) {
        scene.remember(hits.hits().get(0).candidate().reference());
        return hits.outcome().name();
    }

    static String confirm(Scene scene) {
        var resident = scene.resident();
        var claim = new Claim(resident.name(), resident.kana(), resident.birthDate(), resident.sex(), null);
        return terminal(scene)
                .confirm(of(scene), new Candidate(scene.earlier()), claim)
                .map(ResidentAnswer::result)
                .orElseThrow()
                .name();
    }

    static String obtain(Scene scene) {
        var transaction = new TransactionTemplate(scene.port(PlatformTransactionManager.class));
        return transaction.execute(status -> terminal(scene)
                .obtainNumber(of(scene), new Candidate(scene.earlier()))
                .map(token -> "OBTAINED")
                .orElse("NOT_FOUND"));
    }

    private static ResidentTerminal terminal(Scene scene) {
        return scene.port(ResidentTerminal.class);
    }

    private static OnBehalf of(Scene scene) {
        return new OnBehalf(scene.caseNumber(), "JUKI-30-9");
    }
}
