package jp.menkyo.workflow.casepage.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.Reasons;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an application asks about a licence, and who files it, line by line in the words of the forms. */
@Component
public class MatterWords {

    private final Reasons reasons;

    MatterWords(Reasons reasons) {
        this.reasons = reasons;
    }

    /** What the application wants done to a licence, line by line. */
    public List<Line> of(ApplicationForm form) {
        var lines = new Lines();
        var matter = form.licence();
        if (matter != null) {
            about(matter, lines);
            lines.add(form.procedure() == Procedure.LINKAGE ? "解除の理由" : "使用目的", matter.purpose());
        }
        if (form.filer() != null) {
            filer(form.filer(), lines);
        }
        return lines.list;
    }

    private void about(LicenceMatter matter, Lines lines) {
        lines.add("免許を与えた都道府県", new Prefecture(matter.grantedBy()).displayName());
        lines.add("登録番号（申請）", matter.number() == null ? "不明" : "第" + matter.number() + "号");
        lines.add(
                "名簿上の氏名（申請）",
                matter.registeredName() == null ? null : matter.registeredName().display());
        var change = matter.change();
        if (change != null) {
            lines.add(
                    "変更した事項",
                    change.kinds().stream().sorted().map(ChangeKind::label).collect(Collectors.joining("・")));
            lines.add("変更の日", day(change.occurredOn()));
            lines.add("理由", change.reasonCode() == null ? null : reasons.label(change.reasonCode()));
            lines.add("免許証の書換え", matter.newCertificate() ? "希望する" : "希望しない");
        }
        lines.add(
                "免許証の状態",
                matter.certificate() == null ? null : matter.certificate().label());
        lines.add("見つけた日", day(matter.foundOn()));
        var deletion = matter.deletion();
        if (deletion != null) {
            lines.add("抹消の理由", deletion.kind().label());
            lines.add("その日", day(deletion.occurredOn()));
        }
        var disposition = matter.disposition();
        if (disposition != null) {
            lines.add("端緒", disposition.source().label());
            lines.add("通知の日", day(disposition.noticeOn()));
            lines.add("根拠", disposition.ground().label());
            lines.add("事実", disposition.facts());
        }
    }

    private static void filer(Filer filer, Lines lines) {
        lines.add("届け出た人", filer.applicant().label() + "　" + filer.name().display());
        lines.add(
                "連絡先",
                filer.contact().email() == null
                        ? filer.contact().phone()
                        : filer.contact().email());
        var mandate = filer.mandate();
        if (mandate != null) {
            lines.add("委任事項", mandate.scope());
            lines.add("委任の期限", mandate.expiresOn() == null ? "定めなし" : day(mandate.expiresOn()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : WarekiDate.display(date);
    }

    /** Lines without a value are left out. */
    private static final class Lines {
        private final List<Line> list = new ArrayList<>();

        void add(String label, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                list.add(new Line(label, value));
            }
        }
    }
}
