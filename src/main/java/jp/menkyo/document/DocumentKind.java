package jp.menkyo.document;

import org.jspecify.annotations.Nullable;

/** What a paper is, in the codes of the outside interfaces (栄養士法施行規則第1条第2項 and the prefecture's lists). */
public enum DocumentKind {
    APPLICATION("申請書"),
    GRADUATION_CERTIFICATE("卒業証明書"),
    COURSE_RECORD("履修証明書"),
    EXAM_CERTIFICATE("栄養士試験合格証"),
    KOSEKI_EXTRACT("戸籍抄本"),
    RESIDENT_RECORD("住民票の写し"),
    PASSPORT("旅券の写し"),
    NAME_LINK_KOSEKI("氏名のつながりが分かる戸籍"),
    FORMER_SURNAME_PROOF("旧姓を証する書類"),
    ALIAS_PROOF("通称名を証する書類"),
    JUDGMENT_COPY("判決謄本等"),
    FINE_RECEIPT("罰金の領収書"),
    REFLECTION("反省文"),
    FACT_STATEMENT("事実を述べた書面"),
    MANDATE("委任状"),
    AGENT_ID("代理人の身元確認書類"),
    NUMBER_PROOF("番号確認書類"),
    IDENTITY_PROOF("身元確認書類"),
    CAUSE_PROOF("変更の原因を証する書類"),
    FORMER_NATIONALITY_PROOF("従前の国籍を証する書類"),
    CURRENT_CERTIFICATE("現に有する免許証"),
    LOSS_STATEMENT("紛失届"),
    DELAY_STATEMENT("遅延理由書"),
    DEATH_PROOF("死亡等を証する書類"),
    FILER_PROOF("届出義務者であることを証する書類"),
    DISASTER_PROOF("罹災証明書"),
    TRANSCRIPT("成績証明書"),
    SIGNED_ENVELOPE("署名済み申請データ", "application/json"),
    SIGNATURE("電子署名", "application/pkcs7-signature"),
    LICENCE_CERTIFICATE("免許証"),
    REGISTRATION_PROOF("登録証明書"),
    NOTICE("通知", "text/plain;charset=UTF-8"),
    OTHER("その他の書類");

    private final String label;
    private final @Nullable String ownMediaType;

    DocumentKind(String label) {
        this(label, null);
    }

    DocumentKind(String label, @Nullable String ownMediaType) {
        this.label = label;
        this.ownMediaType = ownMediaType;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The type of what the system itself writes, or null where the content decides. */
    @Nullable
    String ownMediaType() {
        return ownMediaType;
    }

    /** May an applicant or the reception desk hand in such a paper? */
    public boolean handedIn() {
        return ownMediaType == null && this != LICENCE_CERTIFICATE && this != REGISTRATION_PROOF;
    }
}
