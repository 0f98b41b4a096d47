package jp.menkyo.mynumber.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.shared.transaction.AdministratorTransactions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault's own door to the database: another role, a small pool, transactions apart from everyone else's. */
@Configuration(proxyBeanMethods = false)
class VaultDatabase {

    static final String TRANSACTIONS = "vaultTransactions";

    private static final String USER = "menkyo_vault";
    private static final int CONNECTIONS = 6;

    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource vaultDataSource(
            @Value("${menkyo.vault.url:${spring.datasource.url}}") String url,
            @Value("${menkyo.vault.password:}") String password) {
        var pool = new HikariDataSource();
        pool.setPoolName("vault");
        pool.setJdbcUrl(url);
        pool.setUsername(USER);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        requireConnection(pool);
        return pool;
    }

    private static void requireConnection(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            connection.isValid(1);
        } catch (SQLException refused) {
            pool.close();
            throw new StartRefused(
                    "個人番号の保管庫に接続できません。 The vault's database refuses " + USER + " (" + refused.getSQLState() + ").",
                    "menkyo.vault.url と menkyo.vault.password を確かめてください。 Check menkyo.vault.url and menkyo.vault.password.");
        }
    }

    @Bean(TRANSACTIONS)
    @Qualifier(TRANSACTIONS)
    AdministratorTransactions vaultTransactions(
            @Qualifier("vaultDataSource") HikariDataSource vault, AdministratorContext administrators) {
        return new AdministratorTransactions(vault, administrators);
    }

    @Bean(defaultCandidate = false)
    JdbcClient vaultJdbc(@Qualifier("vaultDataSource") HikariDataSource vault) {
        return JdbcClient.create(vault);
    }
}
