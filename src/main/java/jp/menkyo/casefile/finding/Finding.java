package jp.menkyo.casefile.finding;

import java.util.List;

/** What a source holds about the applicant, item by item beside what was declared. */
public record Finding(Source source, String result, List<Item> items) {

    /** Result of an inquiry that was refused: nothing was asked. */
    public static final String NOT_PERMITTED = "NOT_PERMITTED";

    public Finding {
        items = List.copyOf(items);
    }

    public enum Source {
        JUKI("住基ネット"),
        KOSEKI("戸籍関係情報"),
        /** Does the family register bear out the change or death that is claimed? {@code CONFIRMED CONTRADICTED NOT_SHOWN} */
        FAMILY_EVENT("届出の内容（戸籍の記載）"),
        /** Not from outside: what our own roster holds. */
        ROSTER("名簿");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Is somebody held there whose name or birth date are as declared? By nobody else may a person be confirmed. */
    public boolean mayBeTheApplicant() {
        return agrees("NAME") || agrees("BIRTH_DATE");
    }

    private boolean agrees(String kind) {
        return items.stream().anyMatch(item -> item.kind().equals(kind) && item.same());
    }

    /**
     * @param kind {@code NAME KANA BIRTH_DATE SEX ADDRESS DOMICILE DIED_ON FORMER_SURNAME ALIAS}, or of a change
     *     {@code NAME_BEFORE DOMICILE_BEFORE CHANGE_REASON CHANGED_ON}
     */
    public record Item(String kind, String declared, String held, boolean same) {}
}
