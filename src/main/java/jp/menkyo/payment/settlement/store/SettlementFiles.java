package jp.menkyo.payment.settlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.settlement.file.SettlementFile;
import jp.menkyo.payment.settlement.file.SettlementLine;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.payment.settlement.match.FiledMoney;
import jp.menkyo.payment.settlement.match.Pair;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settlement files as taken, and which entry each of their lines is. */
@Repository
public class SettlementFiles {

    private static final String LINES = """
            select l.file_id, l.number, l.order_id, l.kind, l.method, l.yen, l.at, m.entry_id is not null as matched
              from payment.settlement_file f
              join payment.settlement_line l on l.file_id = f.id
              left join payment.settlement_match m on m.file_id = l.file_id and m.number = l.number
             where f.day between ? and ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SettlementFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the file with its lines; false when there is one of this day already. */
    public boolean add(SettlementFile file, TakenFile.Source source, String takenBy) {
        var id = OpaqueId.random("sf");
        var sql = """
                insert into payment.settlement_file
                  (id, day, sha256, lines, paid_yen, reversed_yen, source, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (administrator, day) do nothing
                """;
        int added = jdbc.sql(sql)
                .params(
                        id,
                        file.day(),
                        file.sha256(),
                        file.lines().size(),
                        file.total(Kind.PAID).amount(),
                        file.total(Kind.REVERSED).amount(),
                        source.name(),
                        takenBy,
                        OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            file.lines().forEach(line -> add(id, line));
        }
        return added == 1;
    }

    private void add(String fileId, SettlementLine line) {
        var sql = """
                insert into payment.settlement_line (file_id, number, order_id, kind, method, yen, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        fileId,
                        line.number(),
                        line.orderId(),
                        line.kind().name(),
                        line.method().name(),
                        line.amount().amount(),
                        line.at().atZone(clock.getZone()).toOffsetDateTime())
                .update();
    }

    public Optional<TakenFile> find(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    public List<TakenFile> between(LocalDate from, LocalDate to) {
        var sql = """
                select id, day, sha256, lines, paid_yen, reversed_yen, source, taken_by, taken_at
                  from payment.settlement_file where day between ? and ? order by day
                """;
        return jdbc.sql(sql).params(from, to).query(SettlementFiles::file).list();
    }

    /** All lines of the files of these days. */
    public List<FiledMoney> lines(LocalDate from, LocalDate to) {
        return jdbc.sql(LINES + "order by f.day, l.number")
                .params(from, to)
                .query(SettlementFiles::line)
                .list();
    }

    /** Lines of these days that no entry is known for. */
    public List<FiledMoney> alone(LocalDate from, LocalDate to) {
        return jdbc.sql(LINES + "and m.entry_id is null order by f.day, l.number")
                .params(from, to)
                .query(SettlementFiles::line)
                .list();
    }

    public void match(Pair pair) {
        jdbc.sql("insert into payment.settlement_match (entry_id, file_id, number, matched_at) values (?, ?, ?, ?)")
                .params(
                        pair.booked().entryId(),
                        pair.filed().fileId(),
                        pair.filed().line().number(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static TakenFile file(ResultSet row, int n) throws SQLException {
        return new TakenFile(
                row.getString("id"),
                row.getObject("day", LocalDate.class),
                row.getString("sha256"),
                row.getInt("lines"),
                new Yen(row.getLong("paid_yen")),
                new Yen(row.getLong("reversed_yen")),
                TakenFile.Source.valueOf(row.getString("source")),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }

    private static FiledMoney line(ResultSet row, int n) throws SQLException {
        var line = new SettlementLine(
                row.getInt("number"),
                row.getString("order_id"),
                Kind.valueOf(row.getString("kind")),
                SettlementLine.Method.valueOf(row.getString("method")),
                new Yen(row.getLong("yen")),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new FiledMoney(row.getString("file_id"), line, row.getBoolean("matched"));
    }
}
