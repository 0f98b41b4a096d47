package jp.menkyo.intake.signature;

import jp.menkyo.shared.problem.Problem;

/** A signature does not show who applies (電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律第21条). */
public class SignatureRefused extends Problem {

    /** Why, with the sentence for the applicant. */
    public enum Reason {
        INVALID("電子署名が申請内容と一致しません。申請内容を確認し、もう一度署名して送信してください。"),
        REVOKED("署名に使われた電子証明書は失効しています。署名用電子証明書は、氏名や住所が変わると失効します。"
                + "お住まいの市区町村の窓口で新しい署名用電子証明書の発行を受けてから、もう一度署名して送信してください。"),
        EXPIRED("署名に使われた電子証明書の有効期間外です。市区町村の窓口で電子証明書を更新してから、もう一度署名して送信してください。"),
        FOREIGN_ISSUER("公的個人認証サービスの電子証明書ではありません。マイナンバーカードの署名用電子証明書で署名してください。"),
        WRONG_CERTIFICATE("署名用電子証明書ではありません。利用者証明用ではなく、署名用の電子証明書（英数字6桁以上の暗証番号）で署名してください。"),
        ATTACHED("署名の形式が違います。申請データを含まない分離形式（デタッチ署名）で送信してください。"),
        ALGORITHM("署名の方式が違います。RSA 2048ビットとSHA-256、又はECDSA P-384とSHA-384で署名してください。"),
        MALFORMED("署名データを読み取れません。署名者が1人のCMS署名（DER形式）を送信してください。"),
        PERSON_MISMATCH("電子証明書の生年月日又は性別が、申請内容と一致しません。本人の電子証明書で署名したか、入力に誤りがないか確かめてください。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public SignatureRefused(Reason reason) {
        super(422, "SIGNATURE_" + reason.name(), reason.sentence);
    }
}
