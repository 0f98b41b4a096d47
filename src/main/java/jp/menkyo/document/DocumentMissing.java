package jp.menkyo.document;

import jp.menkyo.shared.problem.Problem;

/** There is no such document for this administrator. */
public class DocumentMissing extends Problem {

    public DocumentMissing() {
        super(404, "DOCUMENT_MISSING", "この書類はありません。事案の画面から開き直してください。");
    }
}
