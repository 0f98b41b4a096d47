package jp.menkyo.workflow.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.match.MatchResult;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.NameFold;
import org.springframework.stereotype.Component;

/** Everything that speaks against linking a licence without a person, in words for the officers who decide. */
@Component
class LinkDoubts {

    private final Registry registry;
    private final Findings findings;

    LinkDoubts(Registry registry, Findings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    /** @param matchResult how the licence was found; empty when the link is certain */
    List<String> of(Application application, NumberToken number, Licence licence, String matchResult) {
        var doubts = new ArrayList<String>();
        if (!matchResult.equals(MatchResult.Kind.EXACT.name())) {
            doubts.add("登録番号・生年月日・氏名がはっきりとは一致せず、職員が登録を特定しました。");
        }
        if (application.form().matter().number() == null) {
            // two people may share name and birth date; that only one is in our roster does not make it this one
            doubts.add("申請に登録番号がありません。");
        }
        if (otherGivenName(application.form())) {
            doubts.add("名簿上の氏名と現在の氏名とで、名が異なります。");
        }
        if (!confirmed(application)) {
            doubts.add("住基ネットの回答が申請と一致していません。");
        }
        if (licence.state().ended()) {
            doubts.add("この登録は「%s」です。".formatted(licence.state().label()));
        }
        link(licence, number, doubts);
        if (unlinkedBefore(licence.number())) {
            doubts.add("この登録の紐付けは、解除されたことがあります。");
        }
        elsewhere(number, licence.number(), doubts);
        return doubts;
    }

    private static void link(Licence licence, NumberToken number, List<String> doubts) {
        if (otherNumber(licence, number)) {
            doubts.add("この登録は別の個人番号と紐付いています。紐付けるには、先にその紐付けの解除が必要です。");
        } else if (licence.linkState() != LinkState.UNLINKED) {
            doubts.add("この登録の紐付けは「%s」です。".formatted(licence.linkState().label()));
        }
    }

    /** Is the licence linked with a number that is not this one? A number has one token, so tokens may be compared. */
    static boolean otherNumber(Licence licence, NumberToken number) {
        var linked = licence.items().token();
        return linked != null && !linked.equals(number);
    }

    private void elsewhere(NumberToken number, LicenceNumber own, List<String> doubts) {
        var others = registry.linkedTo(number).stream()
                .filter(other -> !other.equals(own))
                .map(LicenceNumber::display)
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            doubts.add("この個人番号は別の登録（%s）と紐付いています。".formatted(others));
        }
    }

    /** What officers took apart is not joined again by a rule. */
    private boolean unlinkedBefore(LicenceNumber licence) {
        return registry.history(licence).stream().anyMatch(entry -> entry.kind() == ActKind.UNLINKED);
    }

    /**
     * Juki-net confirms the name of today, the roster holds the name of before, and only the applicant says that both are one
     * person's. A surname changes with marriage; another given name needs somebody to look.
     */
    private static boolean otherGivenName(ApplicationForm form) {
        var before = form.matter().registeredName();
        if (before == null || before.equals(form.name())) {
            return false;
        }
        var given = form.name().given();
        return given.isBlank() || !NameFold.key(given).equals(NameFold.key(before.given()));
    }

    private boolean confirmed(Application application) {
        return findings.latest(application.receiptNumber(), Finding.Source.JUKI)
                .filter(finding -> finding.result().equals(ResidentRegistry.Result.MATCH.name()))
                .isPresent();
    }
}
