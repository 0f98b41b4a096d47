package jp.menkyo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the document store: what is known of a paper, and apart from it the sealed bytes. */
@Repository
class DocumentRows {

    private static final int SEAL_VERSION = 1;
    private static final String COLUMNS = """
            select p.id, p.case_number, p.kind, p.name, p.media_type, p.size, p.sha256, p.stored_at, s.verdict
              from document.paper p left join document.scan s on s.sha256 = p.sha256
            """;

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DocumentInfo info, Sealed content) {
        jdbc.sql("""
                        insert into document.paper (id, case_number, kind, name, media_type, size, sha256, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        info.id().value(),
                        info.caseNumber().value(),
                        info.kind().name(),
                        info.name(),
                        info.mediaType(),
                        info.size(),
                        info.sha256(),
                        OffsetDateTime.ofInstant(info.storedAt(), ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into document.content (id, wrapped_key, sealed_bytes, seal_version) values (?, ?, ?, ?)")
                .params(info.id().value(), content.wrappedKey(), content.ciphertext(), SEAL_VERSION)
                .update();
    }

    List<DocumentInfo> of(CaseNumber caseNumber) {
        return jdbc.sql(COLUMNS + "where p.case_number = ? order by p.stored_at, p.position")
                .param(caseNumber.value())
                .query(DocumentRows::info)
                .list();
    }

    Optional<DocumentInfo> find(DocumentId id) {
        return jdbc.sql(COLUMNS + "where p.id = ?")
                .param(id.value())
                .query(DocumentRows::info)
                .optional();
    }

    /** Papers that somebody handed in and no scanner has seen, oldest first. */
    List<DocumentInfo> notScanned(int most) {
        var handedIn = Arrays.stream(DocumentKind.values())
                .filter(DocumentKind::handedIn)
                .map(DocumentKind::name)
                .toList();
        return jdbc.sql(COLUMNS + "where s.verdict is null and p.kind in (:kinds) order by p.position limit :most")
                .param("kinds", handedIn)
                .param("most", most)
                .query(DocumentRows::info)
                .list();
    }

    Sealed content(DocumentId id) {
        return jdbc.sql("select wrapped_key, sealed_bytes from document.content where id = ?")
                .param(id.value())
                .query((row, index) -> new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_bytes")))
                .single();
    }

    private static DocumentInfo info(ResultSet row, int index) throws SQLException {
        return new DocumentInfo(
                new DocumentId(row.getString("id")),
                new CaseNumber(row.getString("case_number")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                scan(DocumentKind.valueOf(row.getString("kind")), row.getString("verdict")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    static ScanState scan(DocumentKind kind, @Nullable String verdict) {
        if (!kind.handedIn()) {
            return ScanState.NOT_NEEDED;
        }
        return verdict == null ? ScanState.NOT_SCANNED : ScanState.valueOf(verdict);
    }
}
