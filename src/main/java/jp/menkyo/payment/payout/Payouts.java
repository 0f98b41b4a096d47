package jp.menkyo.payment.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.calendar.BankCalendar;
import jp.menkyo.payment.payout.PayoutRefused.Reason;
import jp.menkyo.payment.refund.Transfers;
import jp.menkyo.payment.refund.Transfers.Transfer;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes files of transfers for the bank; a refund stands in one file at a time. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Payouts {

    private static final int FURTHEST = 30;

    /** How many files a page holds. */
    public static final int PAGE_SIZE = 20;

    private final Transfers transfers;
    private final PayoutSettings settings;
    private final BankCalendar banks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payouts(
            Transfers transfers,
            PayoutSettings settings,
            BankCalendar banks,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.settings = settings;
        this.banks = banks;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A file as the bank takes it. */
    public record Written(String name, byte[] content) {}

    /**
     * Makes a file of all refunds that can go out.
     *
     * @param transferOn a day on which banks work, within 30 days, after today
     * @throws PayoutRefused when there is none, the day is no such day, or the office's account is not set up
     */
    public Payout make(LocalDate transferOn, String by) {
        settings.consignor();
        requireDay(transferOn);
        var ready = transfers.ready();
        if (ready.isEmpty()) {
            throw new PayoutRefused(Reason.NOTHING_READY);
        }
        var payout = new Payout(OpaqueId.random("po"), by, clock.instant(), transferOn, ready.size(), total(ready));
        insert(payout);
        ready.forEach(transfer -> transfers.order(transfer, payout.id(), by));
        events.publishEvent(new PayoutChanged("PAYOUT_MADE", payout.id()));
        return payout;
    }

    /**
     * The file again, for whoever made it or takes it to the bank; reading it is written down.
     *
     * @throws PayoutRefused when it is unknown, or results have been entered since
     */
    public Written file(String payoutId) {
        var payout = find(payoutId);
        var all = transfers.of(payoutId);
        if (all.size() != payout.transfers()) {
            throw new PayoutRefused(Reason.ACCOUNTS_ERASED);
        }
        events.publishEvent(new PayoutChanged("PAYOUT_FILE_TAKEN", payoutId));
        var name = "furikomi-%s.txt".formatted(payout.transferOn());
        return new Written(name, PayoutFile.of(settings.consignor(), payout.transferOn(), all));
    }

    /**
     * The files, newest first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<Payout> page(int page) {
        return jdbc.sql("select * from payment.payout order by made_at desc, id limit ? offset ?")
                .params(PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(Payouts::read)
                .list();
    }

    /** How many files were made. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from payment.payout").query(Long.class).single();
    }

    /** How many refunds wait for a file. */
    @Transactional(readOnly = true)
    public int waiting() {
        return transfers.waiting();
    }

    private Payout find(String payoutId) {
        return jdbc.sql("select * from payment.payout where id = ?")
                .param(payoutId)
                .query(Payouts::read)
                .optional()
                .orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN));
    }

    /** The first day for which transfers can be ordered now (取組日). */
    public LocalDate nextDay() {
        return banks.nextOpen(LocalDate.now(clock).plusDays(1));
    }

    private void requireDay(LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusDays(FURTHEST)) || banks.closed(day)) {
            throw new PayoutRefused(Reason.BAD_DAY);
        }
    }

    private static Yen total(List<Transfer> ready) {
        return ready.stream().map(each -> each.refund().amount()).reduce(Yen.ZERO, Yen::plus);
    }

    private void insert(Payout payout) {
        var sql =
                "insert into payment.payout (id, made_by, made_at, transfer_on, transfers, yen) values (?, ?, ?, ?, ?, ?)";
        jdbc.sql(sql)
                .params(
                        payout.id(),
                        payout.madeBy(),
                        payout.madeAt().atZone(clock.getZone()).toOffsetDateTime(),
                        payout.transferOn(),
                        payout.transfers(),
                        payout.total().amount())
                .update();
    }

    private static Payout read(ResultSet row, int n) throws SQLException {
        return new Payout(
                row.getString("id"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("transfer_on", LocalDate.class),
                row.getInt("transfers"),
                new Yen(row.getLong("yen")));
    }

    /** A file was made, or taken away. */
    private record PayoutChanged(String action, String subject) implements DomainEvent {

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }
    }
}
