package jp.menkyo.workflow.casepage.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sorts of entries in a case's timeline, told by how the codes of the acts begin. */
public enum TimelineKind {
    INQUIRY("照会", "FINDING_", "CASE_WAITS_", "GATEWAY_", "JUKI_", "ALARM_"),
    NOTICE("通知", "NOTICE_", "REMINDER_"),
    PAYMENT("納付", "CHARGE_", "REFUND_", "SLIP_", "RECEIPT_", "PAYMENT_"),
    LICENCE("名簿・免許証", "LICENCE_", "CERTIFICATE_", "RETURN_", "REGISTRATION_PROOF_"),
    DOCUMENT("書類", "DOCUMENT_", "ENVELOPE_", "PORTAL_COPY_", "AMENDMENT_", "CLOCK_"),
    NUMBER("個人番号", "NUMBER_", "REVEAL_"),
    VIEW("閲覧", "VIEWED_"),
    REFUSAL("断った操作", "REFUSED_"),
    /** Everything else: receipt, examination, decision, notes, end. */
    PROCEDURE("手続");

    private final String label;
    private final List<String> beginnings;

    TimelineKind(String label, String... beginnings) {
        this.label = label;
        this.beginnings = List.of(beginnings);
    }

    public String label() {
        return label;
    }

    /** How the acts of this kind begin; empty for {@link #PROCEDURE}. */
    public List<String> beginnings() {
        return beginnings;
    }

    /** The beginnings that are not of this kind although nothing tells them apart; only for {@link #PROCEDURE}. */
    public List<String> others() {
        return this == PROCEDURE
                ? Arrays.stream(values())
                        .flatMap(kind -> kind.beginnings.stream())
                        .toList()
                : List.of();
    }

    public static TimelineKind of(String action) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(action::startsWith))
                .findFirst()
                .orElse(PROCEDURE);
    }

    public static Optional<TimelineKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
