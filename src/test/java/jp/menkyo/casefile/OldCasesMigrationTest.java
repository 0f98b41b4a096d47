package jp.menkyo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.menkyo.OldDatabase;
import org.junit.jupiter.api.Test;

/** Cases and tasks of a database from before are taken along, whosever they are. */
class OldCasesMigrationTest {

    private static final String OLD_CASE = """
            insert into casefile.case_file (case_number, administrator, procedure, channel, received_on, target_on, state,
                surname, given, kana_surname, kana_given, name_key, kana_key, birth_date, opened_at)
            values ('%s', '%s', '%s', 'OFFICE', '2025-06-02', '2025-06-11', 'OPEN',
                '見本', '花子', 'ミホン', 'ハナコ', '見本花子', 'ミホンハナコ', '1990-01-01', now())""";

    /** As much of the engine's tables as the migration reads; the application makes the real ones. */
    private static final String ENGINE = """
            create schema engine;
            create table engine.act_ru_execution as select 'p1' as id_, 'R7-000003-S' as business_key_;
            create table engine.act_ru_task as select 't1' as id_, 'p1' as proc_inst_id_, 'Task_Examine' as task_def_key_,
                '審査する' as name_, 'examiner1' as assignee_, now() as create_time_;
            create table engine.act_ru_identitylink as select 't1' as task_id_, 'examiner' as group_id_;
            create table engine.act_re_procdef (id_ text, version_ int);
            create table engine.act_hi_procinst (id_ text, business_key_ text, proc_def_key_ text, proc_def_id_ text,
                super_process_instance_id_ text, start_time_ timestamp, end_time_ timestamp, end_act_id_ text);
            create table engine.act_hi_actinst (id_ text, proc_inst_id_ text, act_id_ text, act_name_ text, act_type_ text,
                task_id_ text, assignee_ text, start_time_ timestamp, end_time_ timestamp, act_inst_state_ int,
                sequence_counter_ bigint);
            create table engine.act_hi_identitylink (task_id_ text, type_ text, operation_type_ text, timestamp_ timestamp);
            grant usage on schema engine to menkyo_owner;
            grant select on all tables in schema engine to menkyo_owner""";

    @Test
    void areCorrectedAndListed() throws SQLException {
        try (var database = OldDatabase.at("old_cases", "classpath:db/migration", "202611241213")) {
            database.execute(OLD_CASE.formatted("R7-000001-S", "13-dietitian", "DISPOSITION"));
            database.execute(OLD_CASE.formatted("R7-000002-S", "27-dietitian", "DISPOSITION"));
            database.execute(OLD_CASE.formatted("R7-000003-S", "27-dietitian", "DELETION"));
            database.execute(ENGINE);

            database.migrate("latest");

            assertThat(database.rows("""
                    select procedure || coalesce(' ' || target_on, '') from casefile.case_file order by case_number"""))
                    .as("a disposition has no day by which it should be done")
                    .containsExactly("DISPOSITION", "DISPOSITION", "DELETION 2025-06-11");
            assertThat(database.rows("""
                    select administrator || ' ' || case_number || ' ' || role || ' ' || assignee from workflow.work_item""")).containsExactly("27-dietitian R7-000003-S examiner examiner1");
            assertThat(database.rows("""
                    select oid::regclass::text from pg_class where relrowsecurity and not relforcerowsecurity""")).as("left open").isEmpty();
        }
    }
}
