package jp.menkyo.mynumber.epoch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.mynumber.store.VaultTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The epochs in service, with what rests on each. */
@Service
@VaultTransaction
public class KeyEpochs {

    private final JdbcClient jdbc;

    KeyEpochs(@Qualifier("vaultJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<KeyEpoch> all() {
        return jdbc.sql("""
                        select k.*, epoch = max(epoch) over () as newest,
                            (select count(*) from mynumber.entry e where e.key_epoch = k.epoch) as numbers,
                            (select count(*) from mynumber.evidence e where e.key_epoch = k.epoch) as envelopes
                        from mynumber.key_epoch k order by epoch""").query(KeyEpochs::epoch).list();
    }

    private static KeyEpoch epoch(ResultSet row, int index) throws SQLException {
        return new KeyEpoch(
                row.getInt("epoch"),
                row.getObject("in_service_at", OffsetDateTime.class).toInstant(),
                row.getLong("numbers"),
                row.getLong("envelopes"),
                row.getBoolean("newest"),
                row.getString("requested_by"),
                instant(row, "requested_at"),
                row.getString("statement"),
                row.getString("confirmed_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
