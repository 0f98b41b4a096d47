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

/** What is printed of money. */
@Configuration(proxyBeanMethods = false)
class MoneyReports {

    /** 手数料収支集計. */
    @Bean
    Report feeBalance() {
        return new Report(
                "fee-balance",
                Set.of("treasurer", "manager", "auditor"),
                Period.of("business_day"),
                List.of(
                        new Choice("fee_code", "NEW", "REWRITE", "CORRECTION_ONLY", "REISSUE", "DELETION", "NONE"),
                        new Choice(
                                "means",
                                "CARD",
                                "PAY_EASY",
                                "CONVENIENCE_STORE",
                                "ONLINE",
                                "CASH",
                                "CASHLESS",
                                "SLIP",
                                "TRANSFER")),
                List.of(
                        new Column("business_day", Kind.DAY),
                        new Column("fee_code", Kind.CODE),
                        new Column("means", Kind.CODE),
                        new Column("receipts", Kind.COUNT),
                        new Column("received", Kind.YEN),
                        new Column("reversed", Kind.YEN),
                        new Column("refunded", Kind.YEN),
                        new Column("net", Kind.YEN)),
                "business_day, fee_code, means");
    }

    /** 還付一覧. */
    @Bean
    Report refundRegister() {
        return new Report(
                "refund-register",
                Set.of("treasurer", "manager", "auditor"),
                Period.of("opened_on"),
                List.of(
                        new Choice("cause", "OVERPAID", "DUPLICATE", "WITHDRAWN", "REFUSED"),
                        new Choice(
                                "state",
                                "JUDGING",
                                "PROPOSED",
                                "DECIDED",
                                "ACCOUNT_KNOWN",
                                "ORDERED",
                                "PAID",
                                "NOT_REFUNDED",
                                "CALLED_OFF")),
                List.of(
                        new Column("opened_on", Kind.DAY),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("cause", Kind.CODE),
                        new Column("state", Kind.CODE),
                        new Column("yen", Kind.YEN),
                        new Column("changed_at", Kind.MOMENT)),
                "opened_on, id");
    }
}
