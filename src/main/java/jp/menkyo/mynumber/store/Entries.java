package jp.menkyo.mynumber.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers, one row each. */
@Repository
class Entries {

    private static final String COLUMNS = """
            select token, number_index, source, key_epoch, seal_version, wrapped_key, sealed_number from mynumber.entry\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Inserts the entry, or finds the one that holds the same number already; either way the row is locked. */
    NumberToken putIfAbsent(Deposit deposit) {
        return findEarlier(deposit.earlierIndexes()).orElseGet(() -> putIfAbsent(deposit.entry()));
    }

    /** Under an earlier key a number has another index, so the unique constraint alone does not find it. */
    private Optional<NumberToken> findEarlier(List<byte[]> indexes) {
        return indexes.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                update mynumber.entry set last_deposited_at = ? where number_index = any(?) returning token""")
                        .params(OffsetDateTime.now(clock), indexes.toArray(new byte[0][]))
                        .query(Entries::token)
                        .optional();
    }

    private NumberToken putIfAbsent(Entry entry) {
        var now = OffsetDateTime.now(clock);
        var seal = entry.seal();
        return jdbc.sql("""
                        insert into mynumber.entry (token, number_index, source, key_epoch, seal_version, wrapped_key, sealed_number,
                            deposited_at, last_deposited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, number_index) do update
                            set last_deposited_at = excluded.last_deposited_at
                        returning token""")
                .params(
                        entry.token().value(),
                        entry.index(),
                        entry.source().name(),
                        seal.epoch(),
                        seal.version(),
                        seal.sealed().wrappedKey(),
                        seal.sealed().ciphertext(),
                        now,
                        now)
                .query(Entries::token)
                .single();
    }

    Optional<Entry> find(NumberToken token) {
        return jdbc.sql(COLUMNS + "where token = ?")
                .param(token.value())
                .query(Entries::entry)
                .optional();
    }

    /**
     * Those of the tokens that are there, in no particular order. Each is looked up by itself: asked for together, the database
     * would rather read all numbers of the administrator for every piece.
     */
    List<Entry> findAll(Collection<NumberToken> tokens) {
        return jdbc.sql("select entry.* from unnest(?::text[]) as wanted (token) cross join lateral (" + COLUMNS
                        + "where token = wanted.token offset 0) entry")
                .param(tokens.stream().map(NumberToken::value).distinct().toArray(String[]::new))
                .query(Entries::entry)
                .list();
    }

    /** Some numbers under an epoch's key. */
    List<Entry> some(int epoch, int limit) {
        return jdbc.sql(COLUMNS + "where key_epoch = ? limit ?")
                .params(epoch, limit)
                .query(Entries::entry)
                .list();
    }

    /** Keeps others from tying anything to the entry until the transaction ends. */
    void lock(NumberToken token) {
        jdbc.sql("select 1 from mynumber.entry where token = ? for update")
                .param(token.value())
                .query(Integer.class)
                .optional();
    }

    /** Removes a number that no case and no running transaction needs, and tells whether; the entry must be locked. */
    boolean removeIfUnused(NumberToken token) {
        return jdbc.sql("""
                        delete from mynumber.entry e where token = ?
                            and not exists (select 1 from mynumber.binding b where b.token = e.token)
                            and not exists (select 1 from mynumber.hold h where h.token = e.token)""").param(token.value()).update() == 1;
    }

    private static NumberToken token(ResultSet row, int index) throws SQLException {
        return new NumberToken(row.getString("token"));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var sealed = new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_number"));
        return new Entry(
                token(row, index),
                row.getBytes("number_index"),
                NumberSource.valueOf(row.getString("source")),
                new Seal(row.getInt("key_epoch"), row.getInt("seal_version"), sealed));
    }
}
