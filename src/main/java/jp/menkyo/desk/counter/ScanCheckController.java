package jp.menkyo.desk.counter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at one scan before the application is sent, so that each file of a batch can be refused by itself. Nothing is kept: what is
 * not sent with an application afterwards was never here.
 */
@RestController
@PreAuthorize("hasRole('reception')")
@Tag(name = "counter")
class ScanCheckController {

    private static final String FILE = "file";

    private final Documents documents;

    ScanCheckController(Documents documents) {
        this.documents = documents;
    }

    /** @param kind what the barcode of a separator sheet on the first page says; null when there is none */
    record Checked(@Nullable DocumentKind kind) {}

    @PostMapping(path = "/api/counter/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "スキャンを一件確かめる（保存はしません）",
            description = "形式・大きさ・ウイルスを確かめ、1ページ目に仕切り紙のバーコードがあれば書類の種類を返します。仕切り紙を読めるのは、JPEG、PNG と、ページを JPEG で収めた PDF です。")
    Checked check(@RequestPart(FILE) MultipartFile file) throws IOException {
        var content = file.getBytes();
        documents.check(FILE, content);
        return new Checked(ScannedPage.kind(content).orElse(null));
    }
}
