package jp.menkyo.workflow.casepage.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.determination.Determination;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.ruling.Ruling;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.ScanState;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.intake.copy.PortalCopy;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.registry.Reasons;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the timeline says beside an act: its reason in words. Codes that say nothing more than the act itself, ids and purposes
 * of looking are left out; no code is ever shown.
 */
@Component
public class ReasonWords {

    private static final String VOIDED = "CERTIFICATE_VOIDED";
    private static final Function<String, @Nullable String> NOTICES =
            named(NoticeTemplate.values(), NoticeTemplate::title);
    private static final Map<String, Function<String, @Nullable String>> WORDS = Map.ofEntries(
            Map.entry("APPLICATION_RECEIVED", named(Channel.values(), Channel::label)),
            Map.entry("CASE_OPENED", named(Procedure.values(), Procedure::label)),
            Map.entry("CASE_CLOSED", named(CaseState.values(), CaseState::label)),
            Map.entry("CASE_WAITS_FOR_GATEWAY", ReasonWords::waiting),
            Map.entry("CASE_WAITS_LONG", GatewayWords::gateway),
            Map.entry("CASE_EXAMINED", named(Ruling.Proposal.values(), Ruling.Proposal::label)),
            Map.entry("CASE_DECIDED", named(Ruling.Decision.values(), ReasonWords::decision)),
            Map.entry("CLOCK_RESUMED", ReasonWords::days),
            Map.entry("FACT_DETERMINED", named(Determination.Fact.values(), Determination.Fact::label)),
            Map.entry("FINDING_JUKI", AnswerWords::find),
            Map.entry("FINDING_KOSEKI", AnswerWords::find),
            Map.entry("FINDING_FAMILY_EVENT", AnswerWords::find),
            Map.entry("FINDING_ROSTER", AnswerWords::find),
            Map.entry("DISPOSITION_PROPOSED", named(Disposition.Kind.values(), Disposition.Kind::label)),
            Map.entry("HEARING_RECORDED", named(Hearing.values(), Hearing::label)),
            Map.entry(
                    "DISPOSITION_DECIDED", Map.of("DISPOSE", "処分する", "NO_DISPOSITION", "処分しない", "RETURN", "差戻し")::get),
            Map.entry("CERTIFICATE_DISPATCHED", named(Delivery.values(), Delivery::label)),
            Map.entry("REGISTRATION_PROOF_DISPATCHED", named(Delivery.values(), Delivery::label)),
            Map.entry(VOIDED, named(Certificate.VoidReason.values(), Certificate.VoidReason::label)),
            Map.entry("RETURN_DEMANDED", named(ReturnDuty.Ground.values(), ReturnDuty.Ground::label)),
            Map.entry("RETURN_CALLED_OFF", named(ReturnDuty.Ground.values(), ReturnDuty.Ground::label)),
            Map.entry("RETURN_RECEIVED", named(ReturnDuty.Receipt.values(), ReturnDuty.Receipt::label)),
            Map.entry("WITHDRAWAL_REQUESTED", day -> WarekiDate.display(LocalDate.parse(day)) + "付けの取下書"),
            Map.entry("RETURN_REMINDED", step -> step + "回目"),
            Map.entry("DOCUMENT_STORED", named(DocumentKind.values(), DocumentKind::label)),
            Map.entry("VIEWED_DOCUMENT", named(DocumentKind.values(), DocumentKind::label)),
            Map.entry("REFUSED_DOCUMENT", named(ScanState.values(), ScanState::label)),
            Map.entry("PAYMENT_DISCREPANCY", named(Discrepancy.Kind.values(), Discrepancy.Kind::label)),
            Map.entry("PORTAL_COPY_DELETED", named(PortalCopy.Part.values(), PortalCopy.Part::label)),
            Map.entry("PORTAL_COPY_OVERDUE", named(PortalCopy.Part.values(), PortalCopy.Part::label)),
            Map.entry("NUMBER_COMPARED", code -> code.equals("SAME") ? "一致" : "不一致"),
            // the next three are what an officer wrote
            Map.entry("RECEIPT_VOID_REQUESTED", Function.identity()),
            Map.entry("RECEIPT_VOID_APPROVED", Function.identity()),
            Map.entry("RECEIPT_VOID_DECLINED", Function.identity()));

    private final Reasons reasons;

    ReasonWords(Reasons reasons) {
        this.reasons = reasons;
    }

    /** The reason of an entry in words; null where there is none or it says nothing more than the act. */
    @Nullable
    String of(AuditEntry entry) {
        var reason = entry.reason();
        if (reason == null) {
            return null;
        }
        if (entry.action().startsWith("LICENCE_")) {
            return reasons.all().get(reason);
        }
        if (entry.action().startsWith("NOTICE_")) {
            return NOTICES.apply(reason);
        }
        var known = known(entry.action(), reason);
        return entry.action().equals(VOIDED) ? "免許証番号 " + entry.subject() + "（" + known + "）" : known;
    }

    private static @Nullable String known(String action, String reason) {
        var words = WORDS.get(action);
        return words == null ? null : words.apply(reason);
    }

    /** Of a code that a later version has given up nothing is said. */
    private static <E extends Enum<E>> Function<String, @Nullable String> named(E[] all, Function<E, String> words) {
        var labels = Arrays.stream(all).collect(Collectors.toMap(Enum::name, words));
        return labels::get;
    }

    private static String waiting(String code) {
        var parts = code.split(":", 2);
        return GatewayWords.gateway(parts[0]) + "：" + GatewayWords.reason(parts[1]);
    }

    private static String decision(Ruling.Decision decision) {
        return switch (decision) {
            case REGISTER -> "申請を認める";
            case REFUSE -> "却下";
            case RETURN -> "差戻し";
        };
    }

    private static String days(String code) {
        return "止まっていた期間 " + code.substring(code.lastIndexOf('_') + 1) + "営業日";
    }
}
