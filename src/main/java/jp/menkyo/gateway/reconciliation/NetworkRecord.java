package jp.menkyo.gateway.reconciliation;

import java.time.YearMonth;
import java.util.List;

/** The network's own record of our exchanges (番号法第23条), which it shows us month by month. */
public interface NetworkRecord {

    /** @param last is there no page after it? */
    record Page(List<RecordEntry> entries, boolean last) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A page, from 0.
     *
     * @throws jp.menkyo.gateway.GatewayUnavailable when the network does not answer now
     */
    Page page(YearMonth month, int page);
}
