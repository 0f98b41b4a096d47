package jp.menkyo.desk.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.menkyo.audit.search.AuditLine;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import org.springframework.web.util.HtmlUtils;

/**
 * 証跡一式 as a ZIP: a table for every kind of act, a list of the files with their SHA-256, and a cover. It is made of the audit
 * trail alone, which holds no names, so nothing has to be masked.
 */
final class EvidencePack {

    private static final String COVER = """
            <!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>証跡一式</title><body><h1>証跡一式</h1>
            <p>%s</p><p>作成：%s</p><table><tr><th>ファイル</th><th>内容</th><th>件数</th><th>SHA-256</th></tr>
            %s</table></body></html>
            """;

    private final CaseWords words;

    EvidencePack(CaseWords words) {
        this.words = words;
    }

    private record Part(String label, int lines, byte[] content) {}

    /**
     * @param lines oldest first
     * @param asked what was asked, in words
     * @param made who made it when, in words
     */
    byte[] of(List<AuditLine> lines, String asked, String made) {
        var parts = parts(lines);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("index.html", utf8(COVER.formatted(escape(asked), escape(made), rows(parts))));
        files.put(
                "sha256.txt",
                utf8(parts.entrySet().stream()
                        .map(part -> Sha256.hex(part.getValue().content()) + "  " + part.getKey() + "\n")
                        .collect(Collectors.joining())));
        parts.forEach((name, part) -> files.put(name, part.content()));
        return zip(files);
    }

    private Map<String, Part> parts(List<AuditLine> lines) {
        var kinds = new EnumMap<TimelineKind, List<AuditLine>>(TimelineKind.class);
        kinds.putAll(lines.stream()
                .collect(Collectors.groupingBy(line -> words.kind(line.entry().action()))));
        var parts = new LinkedHashMap<String, Part>();
        parts.put("timeline.csv", part("すべての経過", lines));
        kinds.forEach(
                (kind, some) -> parts.put(kind.name().toLowerCase(Locale.ROOT) + ".csv", part(kind.label(), some)));
        return parts;
    }

    private Part part(String label, List<AuditLine> lines) {
        var rows = Stream.concat(Stream.of(AuditSheet.HEAD), lines.stream().map(line -> AuditSheet.cells(line, words)));
        return new Part(label, lines.size(), new CsvFile(rows.toList()).content());
    }

    private static String rows(Map<String, Part> parts) {
        return parts.entrySet().stream()
                .map(part -> "<tr><td>%s</td><td>%s</td><td>%d</td><td><code>%s</code></td></tr>"
                        .formatted(
                                part.getKey(),
                                escape(part.getValue().label()),
                                part.getValue().lines(),
                                Sha256.hex(part.getValue().content())))
                .collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return bytes.toByteArray();
    }
}
