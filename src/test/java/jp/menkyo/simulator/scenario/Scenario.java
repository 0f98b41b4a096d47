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
    REGISTRATION_WITHDRAWN("新規免許（申請後に取下げ）", "取下げとして終了する", Trait.ORDINARY);

    private static final List<DocumentKind> SCHOOL =
            List.of(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.COURSE_RECORD);
    private static final List<DocumentKind> COURT =
            List.of(DocumentKind.JUDGMENT_COPY, DocumentKind.FINE_RECEIPT, DocumentKind.REFLECTION);

    private final String title;
    private final String expects;
    private final Trait trait;

    Scenario(String title, String expects, Trait trait) {
        this.title = title;
        this.expects = expects;
        this.trait = trait;
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

    List<DocumentKind> papers() {
        return this == REGISTRATION_FINED
                ? Stream.concat(SCHOOL.stream(), COURT.stream()).toList()
                : SCHOOL;
    }

    boolean pays() {
        return this != REGISTRATION_UNPAID && this != REGISTRATION_WITHDRAWN;
    }
}
