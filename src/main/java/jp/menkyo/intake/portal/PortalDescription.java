package jp.menkyo.intake.portal;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Words and examples for the published description of the portal's interface; its parts are read as bytes. */
final class PortalDescription {

    static final String SUBMIT = """
            multipart/form-data の envelope（署名対象のJSON、様式は application-envelope-1）、signature（CMS分離署名、DER）、
            attachment（0〜10件）を、ヘッダー Idempotency-Key とともに送る。署名が成り立たないときは422、
            失効情報を確認できないときは503（Retry-After）で、申請は受け付けない。""";

    static final String REPEATED = "ヘッダー Idempotency-Key を付けると、同じ内容を再び送っても一度だけ行い、同じ応答を返す。";

    private static final String ENVELOPE = """
            {"envelope": "署名した申請データそのもの", "signature": "DERのCMS", "attachment": ["卒業証明書.pdf"]}""";

    private static final String AMENDMENT = """
            {"amendment": {"attachments": [{"name": "卒業証明書.pdf", "kind": "GRADUATION_CERTIFICATE",
             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}, "attachment": ["卒業証明書.pdf"]}""";

    private PortalDescription() {}

    /** @param envelope the exact signed bytes */
    record SubmissionParts(
            @Schema(type = "string", format = "binary") String envelope,
            @Schema(type = "string", format = "binary") String signature,

            @ArraySchema(schema = @Schema(type = "string", format = "binary"))
            List<String> attachment) {}

    /** @param amendment what is handed in */
    record AmendmentParts(
            Amendment amendment,

            @ArraySchema(schema = @Schema(type = "string", format = "binary"))
            List<String> attachment) {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "multipart/form-data",
                            schema = @Schema(implementation = SubmissionParts.class),
                            examples = @ExampleObject(ENVELOPE)))
    @interface Submission {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "multipart/form-data",
                            schema = @Schema(implementation = AmendmentParts.class),
                            examples = @ExampleObject(AMENDMENT)))
    @interface AmendmentBody {}
}
