package jp.menkyo.shared.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Opens every transaction for exactly one administrator: the database's row-level security reads the setting that is made
 * here and forgets it at commit, so work outside a transaction sees no rows at all.
 */
public class AdministratorTransactions extends JdbcTransactionManager {

    private final transient AdministratorContext administrators;

    public AdministratorTransactions(DataSource dataSource, AdministratorContext administrators) {
        super(dataSource);
        this.administrators = administrators;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        announce(((JdbcTransactionObjectSupport) transaction)
                .getConnectionHolder()
                .getConnection());
    }

    private void announce(Connection connection) {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, administrators.current().code());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("the administrator could not be announced to the database", e);
        }
    }
}
