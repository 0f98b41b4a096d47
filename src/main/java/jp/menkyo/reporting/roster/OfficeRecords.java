package jp.menkyo.reporting.roster;

import java.util.List;
import java.util.Set;
import jp.menkyo.reporting.catalogue.Choice;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.Column.Kind;
import jp.menkyo.reporting.catalogue.Period;
import jp.menkyo.reporting.catalogue.Report;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who did what, and who may. */
@Configuration(proxyBeanMethods = false)
class OfficeRecords {
    /** アクセス・操作記録. */
    @Bean
    Report accessRegister() {
        return new Report(
                "access-register",
                Set.of("auditor", "system-officer"),
                Period.moments("at"),
                List.of(Choice.typed("actor"), Choice.typed("action")),
                List.of(
                        new Column("at", Kind.MOMENT),
                        new Column("actor", Kind.IDENTIFIER),
                        new Column("action", Kind.CODE),
                        new Column("case_number", Kind.IDENTIFIER)),
                "at, id");
    }

    /** アカウント払出記録簿. */
    @Bean
    Report accountRegister() {
        return new Report(
                "account-register",
                Set.of("auditor", "system-admin", "system-officer"),
                Period.moments("at"),
                List.of(new Choice("action", "ACCOUNT_OPENED", "ACCOUNT_LOCKED", "ACCOUNT_DISABLED")),
                List.of(
                        new Column("at", Kind.MOMENT),
                        new Column("action", Kind.CODE),
                        new Column("username", Kind.IDENTIFIER),
                        new Column("staff_number", Kind.IDENTIFIER),
                        new Column("name", Kind.NAME),
                        new Column("roles", Kind.TEXT),
                        new Column("account_state", Kind.CODE),
                        new Column("actor", Kind.IDENTIFIER)),
                "at, id");
    }

    /** 消去記録. */
    @Bean
    Report erasureRegister() {
        return new Report(
                "erasure-register",
                Set.of("auditor", "records-officer", "system-officer"),
                Period.moments("at"),
                List.of(new Choice(
                        "erased",
                        "NUMBER_ERASED",
                        "KEY_DESTRUCTION_CONFIRMED",
                        "PORTAL_COPY_DELETED",
                        "REFUND_ACCOUNT_ERASED",
                        "RAW_ANSWERS",
                        "EXCHANGE_RECORDS",
                        "BATCH_RESULTS",
                        "BATCH_ROW_ERRORS",
                        "TERMINAL_HITS")),
                List.of(
                        new Column("at", Kind.MOMENT),
                        new Column("erased", Kind.CODE),
                        new Column("actor", Kind.IDENTIFIER),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("pieces", Kind.COUNT)),
                "at, id");
    }
}
