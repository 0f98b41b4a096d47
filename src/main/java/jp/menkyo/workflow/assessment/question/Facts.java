package jp.menkyo.workflow.assessment.question;

import static java.util.Objects.requireNonNullElse;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Disposition;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Qualification;
import jp.menkyo.workflow.assessment.question.Linkage.Juki;
import jp.menkyo.workflow.assessment.question.Linkage.Koseki;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case by the names that the decision tables use (processes/README.md). Every fact goes to every table,
 * so a table may take up another one without a change here.
 */
public final class Facts {

    private static final Qualification NOT_SAID = new Qualification(null, null, null, null);
    private static final Disposition NOT_PROPOSED = new Disposition(null, null, null, null, null);
    private static final Linkage NOT_ASKED = new Linkage(null, Juki.NOT_ASKED, Koseki.NOT_ASKED);

    private Facts() {}

    public static Map<String, @Nullable Object> of(AssessmentRequest request, Prefecture office) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("procedure", code(request.procedure()));
        facts.put("office", office.code());
        facts.put("channel", code(request.channel()));
        facts.put("receivedMonth", request.receivedOn() == null ? null : month(YearMonth.from(request.receivedOn())));
        facts.put("residencePrefecture", request.residencePrefecture());
        facts.put("grantedBy", request.grantedBy());
        facts.put("registeredIn", request.registeredIn());
        facts.put("foreign", !"JPN".equals(requireNonNullElse(request.nationality(), "JPN")));
        facts.put("shortStay", Boolean.TRUE.equals(request.shortStay()));
        facts.put("misconduct", request.misconduct());
        facts.put("previouslyRevoked", request.previouslyRevoked());
        facts.put("applicant", request.channel() == Channel.OFFICE ? null : code(request.applicant()));
        facts.put("formerSurname", wanted(request, ChangeKind.FORMER_SURNAME, request.formerSurname()));
        facts.put("alias", wanted(request, ChangeKind.ALIAS, request.alias()));
        facts.put("nameDiffers", request.nameDiffersOnGraduation());
        facts.put("exemption", code(request.exemption()));
        qualification(facts, requireNonNullElse(request.qualification(), NOT_SAID));
        linkage(facts, requireNonNullElse(request.linkage(), NOT_ASKED));
        licence(facts, request);
        disposition(facts, requireNonNullElse(request.disposition(), NOT_PROPOSED));
        return facts;
    }

    /** The items that changed; to want a name shown on the certificate is a change of what it says. */
    public static Set<ChangeKind> changed(AssessmentRequest request) {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (request.change() != null) {
            kinds.addAll(request.change().kinds());
        }
        if (Boolean.TRUE.equals(request.formerSurname())) {
            kinds.add(ChangeKind.FORMER_SURNAME);
        }
        if (Boolean.TRUE.equals(request.alias())) {
            kinds.add(ChangeKind.ALIAS);
        }
        return kinds;
    }

    private static @Nullable Boolean wanted(AssessmentRequest request, ChangeKind kind, @Nullable Boolean said) {
        return changed(request).contains(kind) ? Boolean.TRUE : said;
    }

    private static void licence(Map<String, @Nullable Object> facts, AssessmentRequest request) {
        var wanted = request.newCertificate();
        facts.put("newCertificate", wanted == null ? null : wanted ? "WANTED" : "DECLINED");
        facts.put("certificate", code(request.certificate()));
        facts.put(
                "deletion",
                request.deletion() == null ? null : code(request.deletion().kind()));
        facts.put("nationalityChanged", changed(request).contains(ChangeKind.NATIONALITY));
    }

    private static void disposition(Map<String, @Nullable Object> facts, Disposition disposition) {
        var from = disposition.from();
        var to = disposition.to();
        facts.put("disposition", code(disposition.kind()));
        facts.put("hearing", code(disposition.hearing()));
        facts.put("suspensionMonths", from == null || to == null ? null : WholeMonths.covering(from, to));
    }

    private static void qualification(Map<String, @Nullable Object> facts, Qualification qualification) {
        facts.put("route", code(qualification.route()));
        facts.put("acquiredMonth", qualification.month() == null ? null : month(qualification.month()));
        facts.put("courseMonths", qualification.courseMonths());
        facts.put("designatedFacility", qualification.designatedFacility());
    }

    private static void linkage(Map<String, @Nullable Object> facts, Linkage linkage) {
        facts.put("number", linkage.numberHeld() == null ? null : linkage.numberHeld() ? "HELD" : "NONE");
        facts.put("juki", code(requireNonNullElse(linkage.juki(), Juki.NOT_ASKED)));
        facts.put("koseki", code(requireNonNullElse(linkage.koseki(), Koseki.NOT_ASKED)));
    }

    /** A month as a number that the tables can compare, for instance 202503. */
    static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
