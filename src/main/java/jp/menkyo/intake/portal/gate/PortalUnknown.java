package jp.menkyo.intake.portal.gate;

import jp.menkyo.shared.problem.Problem;

/** The caller has not shown the portal's credential. */
class PortalUnknown extends Problem {

    PortalUnknown() {
        super(401, "PORTAL_UNAUTHENTICATED", "ポータルの認証情報が正しくありません。クライアントIDとシークレットを確かめてください。");
    }
}
