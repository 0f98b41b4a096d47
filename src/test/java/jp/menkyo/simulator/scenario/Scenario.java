package jp.menkyo.simulator.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.simulator.people.Trait;

/** The stories that can be played. */
enum Scenario {
    REGISTRATION_OK("新規免許（支障なし）", "住基ネットと戸籍が一致し、納付のあと、審査・決裁・登録・交付へ進む", Trait.ORDINARY),
    REGISTRATION_FINED("新規免許（罰金刑の申告あり）", "欠格事由の裁量審査として審査担当者に回る", Trait.ORDINARY),
    REGISTRATION_KOSEKI_INCONCLUSIVE("新規免許（戸籍の照会で本籍を特定できない）", "戸籍抄本の提出を求める補正の候補になる", Trait.KOSEKI_INCONCLUSIVE),
    REGISTRATION_JUKI_MISMATCH("新規免許（住所が住基ネットと異なる）", "相違点が審査画面に示される", Trait.MOVED),
    REGISTRATION_DUPLICATE("新規免許（他県で登録済みとの申告）", "重複登録として審査担当者に回る", Trait.ORDINARY),
    REGISTRATION_BAD_SIGNATURE("新規免許（署名後に内容を改変）", "受け付けられず、事案は作られない", Trait.ORDINARY),
    REGISTRATION_UNPAID("新規免許（納付しない）", "納付待ちのまま登録されない", Trait.ORDINARY),
    REGISTRATION_WITHDRAWN("新規免許（申請後に取下げ）", "取下げとして終了する", Trait.ORDINARY),
    REGISTRATION_AFTER_REVOCATION("新規免許（以前に取消処分）", "取消しを受けたことがあるとの注意が審査画面に出る", Trait.ORDINARY),
    REGISTRATION_AGENT("新規免許（代理人が窓口で申請）", "通知が本人と代理人の両方に届く", Trait.ORDINARY, Way.COUNTER),
    CORRECTION_MARRIAGE("訂正・書換（婚姻による改氏）", "名簿を訂正し、書き換えた免許証を交付する（区分21）", Trait.ORDINARY),
    CORRECTION_ONLY("訂正のみ（婚姻による改氏、免許証はそのまま）", "名簿だけを訂正する（区分20）", Trait.ORDINARY),
    CORRECTION_LATE("訂正・書換（届出の遅延）", "遅延の表示が出るが受け付けられる", Trait.ORDINARY),
    CORRECTION_CONTRADICTED("訂正・書換（変更の日が戸籍の記載と異なる）", "戸籍と異なることが審査画面に示され、書類を求める候補になる", Trait.ORDINARY),
    CORRECTION_NOT_SHOWN("訂正・書換（戸籍にまだ記載がない）", "戸籍に記載がないことが審査画面に示され、書類を求める候補になる", Trait.ORDINARY),
    CORRECTION_NO_DUTY("住所だけの変更", "届出は要らないとの案内で終わる", Trait.ORDINARY),
    CORRECTION_LOST("訂正と紛失", "旧免許証が直ちに無効になり、再交付する（区分31）", Trait.ORDINARY),
    CORRECTION_ELSEWHERE("他県の免許の訂正", "免許を与えた都道府県を案内する", Trait.ORDINARY),
    CORRECTION_UNKNOWN_NUMBER("訂正（登録番号の書き誤り）", "職員が名簿の登録を特定する", Trait.ORDINARY),
    REWRITE_FORMER_SURNAME("書換のみ（旧姓の併記）", "戸籍上の氏名は変わらず、旧姓を併記した免許証を交付する（区分22）", Trait.ORDINARY),
    REISSUE_LOST("再交付（紛失）", "旧免許証は審査の前に無効になる（区分30）", Trait.ORDINARY),
    REISSUE_TORN("再交付（破損）", "破れた免許証と引換えに交付する（区分30）", Trait.ORDINARY, Way.COUNTER),
    REISSUE_DISASTER("再交付（災害による焼失、減免の申請）", "減免を管理職が決める", Trait.ORDINARY),
    FOUND_CERTIFICATE("再交付の後に見つかった免許証の返納", "5日以内の返納を受ける（区分60）", Trait.ORDINARY),
    DELETION_OWN("抹消（本人の希望）", "登録を抹消し、免許証の返納を受ける（区分40）", Trait.ORDINARY),
    DELETION_DEATH("抹消（同居の親族による死亡の届出）", "登録を抹消する（区分41）", Trait.ORDINARY, Way.COUNTER),
    DELETION_NEIGHBOUR("死亡の情報（届出義務のない隣人）", "抹消候補として職員が確かめる", Trait.ORDINARY, Way.COUNTER),
    DELETION_CANDIDATE("抹消候補（職権）", "職員が抹消の手続を進めるか決める", Trait.ORDINARY, Way.OFFICE),
    LINKAGE_OK("初期設定（一致）", "名簿と個人番号が紐付く（区分50）", Trait.ORDINARY),
    LINKAGE_DIFFERS("初期設定（住基ネットの住所が異なる）", "職員が紐付けるか決める", Trait.MOVED),
    REGISTRATION_PROOF("登録証明書", "証明書を交付する（区分80）", Trait.ORDINARY),
    DISPOSITION_MISCONDUCT("処分（他県知事の通知）", "調査・聴聞・決裁・送達を経て処分する（区分70）", Trait.ORDINARY, Way.OFFICE),
    OFFICIAL_CORRECTION("職権訂正（誤記）", "別の職員の決裁で名簿を訂正する（区分90）", Trait.ORDINARY, Way.OFFICE),
    REVIVAL("登録の回復（失踪宣告の取消し）", "抹消した登録を回復する", Trait.ORDINARY, Way.OFFICE);

    /** How the story reaches the office. */
    enum Way {
        ONLINE,
        COUNTER,
        OFFICE
    }

    private static final List<DocumentKind> SCHOOL =
            List.of(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.COURSE_RECORD);
    private static final List<DocumentKind> COURT =
            List.of(DocumentKind.JUDGMENT_COPY, DocumentKind.FINE_RECEIPT, DocumentKind.REFLECTION);

    private final String title;
    private final String expects;
    private final Trait trait;
    private final Way way;

    Scenario(String title, String expects, Trait trait) {
        this(title, expects, trait, Way.ONLINE);
    }

    Scenario(String title, String expects, Trait trait, Way way) {
        this.title = title;
        this.expects = expects;
        this.trait = trait;
        this.way = way;
    }

    static Scenario named(String name) {
        return Stream.of(values())
                .filter(scenario -> scenario.code().equals(name))
                .findFirst()
                .orElseThrow(UnknownScenario::new);
    }

    /** As in the address, for instance {@code registration-ok}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    String expects() {
        return expects;
    }

    /** The resident the story needs. */
    Trait trait() {
        return trait;
    }

    Way way() {
        return way;
    }

    /** Is it about somebody who wants a licence, not about one who has it? */
    boolean fresh() {
        return name().startsWith("REGISTRATION_") && this != REGISTRATION_PROOF;
    }

    List<DocumentKind> papers() {
        if (!fresh()) {
            return LicencePapers.of(this);
        }
        return this == REGISTRATION_FINED
                ? Stream.concat(SCHOOL.stream(), COURT.stream()).toList()
                : SCHOOL;
    }

    boolean pays() {
        return way == Way.ONLINE && this != REGISTRATION_UNPAID && this != REGISTRATION_WITHDRAWN;
    }
}
