package jp.menkyo.simulator.scenario;

import jp.menkyo.shared.problem.Problem;

/** No story has this name. */
class UnknownScenario extends Problem {

    UnknownScenario() {
        super(404, "UNKNOWN_SCENARIO", "この名前のシナリオはありません。GET /simulator/scenarios で名前を確かめてください。");
    }
}
