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

/** What the data mean, and how much was done. */
@Configuration(proxyBeanMethods = false)
class SystemRecords {
    /** データ辞書. */
    @Bean
    Report dataDictionary() {
        return new Report(
                "data-dictionary",
                Set.of("auditor", "system-admin", "system-officer"),
                null,
                List.of(new Choice("class", "PUBLIC", "STAFF", "PERSONAL", "SPECIAL", "NUMBER", "NONE")),
                List.of(
                        new Column("schema_name", Kind.IDENTIFIER),
                        new Column("table_name", Kind.IDENTIFIER),
                        new Column("column_name", Kind.IDENTIFIER),
                        new Column("data_type", Kind.IDENTIFIER),
                        new Column("meaning", Kind.TEXT),
                        new Column("class", Kind.CODE)),
                "schema_name, table_name, position");
    }

    /** 業務統計. */
    @Bean
    Report businessStatistics() {
        return new Report(
                "business-statistics",
                Set.of("auditor", "manager"),
                Period.of("month"),
                List.of(new Choice(
                        "procedure",
                        "NEW",
                        "CHANGE",
                        "REISSUE",
                        "DELETION",
                        "FOUND_CERTIFICATE",
                        "DISPOSITION",
                        "LINKAGE",
                        "REGISTRATION_PROOF",
                        "OFFICIAL_CORRECTION",
                        "REVIVAL")),
                List.of(
                        new Column("month", Kind.DAY),
                        new Column("fiscal_year", Kind.NUMBER),
                        new Column("procedure", Kind.CODE),
                        new Column("received", Kind.COUNT),
                        new Column("ended", Kind.COUNT),
                        new Column("completed", Kind.COUNT),
                        new Column("refused", Kind.COUNT),
                        new Column("withdrawn", Kind.COUNT),
                        new Column("guided", Kind.COUNT),
                        new Column("median_days", Kind.NUMBER)),
                "month, procedure");
    }
}
