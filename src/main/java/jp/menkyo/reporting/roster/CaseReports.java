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

/** What is printed of cases. */
@Configuration(proxyBeanMethods = false)
class CaseReports {

    /** 申請受付簿. */
    @Bean
    Report applicationRegister() {
        return new Report(
                "application-register",
                Set.of("reception", "examiner", "manager", "auditor"),
                Period.of("received_on"),
                List.of(
                        new Choice(
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
                                "REVIVAL"),
                        new Choice("channel", "ONLINE", "COUNTER", "POST", "OFFICE"),
                        new Choice(
                                "state",
                                "OPEN",
                                "AWAITING_AMENDMENT",
                                "REGISTERED",
                                "REFUSED",
                                "WITHDRAWN",
                                "GUIDED",
                                "CORRECTED",
                                "NO_DUTY",
                                "REISSUED",
                                "RETURNED",
                                "DELETED",
                                "NOT_DELETED",
                                "REVIVED",
                                "SUSPENDED",
                                "REVOKED",
                                "NOT_DISPOSED",
                                "LINKED",
                                "NOT_LINKED",
                                "PROVED")),
                List.of(
                        new Column("received_on", Kind.DAY),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("procedure", Kind.CODE),
                        new Column("channel", Kind.CODE),
                        new Column("name", Kind.NAME),
                        new Column("birth_date", Kind.DAY),
                        new Column("target_on", Kind.DAY),
                        new Column("state", Kind.CODE)),
                "received_on, case_number");
    }

    /** 審査状況. */
    @Bean
    Report reviewState() {
        return new Report(
                "review-state",
                Set.of("examiner", "approver", "manager", "auditor"),
                Period.any("received_on"),
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
                        new Column("received_on", Kind.DAY),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("procedure", Kind.CODE),
                        new Column("step_name", Kind.TEXT),
                        new Column("assignee", Kind.TEXT),
                        new Column("waiting_since", Kind.MOMENT),
                        new Column("target_on", Kind.DAY)),
                "received_on, case_number, task_id");
    }
}
