package jp.menkyo.workflow.casepage.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is proposed, heard, decided and served against a holder, line by line. */
@Component
public class DispositionWords {

    private final Dispositions dispositions;
    private final CaseWords words;

    DispositionWords(Dispositions dispositions, CaseWords words) {
        this.dispositions = dispositions;
        this.words = words;
    }

    /** What is known of a disposition; nothing for other cases. */
    public List<Line> of(CaseNumber caseNumber) {
        return dispositions.of(caseNumber).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(Disposition disposition) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("提案", disposition.kind().label()));
        var period = disposition.period();
        if (period != null) {
            lines.add(new Line("停止の期間", day(period.from()) + " から " + day(period.to()) + " まで"));
        }
        lines.add(new Line("理由", disposition.reason()));
        lines.add(new Line("提案した職員", words.staff(disposition.proposedBy())));
        var invitation = disposition.invitation();
        if (invitation != null) {
            lines.add(new Line("弁明・聴聞の通知", day(invitation.on()) + "　" + invitation.place()));
        }
        hearing(disposition.hearing(), disposition.record(), lines);
        if (disposition.decidedBy() != null) {
            lines.add(new Line("決裁した職員", words.staff(disposition.decidedBy())));
        }
        if (disposition.servedOn() != null) {
            lines.add(new Line("送達の日", day(disposition.servedOn())));
        }
        return lines;
    }

    private static void hearing(Hearing hearing, Disposition.@Nullable Record record, List<Line> lines) {
        if (record != null) {
            lines.add(new Line(hearing.label(), day(record.on()) + "　" + record.heardBy() + "：" + record.words()));
        }
    }

    private static String day(LocalDate date) {
        return WarekiDate.display(date);
    }
}
