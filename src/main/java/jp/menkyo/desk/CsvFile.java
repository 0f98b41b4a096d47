package jp.menkyo.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.shared.Cells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file for spreadsheets (RFC 4180, UTF-8 with its mark); no cell can be taken for a formula. */
public record CsvFile(List<List<String>> rows) {

    private static final String MARK = "\uFEFF";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    public byte[] content() {
        return rows.stream()
                .map(cells -> cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** To be saved under this name. */
    public ResponseEntity<byte[]> answer(String name) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content());
    }

    private static String cell(String text) {
        return '"' + Cells.safe(text).replace("\"", "\"\"") + '"';
    }
}
