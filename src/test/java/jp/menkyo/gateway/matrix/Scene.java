package jp.menkyo.gateway.matrix;

import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import org.springframework.context.ApplicationContext;

/** One case of one resident, with the ports it uses and what earlier steps gave it. */
final class Scene {

    private static final AtomicLong RUNNING = new AtomicLong();

    private final ApplicationContext laboratory;
    private final Resident resident = Population.resident(2);
    private final CaseNumber caseNumber = CaseNumber.of(90, RUNNING.incrementAndGet());
    private final String chargeId = OpaqueId.random("ch");
    private final String fileId = OpaqueId.random("jb");
    private String earlier = "";

    Scene(ApplicationContext laboratory) {
        this.laboratory = laboratory;
    }

    <P> P port(Class<P> type) {
        return laboratory.getBean(type);
    }

    Resident resident() {
        return resident;
    }

    NumberToken token() {
        return port(Vault.class).deposit(MyNumber.of(resident.number()), NumberSource.PAPER);
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    String chargeId() {
        return chargeId;
    }

    /** Id of a batch, which is the key of its file. */
    String fileId() {
        return fileId;
    }

    /** What an earlier step gave: a processing number, an order. */
    String earlier() {
        return earlier;
    }

    void remember(String given) {
        this.earlier = given;
    }
}
