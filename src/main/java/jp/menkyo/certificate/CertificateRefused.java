package jp.menkyo.certificate;

import jp.menkyo.shared.problem.Problem;

/** There is no certificate for this: the sheet is void, or the licence has no force. */
public class CertificateRefused extends Problem {

    private CertificateRefused(String code, String message) {
        super(409, code, message);
    }

    static CertificateRefused sheetVoid() {
        return new CertificateRefused("CERTIFICATE_VOID", "この免許証は無効になったため、交付できません。新しい免許証が作成されているか確かめてください。");
    }

    static CertificateRefused notInForce() {
        return new CertificateRefused("LICENCE_NOT_IN_FORCE", "免許が取消しまたは抹消されているため、免許証を作成できません。名簿の履歴を確かめてください。");
    }
}
