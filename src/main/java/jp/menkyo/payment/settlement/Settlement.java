package jp.menkyo.payment.settlement;

import java.time.LocalDate;
import java.util.Map;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.payment.settlement.day.OpenDifferences;
import jp.menkyo.payment.settlement.file.FileRefused;
import jp.menkyo.payment.settlement.file.SettlementFile;
import jp.menkyo.payment.settlement.file.SettlementFileReader;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.payment.settlement.store.ProviderOrders;
import jp.menkyo.payment.settlement.store.SettlementBook;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import jp.menkyo.payment.settlement.store.TakenFile;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the payment service says about a day, once, whole or not at all. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Settlement {

    private final SettlementSettings settings;
    private final SettlementFiles files;
    private final SettlementBook book;
    private final ProviderOrders orders;
    private final Closings closings;
    private final Pairing pairing;
    private final OpenDifferences differences;
    private final OnlineOrders online;
    private final ApplicationEventPublisher events;

    Settlement(
            SettlementSettings settings,
            SettlementFiles files,
            SettlementBook book,
            ProviderOrders orders,
            Closings closings,
            Pairing pairing,
            OpenDifferences differences,
            OnlineOrders online,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.files = files;
        this.book = book;
        this.orders = orders;
        this.closings = closings;
        this.pairing = pairing;
        this.differences = differences;
        this.online = online;
        this.events = events;
    }

    /**
     * Takes the settlement file of a day and matches it.
     *
     * @return false when this very file was taken before; then nothing happens
     * @throws FileRefused when it is broken, for another day or shop, or another file of the day was taken
     */
    public boolean take(LocalDate day, byte[] content, TakenFile.Source source, String takenBy) {
        var file = SettlementFileReader.read(content);
        if (!settings.isOurs(file.merchant())) {
            throw FileRefused.otherMerchant();
        }
        if (!file.day().equals(day)) {
            throw FileRefused.otherDay(day, file.day());
        }
        if (files.find(day).isPresent() || !files.add(file, source, takenBy)) {
            refuseAnother(file);
            return false;
        }
        match(day, takenBy);
        events.publishEvent(new Taken(day.toString(), source.name()));
        return true;
    }

    private void refuseAnother(SettlementFile file) {
        var taken = files.find(file.day()).orElseThrow();
        if (!taken.sha256().equals(file.sha256())) {
            throw FileRefused.replaced(file.day());
        }
    }

    /** Notes which orders the payment service lists for a day, and matches anew; a closed day stays as it is. */
    public void note(LocalDate day, Map<String, Long> listed, String askedBy) {
        if (!closings.isClosed(day)) {
            orders.add(day, listed, askedBy);
            match(day, askedBy);
        }
    }

    /**
     * Books a payment that we never heard of, if the payment service confirms it; then matches anew.
     *
     * @return false when there is no charge for the order, or nothing came of asking
     * @throws jp.menkyo.gateway.GatewayUnavailable when the payment service does not answer now
     */
    public boolean book(LocalDate day, String orderId, String bookedBy) {
        var caseNumber = book.caseOf(orderId);
        caseNumber.ifPresent(online::reconcile);
        return match(day, bookedBy);
    }

    /** Was anything matched? Whoever has to explain what was not hears of it. */
    private boolean match(LocalDate day, String actor) {
        var paired = pairing.around(day, actor);
        differences.tell(day, paired);
        return !paired.isEmpty();
    }

    /** A settlement file was taken. */
    private record Taken(String subject, String reason) implements DomainEvent {

        @Override
        public String action() {
            return "SETTLEMENT_TAKEN";
        }

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }
    }
}
