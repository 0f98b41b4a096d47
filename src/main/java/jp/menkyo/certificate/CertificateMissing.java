package jp.menkyo.certificate;

import jp.menkyo.shared.problem.Problem;

/** No certificate has been prepared in this case. */
public class CertificateMissing extends Problem {

    public CertificateMissing() {
        super(404, "CERTIFICATE_MISSING", "この事案の免許証はまだ作成されていません。作成の手続を確かめてください。");
    }
}
