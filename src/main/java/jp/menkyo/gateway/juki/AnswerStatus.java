package jp.menkyo.gateway.juki;

import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry.Result;

/** How an inquiry ended at Juki-net, by the agreed interface. */
enum AnswerStatus {
    FOUND,
    NOT_FOUND,
    SEVERAL,
    OUT_OF_SCOPE,
    SYSTEM_ERROR;

    boolean namesPerson() {
        return this == FOUND;
    }

    /**
     * The class of an answer that names nobody.
     *
     * @throws GatewayUnavailable when Juki-net says that it failed (系統エラー): nothing is known, asking again later is safe
     */
    Result withoutPerson() {
        return switch (this) {
            case NOT_FOUND -> Result.NOT_FOUND;
            case SEVERAL -> Result.SEVERAL;
            case OUT_OF_SCOPE -> Result.OUT_OF_SCOPE;
            case SYSTEM_ERROR -> throw new GatewayUnavailable("juki", name());
            case FOUND -> throw new IllegalStateException("somebody was found");
        };
    }
}
