package jp.menkyo.document;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A file is bigger than 10 MB. */
public class DocumentTooLarge extends Problem {

    private static final String MESSAGE = "ファイルが大きすぎます。1件10MB以下にしてください（解像度を下げるか、分けて提出してください）。";

    public DocumentTooLarge(String field) {
        super(413, "DOCUMENT_TOO_LARGE", MESSAGE, List.of(new FieldError(field, "DOCUMENT_TOO_LARGE", MESSAGE)));
    }
}
