package jp.menkyo.mynumber;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** Someone sent another number for a case whose number was read from the card; that one stays. */
public class NumberFromCard extends Problem {

    private static final String MESSAGE = "個人番号はマイナンバーカードから読み取ったもので、変更できません。番号に誤りがあるときは、カードを読み取り直して新たに申請してください。";

    public NumberFromCard() {
        super(409, "NUMBER_FROM_CARD", MESSAGE, List.of(new FieldError("number", "NUMBER_FROM_CARD", MESSAGE)));
    }
}
