package jp.menkyo.workflow.casepage.words;

import java.util.stream.Collectors;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Penalty;
import jp.menkyo.intake.form.ApplicationForm.PenaltyKind;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.registry.Domicile;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;

/** What the applicant wrote, as officers read it. */
public final class FormWords {

    FormWords() {}

    public String address(@Nullable Address address) {
        if (address == null) {
            return "不明";
        }
        return "〒%s %s %s"
                .formatted(
                        postalCode(address.postalCode()),
                        new Prefecture(address.prefecture()).displayName(),
                        address.text());
    }

    /** As on envelopes: 160-0023. */
    private static String postalCode(String code) {
        return code.replaceFirst("^([0-9]{3})([0-9]{4})$", "$1-$2");
    }

    public String domicile(String code) {
        return new Domicile(code).display();
    }

    public String document(String kind) {
        return DocumentKind.valueOf(kind).label();
    }

    public String qualification(Qualification qualification) {
        var month = WarekiDate.display(qualification.month());
        return qualification.route() == Route.EXAM
                ? "栄養士試験合格（" + month + "）"
                : "養成施設卒業（%s、%s、修業%d月）"
                        .formatted(
                                month,
                                qualification.institution() == null ? "施設名なし" : qualification.institution(),
                                qualification.courseMonths());
    }

    public String penalties(Declarations declarations) {
        return declarations.penalties().isEmpty()
                ? "無"
                : declarations.penalties().stream().map(FormWords::penalty).collect(Collectors.joining("、", "有：", ""));
    }

    private static String penalty(Penalty penalty) {
        var kind = penalty.kind() == PenaltyKind.FINE ? "罰金" : "拘禁刑（懲役・禁錮を含む）";
        var completed = penalty.completedOn();
        return kind + " " + WarekiDate.display(penalty.finalOn()) + "確定"
                + (completed == null ? "" : "・" + WarekiDate.display(completed) + "終了");
    }

    public String registeredIn(Declarations declarations) {
        var prefecture = declarations.registeredIn();
        return (prefecture == null ? "無" : new Prefecture(prefecture).displayName())
                + (declarations.previouslyRevoked() ? "（取消処分を受けたことがある）" : "");
    }
}
