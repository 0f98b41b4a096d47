package jp.menkyo.gateway.infonet;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The codes we hold, each sealed with a key of its own; whoever reads the table learns nothing (S-294). */
@Repository
class NetworkCodes {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final AdministratorContext administrators;
    private final Clock clock;

    NetworkCodes(JdbcClient jdbc, KeyFile keys, AdministratorContext administrators, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = keys.sealing(KeyFile.NETWORK_CODES);
        this.administrators = administrators;
        this.clock = clock;
    }

    /** @param id stands for the code in records */
    record Held(String id, NetworkCode code) {}

    @Transactional(readOnly = true)
    public Optional<Held> of(NumberToken token) {
        return jdbc.sql("select code_id, wrapped_key, sealed_code from gateway.network_code where number_token = ?")
                .param(token.value())
                .query(this::held)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Held> find(String id) {
        return jdbc.sql("select code_id, wrapped_key, sealed_code from gateway.network_code where code_id = ?")
                .param(id)
                .query(this::held)
                .optional();
    }

    /** Keeps a code that was acquired, whatever becomes of the work around it; the first one stays. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(NumberToken token, NetworkCode code) {
        var id = OpaqueId.random("nc");
        var sealed = sealing.seal(code.value().getBytes(StandardCharsets.US_ASCII), context(id));
        jdbc.sql("""
                        insert into gateway.network_code (code_id, number_token, wrapped_key, sealed_code, acquired_at)
                        values (?, ?, ?, ?, ?) on conflict (administrator, number_token) do nothing
                        """)
                .params(id, token.value(), sealed.wrappedKey(), sealed.ciphertext(), OffsetDateTime.now(clock))
                .update();
    }

    private Held held(ResultSet row, int n) throws SQLException {
        var id = row.getString("code_id");
        var opened = sealing.open(new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_code")), context(id));
        return new Held(id, new NetworkCode(new String(opened, StandardCharsets.US_ASCII)));
    }

    private String context(String id) {
        return String.join("|", administrators.current().code(), id, "network-code", "1");
    }
}
