package jp.menkyo.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.search.Candidate;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class RegistryTest {

    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 2);

    @Autowired
    Registry registry;

    @Autowired
    RosterSearch search;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    private Roster roster;

    @BeforeEach
    void openRoster() {
        roster = new Roster("13-registry", administrators, manager, payments);
    }

    @Test
    void keepsEveryItemAsReceived() {
        var order = RegistrationFixture.of(
                roster.settledCase(),
                RegistrationFixture.holder(
                        new PersonName("葛\uDB40\uDD00\uD842\uDFB7", "MARIA"),
                        new PersonName("クズ", "マリア"),
                        "髙橋",
                        new PersonName("辻\uDB40\uDD01", "真理"),
                        "BRA",
                        BIRTH));

        var licence = register(order);

        var found = roster.in(() -> registry.find(licence.number())).orElseThrow();
        assertThat(found).isEqualTo(licence);
        assertThat(found.items()).isEqualTo(order);
        assertThat(found.linked()).isFalse();
        assertThat(roster.in(() -> registry.ofCase(order.caseNumber()))).contains(licence);
    }

    @Test
    void keepsPlainFormBesideTheName() {
        var licence = register(holder("葛\uDB40\uDD00\uD842\uDFB7", "花子", "クズヨシ", "ハナコ"));

        var plain = roster.in(
                () -> jdbc.sql("select surname || '/' || surname_plain from registry.licence where running = ?")
                        .param(licence.number().running())
                        .query(String.class)
                        .single());

        assertThat(plain).isEqualTo("葛\uDB40\uDD00\uD842\uDFB7/葛吉");
    }

    @Test
    void writesTheFirstLineOfTheHistoryAndOfTheAuditTrail() {
        var licence = register(holder("山田", "花子", "ヤマダ", "ハナコ"));

        var history = roster.in(() -> registry.history(licence.number()));

        assertThat(history).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(ActKind.REGISTERED);
            assertThat(entry.effectiveOn()).isEqualTo(RegistrationFixture.TODAY);
            assertThat(entry.caseNumber()).isEqualTo(licence.items().caseNumber());
        });
        assertThat(roster.in(() -> jdbc.sql("select action from audit.event where subject = ? and case_number = ?")
                        .params(
                                licence.number().code(),
                                licence.items().caseNumber().value())
                        .query(String.class)
                        .list()))
                .containsExactly("LICENCE_REGISTERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡邉",
                "渡邊",
                "渡辺",
                "渡邉\uDB40\uDD05",
                "渡邉　髙子",
                "渡辺高子",
                "高子",
                "わたなべ",
                "ﾜﾀﾅﾍﾞ　ﾀｶｺ",
                "タカコ",
                "齊藤",
                "斎藤髙子",
                "渡辺 昭和60年3月2日",
                "わたなべ 1985-03-02",
            })
    void findsHoldersByAnySpelling(String typed) {
        var licence = register(RegistrationFixture.of(
                roster.settledCase(),
                RegistrationFixture.holder(
                        new PersonName("渡邉", "髙子"), new PersonName("ワタナベ", "タカコ"), "齋藤", null, "13", BIRTH)));

        assertThat(numbers(typed)).contains(licence.number());
    }

    @Test
    void findsByNumberAndBirthDate() {
        var licence = register(holder("鈴木", "一子", "スズキ", "カズコ"));
        var running = licence.number().running();

        assertThat(numbers("第" + running + "号")).containsExactly(licence.number());
        assertThat(numbers("13-" + running)).containsExactly(licence.number());
        assertThat(numbers("14-" + running)).isEmpty();
        assertThat(numbers("鈴木 昭和60年3月")).contains(licence.number());
        assertThat(numbers("鈴木 昭和61年")).doesNotContain(licence.number());
    }

    @Test
    void pagesInTheOrderOfTheKana() {
        var later = register(holder("試験", "ん", "シケン", "ン"));
        var earlier = register(holder("試験", "あ", "シケン", "ア"));

        var first = roster.in(() -> search.search("シケン", null, 0, 1, "kana"));
        var second = roster.in(() -> search.search("シケン", null, 1, 1, "kana"));

        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).extracting(hit -> hit.candidate().number()).containsExactly(earlier.number());
        assertThat(second.items()).extracting(hit -> hit.candidate().number()).containsExactly(later.number());
    }

    @Test
    void findsTheSamePersonByReadingAndBirthDate() {
        var licence = register(holder("髙木", "裕子", "タカギ", "ユウコ"));

        assertThat(similar("たかぎ", "ゆうこ", BIRTH)).contains(licence.number());
        assertThat(similar("ﾀｶｷﾞ", "ﾕｳｺ", BIRTH)).contains(licence.number());
        assertThat(similar("タカギ", "ユウコ", BIRTH.plusDays(1))).doesNotContain(licence.number());
        assertThat(similar("タカキ", "ユウコ", BIRTH)).doesNotContain(licence.number());
    }

    @Test
    void showsNothingToAnotherAdministrator() {
        var licence = register(holder("他県", "太郎", "タケン", "タロウ"));
        var other = new Roster("13-elsewhere", administrators, manager, payments);

        assertThat(other.in(() -> registry.find(licence.number()))).isEmpty();
        assertThat(other.in(() -> search.search("タケン", null, 0, 20, "kana")).total())
                .isZero();
        assertThat(other.in(() -> jdbc.sql("select count(*) from registry.name_key")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private Registration holder(String surname, String given, String kana, String kanaGiven) {
        return RegistrationFixture.of(
                roster.settledCase(), RegistrationFixture.holder(surname, given, kana, kanaGiven, BIRTH));
    }

    private Licence register(Registration order) {
        return roster.in(() -> registry.register(order));
    }

    private List<LicenceNumber> numbers(String typed) {
        return roster.in(() -> search.search(typed, null, 0, 50, "kana")).items().stream()
                .map(hit -> hit.candidate().number())
                .toList();
    }

    private List<LicenceNumber> similar(String kana, String kanaGiven, LocalDate birth) {
        return roster.in(() -> search.similar(new PersonName(kana, kanaGiven), birth)).stream()
                .map(Candidate::number)
                .toList();
    }
}
