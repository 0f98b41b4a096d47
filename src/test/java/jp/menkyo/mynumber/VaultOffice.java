package jp.menkyo.mynumber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.menkyo.TestDatabase;
import jp.menkyo.mynumber.epoch.KeyCheck;
import jp.menkyo.mynumber.keys.KeyFileEpochs;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work in a vault for an office of its own, whose keys come and go without touching those of other tests: its epochs are in
 * the one key file that all tests share.
 */
@TestComponent
public class VaultOffice {

    private static final AtomicInteger CASES = new AtomicInteger();

    private final Vault vault;
    private final KeyCheck check;
    private final AdministratorContext administrators;
    private final Path keyFile;

    VaultOffice(
            Vault vault,
            KeyCheck check,
            AdministratorContext administrators,
            @Value("${menkyo.key-file}") Path keyFile) {
        this.vault = vault;
        this.check = check;
        this.administrators = administrators;
        this.keyFile = keyFile;
    }

    public Path keyFile() {
        return keyFile;
    }

    /** An office that no other test uses, with its first keys. */
    public Administrator open(String code) {
        var office = new Administrator(code);
        newEpoch(office);
        return office;
    }

    /** Gives the office its next keys and takes them into service. */
    public void newEpoch(Administrator office) {
        addEpochToFile(office);
        check.reread();
    }

    public void addEpochToFile(Administrator office) {
        try {
            KeyFileEpochs.addEpoch(keyFile, List.of(office));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T in(Administrator office, Supplier<T> work) {
        return administrators.as(office, work);
    }

    /** A number that a case of its own holds. */
    public NumberToken deposit(Administrator office, MyNumber number) {
        return in(office, () -> {
            var token = vault.deposit(number, NumberSource.PAPER);
            vault.bind(token, nextCase());
            return token;
        });
    }

    /** A case number that no other test uses. */
    public static CaseNumber nextCase() {
        return CaseNumber.of(97, CASES.incrementAndGet());
    }

    /** The digits behind a token, as an authority would get them. */
    public String digits(Administrator office, NumberToken token) {
        return in(office, () -> vault.lend(token, "TEST", MyNumber::digits));
    }

    /** Does something for an office, signed in as this officer. */
    public void as(String officer, Administrator office, Runnable work) {
        as(officer, () -> administrators.doAs(office, work));
    }

    /** Does something signed in as this officer. */
    public static void as(String officer, Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(officer, "none"));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** One column, read as superuser. */
    public static List<String> read(String sql) {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as a superuser whom no trigger stops. */
    public static int change(String sql) {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
