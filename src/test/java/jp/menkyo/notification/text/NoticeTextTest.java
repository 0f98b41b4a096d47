package jp.menkyo.notification.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.Recipient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    private static final CaseNumber CASE = CaseNumber.of(8, 123);
    private static final PersonName NAME = new PersonName("𠮷田", "花子");
    private static final Office OFFICE = new Office("試験窓口", "新宿区西新宿", "03-0000-0000", "平日", "desk@office.example");

    private final NoticeText text = new NoticeText();

    @ParameterizedTest
    @EnumSource
    void writesEveryKindOfNotice(NoticeTemplate template) {
        var words = text.write(template, CASE, NAME, facts(template), OFFICE);

        assertThat(words.subject()).contains(template.title(), CASE.value()).doesNotContain("花子");
        assertThat(words.body())
                // a minister is no 様
                .startsWith("𠮷田　花子 " + (template == NoticeTemplate.MINISTER ? "殿" : "様") + "\n")
                .contains(CASE.value(), "試験窓口", "03-0000-0000")
                .doesNotContain("${", "[(", "[#", "[/]", "null");
        facts(template).values().forEach(fact -> assertThat(words.body()).contains(fact));
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatMayBeMissing(NoticeTemplate template) {
        var facts = facts(template);
        facts.keySet().removeAll(template.optional());

        var words = text.write(template, CASE, NAME, facts, OFFICE);

        assertThat(words.body()).doesNotContain("null", "引受番号");
    }

    /** 行政不服審査法第82条, 行政事件訴訟法第46条. */
    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "DISPOSITION", "NOT_REFUNDED"})
    void saysHowADecisionIsContested(NoticeTemplate template) {
        var words = text.write(template, CASE, NAME, facts(template), OFFICE);

        assertThat(words.body())
                .containsPattern("\n\nこの処分に不服があるときは、[^\n]+\n([^\n]+\n){2}ない限りできなくなります。\n\nお問い合わせ")
                .contains("3か月以内に、知事に対して審査請求", "6か月以内に、都道府県を被告として", "処分の日から1年を過ぎると");
    }

    /** 行政手続法第15条第1項第4号・第30条第3号. */
    @Test
    void saysWhereTheOfficeOfAHearingIs() {
        var words = text.write(NoticeTemplate.HEARING, CASE, NAME, facts(NoticeTemplate.HEARING), OFFICE);

        assertThat(words.body()).contains("組織の所在地　　新宿区西新宿");
    }

    @Test
    void doesNotEscapeOrInterpretWhatPeopleWrote() {
        var wanted = "住民票 <原本> & 「卒業証明書」 [(${office.sender})]";

        var words = text.write(NoticeTemplate.AMENDMENT_REQUEST, CASE, NAME, Map.of("wanted", wanted), OFFICE);

        assertThat(words.body()).contains(wanted).doesNotContain("desk@office.example");
    }

    @Test
    void takesNoOtherFacts() {
        var facts = facts(NoticeTemplate.OTHER_PREFECTURE);
        facts.put("birthDate", "平成12年4月3日");

        var words = text.write(NoticeTemplate.OTHER_PREFECTURE, CASE, NAME, facts, OFFICE);

        assertThat(words.body()).doesNotContain("平成12年");
    }

    @Test
    void refusesToLeaveAnEmptyPlace() {
        assertThatThrownBy(() -> text.write(NoticeTemplate.REFUSED, CASE, NAME, Map.of("reason", "要件"), OFFICE))
                .hasMessageContaining("legalBasis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"番号 123456789012 です", "１２３４　５６７８　９０１２", "1234-5678-9012", " ", "\u0007"})
    void refusesNumbersAndControlCharacters(String wanted) {
        assertThatThrownBy(() ->
                        text.write(NoticeTemplate.AMENDMENT_REQUEST, CASE, NAME, Map.of("wanted", wanted), OFFICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@x.example, b@x.example",
                "a@x.example;b@x.example",
                "a@x.example b@x.example",
                "A <a@x.example>",
                "a@x.example\nBcc: b@x.example",
                "nobody",
                "",
            })
    void refusesMoreOrLessThanOneAddress(String email) {
        assertThatThrownBy(() -> new Recipient(NAME, email)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> facts(NoticeTemplate template) {
        var facts = new HashMap<String, String>();
        template.required().forEach(name -> facts.put(name, "事実" + name));
        template.optional().forEach(name -> facts.put(name, "任意" + name));
        return facts;
    }
}
