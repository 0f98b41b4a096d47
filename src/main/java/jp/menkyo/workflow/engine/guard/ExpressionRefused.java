package jp.menkyo.workflow.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;

/** A search or a saved filter held an expression that is not on our list. The message never repeats it. */
public class ExpressionRefused extends BadUserRequestException {

    ExpressionRefused() {
        super("検索条件に式は使えません。条件を値で指定してください。");
    }
}
