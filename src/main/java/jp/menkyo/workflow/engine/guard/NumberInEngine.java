package jp.menkyo.workflow.engine.guard;

import jp.menkyo.shared.problem.Problem;

/** Something that holds a My Number was about to be written into the engine's tables (番号法第19条, 第20条). */
public class NumberInEngine extends Problem {

    NumberInEngine() {
        super(422, "NUMBER_NOT_ALLOWED", "個人番号が含まれているため保存できません。個人番号を消して、番号入力欄だけに入力してください。");
    }
}
