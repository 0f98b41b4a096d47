package jp.menkyo.document;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A file name holds a My Number. The sentence does not repeat it. */
public class DocumentNameRefused extends Problem {

    private static final String MESSAGE = "ファイル名に個人番号と思われる数字が含まれています。数字を除いた名前に変えてください。";

    public DocumentNameRefused(String field) {
        super(422, "DOCUMENT_NAME", MESSAGE, List.of(new FieldError(field, "DOCUMENT_NAME", MESSAGE)));
    }
}
