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

/** What is printed of the roster and of what comes of it. */
@Configuration(proxyBeanMethods = false)
class RosterReports {

    /** 栄養士名簿. */
    @Bean
    Report roster() {
        return new Report(
                "roster",
                Set.of("manager", "auditor", "issuer"),
                Period.any("registered_on"),
                List.of(
                        new Choice("state", "IN_FORCE", "REVOKED", "DELETED"),
                        new Choice("link_state", "UNLINKED", "LINKED", "MISMATCH", "TO_CHECK")),
                List.of(
                        new Column("licence_number", Kind.NUMBER),
                        new Column("name", Kind.NAME, "name_plain"),
                        new Column("kana", Kind.NAME),
                        new Column("sex", Kind.CODE),
                        new Column("birth", Kind.PART_OF_DAY),
                        new Column("domicile", Kind.DOMICILE),
                        new Column("registered_on", Kind.DAY),
                        new Column("state", Kind.CODE),
                        new Column("state_since", Kind.DAY),
                        new Column("link_state", Kind.CODE)),
                "licence_number");
    }

    /** 免許証交付簿. */
    @Bean
    Report certificateRegister() {
        return new Report(
                "certificate-register",
                Set.of("issuer", "manager", "auditor"),
                Period.of("printed_on"),
                List.of(
                        new Choice("edition", "FIRST", "REWRITTEN", "REISSUED"),
                        new Choice("validity", "VALID", "VOID")),
                List.of(
                        new Column("serial", Kind.IDENTIFIER),
                        new Column("licence_number", Kind.NUMBER),
                        new Column("name", Kind.NAME, "name_plain"),
                        new Column("edition", Kind.CODE),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("printed_on", Kind.DAY),
                        new Column("delivery", Kind.CODE),
                        new Column("dispatched_at", Kind.MOMENT),
                        new Column("validity", Kind.CODE),
                        new Column("void_reason", Kind.CODE)),
                "serial");
    }

    /** 登録抹消簿. */
    @Bean
    Report deletionRegister() {
        return new Report(
                "deletion-register",
                Set.of("examiner", "approver", "manager", "auditor"),
                Period.of("effective_on"),
                List.of(new Choice("deletion", "OWN_REQUEST", "DEATH", "DISAPPEARANCE")),
                List.of(
                        new Column("effective_on", Kind.DAY),
                        new Column("licence_number", Kind.NUMBER),
                        new Column("name", Kind.NAME, "name_plain"),
                        new Column("birth", Kind.PART_OF_DAY),
                        new Column("deletion", Kind.CODE),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("registered_on", Kind.DAY),
                        new Column("entered_at", Kind.MOMENT)),
                "effective_on, licence_number, case_number");
    }

    /** 処分台帳. */
    @Bean
    Report dispositionRegister() {
        return new Report(
                "disposition-register",
                Set.of("approver", "manager", "auditor"),
                Period.of("received_on"),
                List.of(new Choice("kind", "SUSPENSION", "REVOCATION", "NO_GROUNDS")),
                List.of(
                        new Column("received_on", Kind.DAY),
                        new Column("case_number", Kind.IDENTIFIER),
                        new Column("licence_number", Kind.NUMBER),
                        new Column("name", Kind.NAME),
                        new Column("kind", Kind.CODE),
                        new Column("starts_on", Kind.DAY),
                        new Column("ends_on", Kind.DAY),
                        new Column("hearing", Kind.CODE),
                        new Column("served_on", Kind.DAY)),
                "received_on, case_number");
    }
}
