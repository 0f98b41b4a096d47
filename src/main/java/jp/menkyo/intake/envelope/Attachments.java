package jp.menkyo.intake.envelope;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.document.DocumentNameRefused;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.problem.Problem.FieldError;
import jp.menkyo.shared.sealing.Sha256;
import org.springframework.stereotype.Component;

/** Takes the files that were announced: all of them, no others, unchanged, and each a paper we accept. */
@Component
public class Attachments {

    /** How many files may come at a time. */
    static final int MOST = 10;

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    /**
     * @throws AttachmentsDiffer when a file is missing, unannounced, changed, or there are too many
     * @throws DocumentNameRefused when a name holds a My Number
     * @throws jp.menkyo.document.DocumentTooLarge when a file is above 10 MB
     * @throws jp.menkyo.document.DocumentTypeRefused when a file is not a whole PDF, JPEG or PNG
     */
    public List<Paper> take(List<Announced> announced, List<UploadedFile> uploaded) {
        var errors = new ArrayList<FieldError>();
        var files = byName(uploaded, errors);
        var papers = new ArrayList<Paper>();
        for (int n = 0; n < announced.size(); n++) {
            var field = "attachments[" + n + "]";
            refuseNumber(announced.get(n).name(), field);
            match(announced.get(n), field, files, papers, errors);
        }
        files.keySet().forEach(extra -> errors.add(error("attachment", "ATTACHMENT_EXTRA", "申請データに記載のないファイルです。")));
        if (announced.size() > MOST) {
            errors.add(error("attachments", "ATTACHMENT_COUNT", "添付ファイルは" + MOST + "件までです。"));
        }
        if (!errors.isEmpty()) {
            throw new AttachmentsDiffer(errors);
        }
        for (int n = 0; n < papers.size(); n++) {
            documents.check("attachments[" + n + "]", papers.get(n).content());
        }
        return papers;
    }

    private static Map<String, UploadedFile> byName(List<UploadedFile> uploaded, List<FieldError> errors) {
        var files = new LinkedHashMap<String, UploadedFile>();
        for (UploadedFile file : uploaded) {
            refuseNumber(file.name(), "attachment");
            if (files.put(name(file.name()), file) != null) {
                errors.add(error("attachment", "ATTACHMENT_EXTRA", "同じ名前のファイルが2件あります。"));
            }
        }
        return files;
    }

    private static void match(
            Announced announced,
            String field,
            Map<String, UploadedFile> files,
            List<Paper> papers,
            List<FieldError> errors) {
        var file = files.remove(name(announced.name()));
        if (file == null) {
            errors.add(error(field, "ATTACHMENT_MISSING", "記載されたファイルが送られていません。"));
        } else if (!Sha256.hex(file.content()).equalsIgnoreCase(announced.sha256())) {
            errors.add(error(field, "ATTACHMENT_CHANGED", "ファイルの内容が署名のときと違います。"));
        } else if (!announced.kind().handedIn()) {
            errors.add(error(field + ".kind", "UNKNOWN_PAPER", "この種類の書類は受け付けていません。"));
        } else {
            papers.add(new Paper(announced.kind(), announced.name(), file.content()));
        }
    }

    private static void refuseNumber(String name, String field) {
        if (NumberShape.containsNumber(name)) {
            throw new DocumentNameRefused(field);
        }
    }

    /** Some systems take names apart into letters and marks on their way. */
    private static String name(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static FieldError error(String field, String code, String message) {
        return new FieldError(field, code, message);
    }
}
