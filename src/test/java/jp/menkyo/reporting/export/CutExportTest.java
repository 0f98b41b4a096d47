package jp.menkyo.reporting.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.reporting.catalogue.Reports;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An export whose second piece has gone when rows of the first are on their way. */
@MenkyoTest
class CutExportTest {

    private static final String DONE = """
            insert into reporting.export (id, report, chosen, state, rows, pieces, hash, requested_by, requested_at, turn_at, ended_at,
                expires_at)
            values (?, 'roster', '{}', 'DONE', ?, 2, repeat('0', 64), 'manager1', now(), now(), now(), now() + interval '99 years')""";

    private final String id = OpaqueId.random("ex");

    @LocalServerPort
    int port;

    @Autowired
    ExportPieces pieces;

    @Autowired
    Reports reports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeOnePiece() {
        var rows = IntStream.range(0, Exports.PIECE).mapToObj(this::row).toList();
        transaction.executeWithoutResult(status -> {
            jdbc.sql(DONE).params(id, Exports.PIECE + 1).update();
            pieces.write(id, 0, rows);
        });
    }

    private Map<String, @Nullable Object> row(int number) {
        var row = new HashMap<String, @Nullable Object>();
        reports.find(Exports.REPORT).columns().forEach(column -> row.put(column.name(), null));
        row.put("licence_number", (long) number);
        row.put("name", OpaqueId.random("name"));
        return row;
    }

    @AfterEach
    void eraseIt() {
        transaction.executeWithoutResult(status -> {
            pieces.erase(id);
            jdbc.sql("update reporting.export set state = 'EXPIRED' where id = ?")
                    .param(id)
                    .update();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void isNeverTakenForAWholeOne(String format) {
        var manager = OfficerClient.signedIn(port, "manager1");

        assertThatThrownBy(() -> manager.get("/desk/exports/" + id + "." + format))
                .as("the connection breaks off, no refusal ends the file")
                .isInstanceOf(UncheckedIOException.class);
    }
}
