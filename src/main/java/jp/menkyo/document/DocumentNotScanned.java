package jp.menkyo.document;

import jp.menkyo.shared.problem.Problem;

/** Nobody opens a paper before the scanner has looked at it. */
public class DocumentNotScanned extends Problem {

    public DocumentNotScanned() {
        super(409, "DOCUMENT_NOT_SCANNED", "この書類はウイルス検査が済んでいない（未検査）ため、まだ開けません。検査は自動で繰り返しています。しばらくしてからもう一度開いてください。");
    }
}
