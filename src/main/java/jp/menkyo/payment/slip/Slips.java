package jp.menkyo.payment.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes out slips for what a case owes, finds them by their number, and prints them. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Slips {

    private final Charges charges;
    private final SlipRows rows;
    private final SlipForms forms;
    private final SlipPrinter printer;
    private final OfficeCalendar calendar;
    private final AdministratorContext administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Slips(
            Charges charges,
            SlipRows rows,
            SlipForms forms,
            SlipPrinter printer,
            OfficeCalendar calendar,
            AdministratorContext administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.charges = charges;
        this.rows = rows;
        this.forms = forms;
        this.printer = printer;
        this.calendar = calendar;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes out a slip for each open charge; a charge keeps the one it has until its last day for paying is over.
     *
     * @param by user name of the officer
     * @return the slips that can be paid with
     * @throws SlipRefused when nothing is due, or nobody has entered what stands on a slip
     */
    public List<Slip> issue(CaseNumber caseNumber, String by) {
        var open = charges.lock(caseNumber).stream().filter(Charge::open).toList();
        if (open.isEmpty()) {
            throw SlipRefused.nothingDue();
        }
        var today = LocalDate.now(clock);
        var form = forms.of(prefecture(), today);
        return open.stream()
                .map(charge -> rows.ofCharge(charge.id())
                        .filter(slip -> !slip.dueOn().isBefore(today))
                        .orElseGet(() -> make(charge, today, form, by)))
                .toList();
    }

    private Slip make(Charge charge, LocalDate today, SlipForm form, String by) {
        var due = calendar.nextOpen(today.plusDays(form.days()));
        var slip = new Slip(
                rows.next(today),
                charge.id(),
                charge.caseNumber(),
                charge.code(),
                charge.amount(),
                today,
                due,
                by,
                charge.state());
        rows.add(slip);
        events.publishEvent(new Slip.Issued(charge.caseNumber(), slip.number().value()));
        return slip;
    }

    /** @throws SlipRefused when there is no such slip */
    @Transactional(readOnly = true, noRollbackFor = Problem.class)
    public Slip get(SlipNumber number) {
        return rows.find(number).orElseThrow(SlipRefused::unknown);
    }

    /** The slip with this number, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Slip> find(SlipNumber number) {
        return rows.find(number);
    }

    /** All slips of a case, those that are used up too. */
    @Transactional(readOnly = true)
    public List<Slip> of(CaseNumber caseNumber) {
        return rows.of(caseNumber);
    }

    /** What stands on a slip that is made out today. */
    @Transactional(readOnly = true, noRollbackFor = Problem.class)
    public SlipForm form() {
        return forms.of(prefecture(), LocalDate.now(clock));
    }

    /**
     * The slip as PDF/A-2b: payment slip, receipt and counterfoil on one sheet.
     *
     * @param payer who pays; on paper only, payments know no names
     * @throws SlipRefused when there is no such slip
     */
    @Transactional(readOnly = true, noRollbackFor = Problem.class)
    public byte[] print(SlipNumber number, Payer payer) {
        var slip = get(number);
        return printer.print(slip, forms.of(prefecture(), slip.issuedOn()), payer);
    }

    private Prefecture prefecture() {
        return administrators.current().prefecture();
    }

    /**
     * Who pays, as printed.
     *
     * @param kana printed instead of a name that no font can draw
     */
    public record Payer(String name, String kana) {}
}
