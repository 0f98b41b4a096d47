package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers, one row each. */
@Repository
class Entries {

    private static final int SEAL_VERSION = 1;

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Inserts the entry, or finds the one that holds the same number already; either way the row is locked. */
    NumberToken putIfAbsent(Entry entry) {
        var now = OffsetDateTime.now(clock);
        var token = jdbc.sql("""
                        insert into mynumber.entry (token, number_index, source, wrapped_key, sealed_number, seal_version,
                            deposited_at, last_deposited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, number_index) do update
                            set last_deposited_at = excluded.last_deposited_at
                        returning token""")
                .params(
                        entry.token().value(),
                        entry.index(),
                        entry.source().name(),
                        entry.sealed().wrappedKey(),
                        entry.sealed().ciphertext(),
                        SEAL_VERSION,
                        now,
                        now)
                .query(String.class)
                .single();
        return new NumberToken(token);
    }

    Optional<Entry> find(NumberToken token) {
        return jdbc.sql("select number_index, source, wrapped_key, sealed_number from mynumber.entry where token = ?")
                .param(token.value())
                .query((row, index) -> new Entry(
                        token,
                        row.getBytes("number_index"),
                        NumberSource.valueOf(row.getString("source")),
                        new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_number"))))
                .optional();
    }

    /** Keeps others from tying anything to the entry until the transaction ends. */
    void lock(NumberToken token) {
        jdbc.sql("select 1 from mynumber.entry where token = ? for update")
                .param(token.value())
                .query(Integer.class)
                .optional();
    }

    /** Removes a number that no case and no running transaction needs; the entry must be locked. */
    void removeIfUnused(NumberToken token) {
        jdbc.sql("""
                        delete from mynumber.entry e where token = ?
                            and not exists (select 1 from mynumber.binding b where b.token = e.token)
                            and not exists (select 1 from mynumber.hold h where h.token = e.token)""").param(token.value()).update();
    }
}
