package jp.menkyo.workflow.assessment.question;

import static java.util.Objects.requireNonNullElse;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import jp.menkyo.shared.Prefecture;
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
        facts.put("applicant", code(request.applicant()));
        facts.put("formerSurname", request.formerSurname());
        facts.put("alias", request.alias());
        facts.put("nameDiffers", request.nameDiffersOnGraduation());
        facts.put("exemption", code(request.exemption()));
        qualification(facts, requireNonNullElse(request.qualification(), NOT_SAID));
        linkage(facts, requireNonNullElse(request.linkage(), NOT_ASKED));
        return facts;
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
