package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MenkyoTest
class SkeletonTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWritesDurable() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
        assertThat(jdbc.sql("show data_checksums").query(String.class).single()).isEqualTo("on");
    }

    @Test
    void keepsEngineTablesInTheirOwnSchema() {
        assertThat(jdbc.sql("select count(*) from pg_tables where tablename like 'act_%' and schemaname <> 'engine'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(engine.getManagementService().getTableCount()).isNotEmpty();
    }
}
