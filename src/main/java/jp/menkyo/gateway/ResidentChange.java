package jp.menkyo.gateway;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What last happened to a person's entry in the resident registry (変更情報: 異動事由とその事由が生じた年月日, 住民基本台帳法第30条の6第1項,
 * 同法施行規則). The reason also tells the fact.
 *
 * @param on day of the event itself; of a death, the day of the death
 */
public record ResidentChange(Reason reason, LocalDate on) {

    public Fact fact() {
        return reason.fact;
    }

    /** For officers: 消除・死亡. */
    public String label() {
        return reason.fact.label + "・" + reason.label;
    }

    /** What became of the entry. */
    public enum Fact {
        RECORDED("記載"),
        REMOVED("消除"),
        CORRECTED("修正"),
        CODE_CHANGED("住民票コードの変更");

        private final String label;

        Fact(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why. */
    public enum Reason {
        MOVED_IN("11", Fact.RECORDED, "転入等"),
        BORN("12", Fact.RECORDED, "出生"),
        RECORDED_BY_OFFICE("13", Fact.RECORDED, "職権記載等"),
        MOVED_OUT("21", Fact.REMOVED, "転出"),
        DIED("22", Fact.REMOVED, "死亡"),
        REMOVED_BY_OFFICE("23", Fact.REMOVED, "職権消除等"),
        MOVED_WITHIN("31", Fact.CORRECTED, "転居"),
        /** Says nothing new about the person, for instance a character that was identified. */
        MINOR("32", Fact.CORRECTED, "軽微な修正"),
        CORRECTED_BY_OFFICE("33", Fact.CORRECTED, "職権修正等"),
        CODE_ON_REQUEST("41", Fact.CODE_CHANGED, "変更請求"),
        CODE_BY_OFFICE("42", Fact.CODE_CHANGED, "職権記載等");

        private final String code;
        private final Fact fact;
        private final String label;

        Reason(String code, Fact fact, String label) {
            this.code = code;
            this.fact = fact;
            this.label = label;
        }

        /** The reason with this code of the agreed interface; anything else is no answer. */
        public static Reason of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a reason of change"));
        }

        public String code() {
            return code;
        }

        public Fact fact() {
            return fact;
        }

        public String label() {
            return label;
        }
    }
}
