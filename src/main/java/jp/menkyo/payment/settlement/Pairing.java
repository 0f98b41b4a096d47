package jp.menkyo.payment.settlement;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.payment.settlement.match.Matching;
import jp.menkyo.payment.settlement.match.Pair;
import jp.menkyo.payment.settlement.store.SettlementBook;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Finds what is the same in book and settlement files, and books that the money has come from the payment service. */
@Component
class Pairing {

    /** Payments, their reports and their settlement are never farther apart; what is, an officer has to explain. */
    private static final int DAYS_APART = 60;

    private final SettlementBook book;
    private final SettlementFiles files;
    private final Charges charges;
    private final Ledger ledger;

    Pairing(SettlementBook book, SettlementFiles files, Charges charges, Ledger ledger) {
        this.book = book;
        this.files = files;
        this.charges = charges;
        this.ledger = ledger;
    }

    /** Finds pairs around a day; tells of which cases. */
    Set<CaseNumber> around(LocalDate day, String actor) {
        book.pairAlone();
        var from = day.minusDays(DAYS_APART);
        var to = day.plusDays(DAYS_APART);
        var pairs = Matching.pair(book.alone(from, to), files.alone(from, to));
        return pairs.stream().map(pair -> settle(pair, actor)).collect(Collectors.toSet());
    }

    private CaseNumber settle(Pair pair, String actor) {
        var booked = pair.booked();
        var charge = charges.lock(booked.chargeId()).orElseThrow();
        var kind = booked.kind() == Kind.PAID ? Entry.Kind.SETTLED_BY_PROVIDER : Entry.Kind.WITHHELD_BY_PROVIDER;
        ledger.enter(
                charge,
                kind,
                booked.amount(),
                new Circumstances(actor, null, pair.filed().fileId(), null));
        files.match(pair);
        return charge.caseNumber();
    }
}
