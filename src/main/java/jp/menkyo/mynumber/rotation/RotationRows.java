package jp.menkyo.mynumber.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.mynumber.rotation.Rotation.State;
import jp.menkyo.mynumber.store.VaultTransaction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rotations and how far they are. */
@Repository
@VaultTransaction
class RotationRows {

    private static final String BEHIND = """
            (select count(*) from mynumber.entry where key_epoch < %1$s) + (select count(*) from mynumber.evidence where key_epoch < %1$s)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RotationRows(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a rotation to the newest epoch; empty when everything is there already.
     *
     * @throws RotationRuns when there is one
     */
    public Optional<Rotation> start(String officer) {
        var now = OffsetDateTime.now(clock);
        try {
            return jdbc.sql("""
                            insert into mynumber.rotation (epoch, state, total, started_by, started_at, moved_at)
                            select epoch, 'RUNNING', behind, ?, ?, ?
                            from (select max(epoch) as epoch from mynumber.key_epoch) newest, lateral (select %s as behind) count
                            where behind > 0 returning *""".formatted(BEHIND.formatted("newest.epoch")))
                    .params(officer, now, now)
                    .query(RotationRows::rotation)
                    .optional();
        } catch (DuplicateKeyException running) {
            throw new RotationRuns();
        }
    }

    public Optional<Rotation> latest() {
        return jdbc.sql("select * from mynumber.rotation order by id desc limit 1")
                .query(RotationRows::rotation)
                .optional();
    }

    /** Counts what was moved, in the transaction that moves it; false when the rotation was cancelled meanwhile. */
    public boolean progress(long id, int moved) {
        return jdbc.sql(
                                "update mynumber.rotation set moved = moved + ?, moved_at = ? where id = ? and state = 'RUNNING'")
                        .params(moved, OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    /** Is there something left that no pass has moved? */
    public long behind(int epoch) {
        return jdbc.sql("select " + BEHIND.formatted(":epoch"))
                .param("epoch", epoch)
                .query(Long.class)
                .single();
    }

    /** Ends a rotation that runs; false when it had ended. */
    public boolean end(Rotation rotation, State state) {
        return jdbc.sql("""
                        update mynumber.rotation set state = ?, left_over = ?, finished_at = ? where id = ? and state = 'RUNNING'""")
                        .params(state.name(), behind(rotation.epoch()), OffsetDateTime.now(clock), rotation.id())
                        .update()
                == 1;
    }

    private static Rotation rotation(ResultSet row, int index) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rotation(
                row.getLong("id"),
                row.getInt("epoch"),
                State.valueOf(row.getString("state")),
                row.getLong("total"),
                row.getLong("moved"),
                row.getLong("left_over"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
