package jp.menkyo.intake.envelope;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.pseudonym.Pseudonym;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.FieldErrors;

/** Reads the signed document and checks what belongs to sending; what the form says is for the reception. */
public final class EnvelopeReader {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{22,86}");

    private static final Set<Procedure> ONLINE = EnumSet.of(
            Procedure.NEW,
            Procedure.CHANGE,
            Procedure.REISSUE,
            Procedure.DELETION,
            Procedure.FOUND_CERTIFICATE,
            Procedure.LINKAGE,
            Procedure.REGISTRATION_PROOF);

    private EnvelopeReader() {}

    /**
     * @throws Unreadable when it is not JSON of the right kinds
     * @throws UnknownField when it holds more than the published form
     * @throws FormRefused when items are missing or cannot be right
     */
    public static Envelope read(byte[] json) {
        var envelope = StrictJson.read(json, Envelope.class);
        var errors = new FieldErrors();
        demand(envelope.schema().equals(Envelope.SCHEMA), "schema", "この様式の版は受け付けていません。", errors);
        demand(ID.matcher(envelope.applicationId()).matches(), "applicationId", "小文字のUUIDで指定してください。", errors);
        demand(NONCE.matcher(envelope.nonce()).matches(), "nonce", "128ビット以上の乱数を指定してください。", errors);
        demand(isPseudonym(envelope.pseudonym()), "pseudonym", "英数字8文字以上64文字以下で指定してください。", errors);
        demand(ONLINE.contains(envelope.form().procedure()), "form.procedure", "この手続はオンラインでは受け付けていません。", errors);
        demand(envelope.form().address() != null, "form.address", "住所を入力してください。", errors);
        demand(envelope.form().filer() == null, "form.filer", "オンラインでは本人だけが申請できます。代理の方や届出人の方は、窓口か郵送でお願いします。", errors);
        demand(envelope.form().contact().email() != null, "form.contact.email", "連絡先のメールアドレスを入力してください。", errors);
        errors.refuse(FormRefused::new);
        return envelope;
    }

    /** May the portal call somebody so? */
    public static boolean isPseudonym(String text) {
        return Pseudonym.isOne(text) && !NumberShape.containsNumber(text);
    }

    private static void demand(boolean right, String field, String message, FieldErrors errors) {
        errors.demand(right, field, "INVALID_VALUE", message);
    }
}
