package jp.menkyo.pseudonym;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of names: a name is never given to a second owner, not even long after it was retired. */
@Repository
class PseudonymRows {

    private static final String ALL = """
            select id, kind, value, person, licence, retired_at is null as current,
                   retired_at is null or resolves_until > :now as resolves
            from pseudonym.pseudonym where administrator = nullif(current_setting('app.tenant', true), '')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PseudonymRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a name stands for. */
    enum Kind {
        /** A person, by the portal's choice (マイナポータル仮名ID). */
        PORTAL,
        /** A licence that is linked with a person, by ours (資格仮名ID). */
        QUALIFICATION
    }

    /**
     * @param current has not been replaced
     * @param resolves still leads to its owner
     */
    record Row(
            String id,
            Kind kind,
            Pseudonym name,
            NumberToken person,
            @Nullable LicenceNumber licence,
            boolean current,
            boolean resolves) {}

    /** Keeps others from changing the names of this owner until the transaction ends. */
    void lock(Kind kind, String owner) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(
                            hashtextextended('pseudonym/' || current_setting('app.tenant') || ? || ?, 0))
                        """)
                .params(kind.name(), owner)
                .query((row, index) -> Boolean.TRUE)
                .single();
    }

    /** Adds a name unless it is there already, and answers the row that has it. */
    Row put(Kind kind, Pseudonym name, NumberToken person, @Nullable LicenceNumber licence) {
        jdbc.sql("""
                        insert into pseudonym.pseudonym (id, kind, value, person, licence, issued_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (administrator, value) do nothing
                        """)
                .params(
                        OpaqueId.random("ps"),
                        kind.name(),
                        name.value(),
                        person.value(),
                        licence == null ? null : licence.code(),
                        OffsetDateTime.now(clock))
                .update();
        return find(name.value()).orElseThrow();
    }

    Optional<Row> find(String value) {
        return jdbc.sql(ALL + " and value = :value")
                .param("now", OffsetDateTime.now(clock))
                .param("value", value)
                .query(PseudonymRows::read)
                .optional();
    }

    Optional<Row> currentOf(NumberToken person) {
        return jdbc.sql(ALL + " and kind = 'PORTAL' and person = :person and retired_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .query(PseudonymRows::read)
                .optional();
    }

    Optional<Row> currentOf(LicenceNumber licence) {
        return jdbc.sql(ALL + " and kind = 'QUALIFICATION' and licence = :licence and retired_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("licence", licence.code())
                .query(PseudonymRows::read)
                .optional();
    }

    void retire(Row row, Duration grace) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("update pseudonym.pseudonym set retired_at = ?, resolves_until = ? where id = ?")
                .params(now, now.plus(grace), row.id())
                .update();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        var licence = row.getString("licence");
        return new Row(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                new Pseudonym(row.getString("value")),
                new NumberToken(row.getString("person")),
                licence == null ? null : LicenceNumber.parse(licence),
                row.getBoolean("current"),
                row.getBoolean("resolves"));
    }
}
