package jp.menkyo.simulator;

import java.util.TreeSet;
import jp.menkyo.shared.problem.Problem;

/** No simulator has this name. */
class UnknownGateway extends Problem {

    UnknownGateway() {
        super(404, "UNKNOWN_GATEWAY", "この名前の模擬システムはありません。使える名前: " + new TreeSet<>(Faults.GATEWAYS));
    }
}
