package jp.menkyo.certificate.returns;

import java.util.List;

/** One page of duties, the earliest due day first, and how many there are in all. */
public record ReturnPage(List<ReturnDuty> items, long total) {

    public ReturnPage {
        items = List.copyOf(items);
    }
}
