package jp.menkyo.reporting.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of exports, sealed piece by piece as documents are: each with a key of its own, bound to its place. */
@Component
class ExportPieces {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final ObjectMapper json;

    /** The key that wraps the keys of documents wraps the keys of pieces as well. */
    ExportPieces(JdbcClient jdbc, KeyFile keys, ObjectMapper json) {
        this.jdbc = jdbc;
        this.sealing = keys.sealing(KeyFile.DOCUMENTS);
        this.json = json;
    }

    void write(String export, int piece, List<Map<String, @Nullable Object>> rows) {
        var sealed = sealing.seal(bytes(rows), context(export, piece));
        jdbc.sql("insert into reporting.export_piece (export_id, piece, wrapped_key, sealed_rows) values (?, ?, ?, ?)")
                .params(export, piece, sealed.wrappedKey(), sealed.ciphertext())
                .update();
    }

    List<Map<String, @Nullable Object>> read(Export export, int piece, Report report) {
        var sealed = jdbc.sql(
                        "select wrapped_key, sealed_rows from reporting.export_piece where export_id = ? and piece = ?")
                .params(export.id(), piece)
                .query((row, n) -> new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_rows")))
                .optional()
                .orElseThrow(ExportRefused::notReady);
        return rows(sealing.open(sealed, context(export.id(), piece)), report);
    }

    void erase(String export) {
        jdbc.sql("delete from reporting.export_piece where export_id = ?")
                .param(export)
                .update();
    }

    private static String context(String export, int piece) {
        return "export " + export + " " + piece;
    }

    private byte[] bytes(List<Map<String, @Nullable Object>> rows) {
        var texts = new ArrayList<Map<String, @Nullable String>>(rows.size());
        for (var row : rows) {
            var text = new HashMap<String, @Nullable String>();
            row.forEach((name, value) -> text.put(name, value == null ? null : value.toString()));
            texts.add(text);
        }
        try {
            return json.writeValueAsBytes(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the piece cannot be written", e);
        }
    }

    private List<Map<String, @Nullable Object>> rows(byte[] content, Report report) {
        try {
            var rows = json.readValue(content, new TypeReference<List<Map<String, @Nullable Object>>>() {});
            for (var row : rows) {
                for (var column : report.columns()) {
                    row.computeIfPresent(column.name(), (name, text) -> value(column, text.toString()));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the piece cannot be read", e);
        }
    }

    private static Object value(Column column, String text) {
        return switch (column.kind()) {
            case DAY -> LocalDate.parse(text);
            case MOMENT -> Instant.parse(text);
            case NUMBER, COUNT, YEN -> Long.valueOf(text);
            default -> text;
        };
    }
}
