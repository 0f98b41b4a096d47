package jp.menkyo.workflow.assessment;

/** Questions and answers as the description of the interface shows them. */
final class AssessmentExamples {

    static final String NEW = """
            {"procedure": "NEW", "channel": "COUNTER", "receivedOn": "2025-06-02", "residencePrefecture": "13",
             "qualification": {"route": "FACILITY", "month": "2025-03", "courseMonths": 24, "designatedFacility": true},
             "misconduct": false, "previouslyRevoked": false, "applicant": "SELF", "exemption": "NONE",
             "presented": [{"document": "KOSEKI_EXTRACT", "issuedOn": "2025-05-20", "showsMyNumber": false}]}
            """;

    static final String NEW_ANSWER = """
            {"competent": true, "competentPrefecture": "13", "applicationClass": "10", "outcome": "ACCEPTABLE",
             "fee": {"code": "NEW", "yen": 5600, "exempt": false, "unconfirmed": true},
             "documents": [{"code": "APPLICATION", "state": "REQUIRED", "why": "申請に必要な事項を記載した申請書"}],
             "deadline": null, "targetIssueDate": "2025-06-11", "flags": [],
             "rules": [{"id": "COMP-01", "basis": "栄養士法施行令1条1項：新規免許は住所地の都道府県知事が担当する"}]}
            """;

    /** A day too late, after a marriage. */
    static final String CHANGE = """
            {"procedure": "CHANGE", "channel": "COUNTER", "receivedOn": "2025-07-03", "grantedBy": "13",
             "change": {"kinds": ["NAME", "ADDRESS"], "occurredOn": "2025-06-02"}, "newCertificate": true,
             "certificate": "HELD", "applicant": "SELF"}
            """;

    static final String CHANGE_ANSWER = """
            {"competent": true, "competentPrefecture": "13", "applicationClass": "21", "outcome": "ACCEPTABLE",
             "fee": {"code": "REWRITE", "yen": 3200, "exempt": false, "unconfirmed": true},
             "documents": [{"code": "CURRENT_CERTIFICATE", "state": "REQUIRED", "why": "書き換える免許証の原本"}],
             "deadline": {"on": "2025-07-02", "late": true, "daysLate": 1}, "targetIssueDate": "2025-07-14",
             "flags": ["LATE"],
             "rules": [{"id": "CLASS-04", "basis": "栄養士法施行令3条・5条：申請区分21　訂正＋書換"}]}
            """;

    /** Burnt in a disaster, with an exemption that is not decided yet. */
    static final String REISSUE = """
            {"procedure": "REISSUE", "channel": "POST", "receivedOn": "2025-06-02", "grantedBy": "13",
             "certificate": "BURNT", "applicant": "SELF", "exemption": "REQUESTED"}
            """;

    static final String REISSUE_ANSWER = """
            {"competent": true, "competentPrefecture": "13", "applicationClass": "30", "outcome": "ACCEPTABLE",
             "fee": {"code": "REISSUE", "yen": 3600, "exempt": false, "unconfirmed": true},
             "documents": [{"code": "DISASTER_PROOF", "state": "REQUIRED", "why": "罹災証明書又は被災証明書"}],
             "deadline": null, "targetIssueDate": "2025-06-11", "flags": ["EXEMPTION_PENDING"],
             "rules": [{"id": "CLASS-08", "basis": "栄養士法施行令6条：申請区分30　再交付"}]}
            """;

    private AssessmentExamples() {}
}
