package jp.menkyo.intake.envelope;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The files are not those that the signed document announces. */
public class AttachmentsDiffer extends Problem {

    public AttachmentsDiffer(List<FieldError> errors) {
        super(422, "ATTACHMENTS_DIFFER", "添付ファイルが、申請データに記載されたものと一致しません。ファイルを付け直し、もう一度署名して送信してください。", errors);
    }
}
