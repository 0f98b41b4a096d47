package jp.menkyo.document;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The scanner found malicious software: such a file is not taken, and one that is here already is not opened. */
public class DocumentInfected extends Problem {

    private static final String AT_THE_DOOR = "ファイルからウイルスが見つかったため受け付けられません。お使いの機器をウイルス対策ソフトで確かめ、作り直したファイルを提出してください。";
    private static final String IN_THE_STORE = "この書類からウイルスが見つかったため、隔離しています。開けません。提出者に作り直した書類を求めてください（補正）。";

    /** @param field name of the file in the interface */
    public DocumentInfected(String field) {
        super(422, "DOCUMENT_INFECTED", AT_THE_DOOR, List.of(new FieldError(field, "DOCUMENT_INFECTED", AT_THE_DOOR)));
    }

    /** Found after it was taken. */
    public DocumentInfected() {
        super(409, "DOCUMENT_INFECTED", IN_THE_STORE);
    }
}
