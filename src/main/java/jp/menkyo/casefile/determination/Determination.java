package jp.menkyo.casefile.determination;

import java.time.YearMonth;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;

/**
 * A declared fact as an officer found it.
 *
 * @param value code, month or number by {@link Fact}; nothing that identifies a person
 */
public record Determination(Fact fact, String value) {

    /** Facts that decide whether an application can be granted, and that applicants get wrong. */
    public enum Fact {
        /** Value: the prefecture whose governor is in charge (施行令第1条第1項・第3条第2項), two digits. */
        IN_CHARGE("管轄する都道府県"),
        /** Value: {@link #NOWHERE}; no other prefecture's roster holds the person. */
        REGISTERED_IN("他の都道府県の登録"),
        /** Value: a {@link ChangeKind} that the applicant did not name. */
        CHANGED("変更のあった登録事項"),
        /** Value: months of the course (栄養士法第2条第1項). */
        COURSE_MONTHS("修業月数"),
        /** Value: true or false. */
        DESIGNATED_FACILITY("養成施設の指定"),
        /** Value: month of the graduation or of the examination, 2026-03. */
        QUALIFIED_IN("資格の取得年月");

        private final String label;

        Fact(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** No roster but ours. */
    public static final String NOWHERE = "NONE";

    /** In words, for the notes of the case. */
    String display() {
        return fact.label + "：" + words();
    }

    private String words() {
        return switch (fact) {
            case IN_CHARGE -> new Prefecture(value).displayName();
            case REGISTERED_IN -> "なし";
            case CHANGED -> ChangeKind.valueOf(value).label();
            case COURSE_MONTHS -> value + "月";
            case DESIGNATED_FACILITY -> Boolean.parseBoolean(value) ? "指定された養成施設" : "指定されていない";
            case QUALIFIED_IN -> WarekiDate.display(YearMonth.parse(value));
        };
    }
}
