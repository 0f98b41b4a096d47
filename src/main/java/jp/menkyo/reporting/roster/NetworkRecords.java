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

/** What was asked outside, and how numbers were handled. */
@Configuration(proxyBeanMethods = false)
class NetworkRecords {
    /** 照会記録. */
    @Bean
    Report inquiryRegister() {
        return new Report(
                "inquiry-register",
                Set.of("auditor", "system-officer"),
                Period.moments("started_at"),
                List.of(new Choice("gateway", "juki", "infonet")),
                List.of(
                        new Column("started_at", Kind.MOMENT),
                        new Column("gateway", Kind.CODE),
                        new Column("operation", Kind.CODE),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("legal_basis", Kind.CODE),
                        new Column("outcome", Kind.CODE),
                        new Column("processing_number", Kind.IDENTIFIER)),
                "started_at, id");
    }

    /** 情報提供等記録. */
    @Bean
    Report exchangeRegister() {
        return new Report(
                "exchange-register",
                Set.of("auditor", "system-officer"),
                Period.moments("asked_at"),
                List.of(new Choice(
                        "result",
                        "WAITING",
                        "BY_OUR_LIST",
                        "BY_NETWORK",
                        "ONE_CURRENT",
                        "INCONCLUSIVE",
                        "NOT_FOUND",
                        "NOT_FETCHED")),
                List.of(
                        new Column("asked_at", Kind.MOMENT),
                        new Column("processing_number", Kind.IDENTIFIER),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("provider", Kind.TEXT),
                        new Column("task", Kind.TEXT),
                        new Column("data_kinds", Kind.TEXT),
                        new Column("legal_basis", Kind.CODE),
                        new Column("result", Kind.CODE),
                        new Column("ended_at", Kind.MOMENT)),
                "asked_at, id");
    }

    /** 個人番号取扱記録. */
    @Bean
    Report numberRegister() {
        return new Report(
                "number-register",
                Set.of("auditor", "system-officer"),
                Period.moments("at"),
                List.of(new Choice(
                        "handling",
                        "SHOWN",
                        "NOT_SHOWN",
                        "SAME",
                        "DIFFERENT",
                        "GRANT_REQUESTED",
                        "GRANT_APPROVED",
                        "GRANT_REFUSED",
                        "GRANT_REVOKED")),
                List.of(
                        new Column("at", Kind.MOMENT),
                        new Column("handling", Kind.CODE),
                        new Column("officer", Kind.IDENTIFIER),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("purpose", Kind.TEXT),
                        new Column("article", Kind.TEXT)),
                "at, id");
    }
}
