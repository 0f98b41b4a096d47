package jp.menkyo.payment.refund.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that refunds go to: sealed, one for each refund, erased with a record of when and why. */
@Repository
public class BankAccounts {

    /** Longer than any transfer takes; whoever wants the money later names the account once more. */
    public static final Period KEPT = Period.ofDays(90);

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final AdministratorContext administrators;
    private final Clock clock;

    /** The key that wraps the keys of documents wraps the keys of accounts as well: both are papers of the office. */
    BankAccounts(JdbcClient jdbc, KeyFile keys, AdministratorContext administrators, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = keys.sealing(KeyFile.DOCUMENTS);
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Why an account is not kept any longer. */
    public enum Erasure {
        PAID,
        RETURNED,
        REPLACED,
        EXPIRED,
        CALLED_OFF
    }

    /** Keeps the account in the place of an earlier one. */
    public void keep(String refundId, BankAccount account, String enteredBy) {
        erase(refundId, Erasure.REPLACED);
        var hidden = sealing.seal(account.written().getBytes(StandardCharsets.UTF_8), context(refundId));
        var now = OffsetDateTime.now(clock);
        var sql = """
                insert into payment.refund_account (refund_id, wrapped_key, sealed_account, entered_by, entered_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(refundId, hidden.wrappedKey(), hidden.ciphertext(), enteredBy, now, now.plus(KEPT))
                .update();
    }

    public Optional<BankAccount> of(String refundId) {
        return jdbc.sql("select wrapped_key, sealed_account from payment.refund_account"
                        + " where refund_id = ? and erased_at is null and expires_at > ?")
                .params(refundId, OffsetDateTime.now(clock))
                .query((row, n) -> new Sealed(row.getBytes(1), row.getBytes(2)))
                .optional()
                .map(hidden -> sealing.open(hidden, context(refundId)))
                .map(plain -> BankAccount.read(new String(plain, StandardCharsets.UTF_8)));
    }

    /** @return was there one to erase? */
    public boolean erase(String refundId, Erasure because) {
        var sql = """
                update payment.refund_account
                   set wrapped_key = null, sealed_account = null, erased_at = ?, erased_because = ?
                 where refund_id = ? and erased_at is null
                """;
        return jdbc.sql(sql)
                        .params(OffsetDateTime.now(clock), because.name(), refundId)
                        .update()
                == 1;
    }

    /** How many were erased so far. */
    public int erased(String refundId) {
        return jdbc.sql("select count(*) from payment.refund_account where refund_id = ? and erased_at is not null")
                .param(refundId)
                .query(Integer.class)
                .single();
    }

    /** Refunds whose account has been kept for too long. */
    public List<String> expired() {
        return jdbc.sql("select refund_id from payment.refund_account where erased_at is null and expires_at <= ?")
                .param(OffsetDateTime.now(clock))
                .query(String.class)
                .list();
    }

    private String context(String refundId) {
        return administrators.current().code() + "|refund|" + refundId + "|account|1";
    }
}
