package jp.menkyo.gateway.infonet;

import java.time.YearMonth;
import jp.menkyo.gateway.infonet.NetworkMessages.ListedExchange;
import jp.menkyo.gateway.reconciliation.NetworkRecord;
import jp.menkyo.gateway.reconciliation.RecordEntry;
import org.springframework.stereotype.Component;

/** The network's own record, as it lists it for us. */
@Component
class NetworkList implements NetworkRecord {

    private final NetworkCalls network;

    NetworkList(NetworkCalls network) {
        this.network = network;
    }

    @Override
    public Page page(YearMonth month, int page) {
        var list = network.list(month, page);
        return new Page(list.exchanges().stream().map(NetworkList::entry).toList(), list.last());
    }

    private static RecordEntry entry(ListedExchange listed) {
        return new RecordEntry(
                listed.processingNumber(),
                listed.task(),
                listed.provider(),
                listed.dataKinds(),
                listed.legalBasis(),
                listed.placedAt(),
                listed.result());
    }
}
