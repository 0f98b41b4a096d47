package jp.menkyo.registry.web;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.registry.search.Hit;
import jp.menkyo.registry.search.SearchPage;

/**
 * A page of search results.
 *
 * @param total how many were found, at most 1,000
 * @param more are there more than these? Then a narrower search sorts them
 */
record LicencePage(List<Row> items, long total, int page, boolean more) {

    /**
     * @param printedNumber as on the certificate, for instance 第12号
     * @param why what of it agrees with what was typed
     */
    record Row(
            String number,
            String printedNumber,
            String state,
            String stateText,
            String name,
            String kana,
            LocalDate birthDate,
            String birthDateText,
            LocalDate registeredOn,
            List<String> why) {

        static Row of(Hit hit) {
            var found = hit.candidate();
            return new Row(
                    found.number().code(),
                    found.number().display(),
                    found.state().name(),
                    found.state().label(),
                    found.name().display(),
                    found.kana().display(),
                    found.birthDate().date(),
                    found.birthDate().display(),
                    found.registeredOn(),
                    hit.why());
        }
    }

    static LicencePage of(SearchPage found, int page) {
        return new LicencePage(
                found.items().stream().map(Row::of).toList(), found.total(), Math.max(0, page), found.more());
    }
}
