package jp.menkyo.workflow.casepage.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.settlement.day.OpenDifferences;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Component;

/** Money that does not fit what a case owes, as officers read it. */
@Component
public class MoneyWords {

    private final Payments payments;
    private final OpenDifferences open;

    MoneyWords(Payments payments, OpenDifferences open) {
        this.open = open;
        this.payments = payments;
    }

    /** Nothing where all of it fits and always has. */
    public List<Line> of(CaseNumber caseNumber) {
        var lines = new ArrayList<Line>();
        balance(lines, "納付すべき額の残り", payments.balance(caseNumber, Account.RECEIVABLE));
        balance(lines, "過誤納金", -payments.balance(caseNumber, Account.EXCESS));
        balance(lines, "還付未済金", -payments.balance(caseNumber, Account.REFUND_DUE));
        var found = payments.discrepancies(caseNumber);
        found.forEach(one -> lines.add(new Line(day(one), words(one))));
        var differences = open.of(caseNumber);
        differences.forEach(one -> lines.add(new Line(
                WarekiDate.display(one.day()) + "の精算", one.difference().kind().label())));
        boolean reversed = payments.of(caseNumber).stream().anyMatch(charge -> charge.supersedes() != null);
        return found.isEmpty() && differences.isEmpty() && !reversed ? List.of() : List.copyOf(lines);
    }

    private static void balance(List<Line> lines, String label, long yen) {
        if (yen > 0) {
            lines.add(new Line(label, new Yen(yen).display()));
        }
    }

    private static String day(Discrepancy found) {
        return WarekiDate.display(
                found.foundAt().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate());
    }

    private static String words(Discrepancy found) {
        var amount = found.currency().equals("JPY")
                ? "%,d円".formatted(found.amount())
                : "%,d %s".formatted(found.amount(), found.currency());
        return "%s（通知された額 %s、納付すべき額 %s）"
                .formatted(found.kind().label(), amount, found.expected().display());
    }
}
