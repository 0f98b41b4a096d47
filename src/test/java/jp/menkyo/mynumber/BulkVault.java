package jp.menkyo.mynumber;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts many numbers into the vault at once, sealed as the vault seals them but without cases and audit lines. */
@TestComponent
public class BulkVault {

    private static final int BATCH = 1000;

    private final Seals seals;
    private final AdministratorContext administrators;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BulkVault(
            Seals seals,
            AdministratorContext administrators,
            @Qualifier("vaultJdbc") JdbcClient jdbc,
            @Qualifier("vaultTransactions") PlatformTransactionManager transactions) {
        this.seals = seals;
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Fills the vault of an office and tells the tokens, in the order of {@code numbers}. */
    public List<NumberToken> fill(Administrator office, int epoch, List<MyNumber> numbers) {
        var tokens = new ArrayList<NumberToken>(numbers.size());
        for (int from = 0; from < numbers.size(); from += BATCH) {
            var batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
            administrators.doAs(
                    office, () -> transaction.executeWithoutResult(status -> tokens.addAll(insert(epoch, batch))));
        }
        return tokens;
    }

    private List<NumberToken> insert(int epoch, List<MyNumber> numbers) {
        var tokens = numbers.stream()
                .map(number ->
                        new NumberToken("nt_" + UUID.randomUUID().toString().replace("-", "")))
                .toList();
        var digits = numbers.stream()
                .map(number -> number.digits().getBytes(StandardCharsets.US_ASCII))
                .toList();
        var sealed = IntStream.range(0, numbers.size())
                .mapToObj(at -> seals.seal(digits.get(at), SealPlace.number(tokens.get(at)), epoch))
                .toList();
        jdbc.sql("""
                        insert into mynumber.entry (token, number_index, wrapped_key, sealed_number, key_epoch, seal_version, source,
                            deposited_at, last_deposited_at)
                        select *, ?, 1, 'PAPER', now(), now() from unnest(?::text[], ?::bytea[], ?::bytea[], ?::bytea[])""")
                .params(
                        epoch,
                        tokens.stream().map(NumberToken::value).toArray(String[]::new),
                        digits.stream().map(one -> seals.index(one, epoch)).toArray(byte[][]::new),
                        sealed.stream().map(seal -> seal.sealed().wrappedKey()).toArray(byte[][]::new),
                        sealed.stream().map(seal -> seal.sealed().ciphertext()).toArray(byte[][]::new))
                .update();
        return tokens;
    }
}
