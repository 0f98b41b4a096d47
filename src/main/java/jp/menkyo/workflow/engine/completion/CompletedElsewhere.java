package jp.menkyo.workflow.engine.completion;

import org.camunda.bpm.engine.BadUserRequestException;

/** Somebody tried to end a user task past the worklist. */
public class CompletedElsewhere extends BadUserRequestException {

    CompletedElsewhere() {
        super("この作業は画面の「決定」から完了してください。ほかの方法では完了できません。");
    }
}
