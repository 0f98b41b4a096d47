package jp.menkyo.workflow.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the engine's own scripts, as the owner and in their own schema, so that the
 * application's role never needs the right to create tables.
 */
@Component
class EngineTables implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611230001");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create schema engine");
            statement.execute("set search_path to engine");
            for (String script : SCRIPTS) {
                ScriptUtils.executeSqlScript(
                        connection,
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
            }
            statement.execute("grant usage on schema engine to menkyo_app");
            statement.execute("grant select, insert, update, delete on all tables in schema engine to menkyo_app");
            statement.execute("reset search_path");
        }
    }
}
