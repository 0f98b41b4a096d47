package jp.menkyo.registry.web;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.registry.search.Candidate;
import jp.menkyo.registry.search.SearchPage;

/** A page of search results. */
record LicencePage(List<Row> items, long total, int page) {

    /** @param printedNumber as on the certificate, for instance 第12号 */
    record Row(
            String number,
            String printedNumber,
            String state,
            String stateText,
            String name,
            String kana,
            LocalDate birthDate,
            String birthDateText,
            LocalDate registeredOn) {

        static Row of(Candidate found) {
            return new Row(
                    found.number().code(),
                    found.number().display(),
                    found.state().name(),
                    found.state().label(),
                    found.name().display(),
                    found.kana().display(),
                    found.birthDate().date(),
                    found.birthDate().display(),
                    found.registeredOn());
        }
    }

    static LicencePage of(SearchPage found, int page) {
        return new LicencePage(found.items().stream().map(Row::of).toList(), found.total(), Math.max(0, page));
    }
}
