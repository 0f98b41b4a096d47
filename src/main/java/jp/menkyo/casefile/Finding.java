package jp.menkyo.casefile;

import java.util.List;

/** An outside answer about the applicant, item by item beside what was declared. */
public record Finding(Source source, String result, List<Item> items) {

    public Finding {
        items = List.copyOf(items);
    }

    public enum Source {
        JUKI("住基ネット"),
        KOSEKI("戸籍関係情報");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param kind {@code NAME BIRTH_DATE SEX ADDRESS DOMICILE DIED_ON} */
    public record Item(String kind, String declared, String held, boolean same) {}
}
