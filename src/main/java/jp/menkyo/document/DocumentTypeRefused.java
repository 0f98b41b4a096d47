package jp.menkyo.document;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A file is not, by its content, a whole PDF, JPEG or PNG and nothing else. */
public class DocumentTypeRefused extends Problem {

    private static final String MESSAGE = "受け付けられないファイルです。PDF、JPEG又はPNGで作り直してください（拡張子だけの変更や途中で切れたファイルは受け付けません）。";

    public DocumentTypeRefused(String field) {
        super(415, "DOCUMENT_TYPE", MESSAGE, List.of(new FieldError(field, "DOCUMENT_TYPE", MESSAGE)));
    }
}
