package jp.menkyo.workflow.assessment.question;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.TreeSet;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Looks at a question before the tables do: what is missing, what no such code exists for, what cannot have happened. */
public final class QuestionCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(1948, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2098, 12, 31);
    private static final int LONGEST_COURSE = 600;
    private static final int LONGEST_LIST = 100;
    private static final Set<String> PREFECTURES =
            Set.copyOf(Prefecture.all().stream().map(Prefecture::code).toList());
    private static final Set<String> NATIONALITIES = nationalities();

    private final FieldErrors errors = new FieldErrors();

    private QuestionCheck() {}

    /** @throws QuestionNotAnswerable naming every field at fault */
    public static void check(AssessmentRequest request) {
        var check = new QuestionCheck();
        check.required("procedure", request.procedure());
        check.required("receivedOn", request.receivedOn());
        check.codes(request);
        check.sizes(request);
        if (request.receivedOn() != null) {
            check.dates(request, request.receivedOn());
            new LicenceCheck(FIRST_DAY, LAST_DAY, check.errors).check(request);
        }
        check.errors.refuse(QuestionNotAnswerable::new);
    }

    private void codes(AssessmentRequest request) {
        oneOf(PREFECTURES, "residencePrefecture", request.residencePrefecture(), "都道府県コード（01〜47）");
        oneOf(PREFECTURES, "grantedBy", request.grantedBy(), "都道府県コード（01〜47）");
        oneOf(PREFECTURES, "registeredIn", request.registeredIn(), "都道府県コード（01〜47）");
        oneOf(NATIONALITIES, "nationality", request.nationality(), "国籍コード（ISO 3166-1の英字3文字）");
        for (int i = 0; i < request.penalties().size(); i++) {
            required(
                    "penalties[%d].kind".formatted(i),
                    request.penalties().get(i).kind());
        }
        for (int i = 0; i < request.presented().size(); i++) {
            document(
                    "presented[%d].document".formatted(i),
                    request.presented().get(i).document());
        }
    }

    private void sizes(AssessmentRequest request) {
        var qualification = request.qualification();
        var months = qualification == null ? null : qualification.courseMonths();
        errors.demand(
                months == null || months >= 0 && months <= LONGEST_COURSE,
                "qualification.courseMonths",
                "INVALID_VALUE",
                "修業月数は0から600までの数で示してください。");
        errors.demand(
                request.penalties().size() <= LONGEST_LIST
                        && request.presented().size() <= LONGEST_LIST,
                "penalties, presented",
                "TOO_MANY",
                "一度に示せるのは100件までです。");
    }

    private void dates(AssessmentRequest request, LocalDate receivedOn) {
        errors.demand(
                !receivedOn.isBefore(FIRST_DAY) && !receivedOn.isAfter(LAST_DAY),
                "receivedOn",
                "IMPOSSIBLE_DATE",
                "収受日は昭和23年1月1日から2098年12月31日までの日で示してください。");
        for (int i = 0; i < request.penalties().size(); i++) {
            var penalty = request.penalties().get(i);
            past("penalties[%d].finalOn".formatted(i), penalty.finalOn(), receivedOn);
            past("penalties[%d].completedOn".formatted(i), penalty.completedOn(), receivedOn);
        }
        for (int i = 0; i < request.presented().size(); i++) {
            past(
                    "presented[%d].issuedOn".formatted(i),
                    request.presented().get(i).issuedOn(),
                    receivedOn);
        }
    }

    private void past(String field, @Nullable LocalDate date, LocalDate receivedOn) {
        errors.demand(
                date == null || !date.isAfter(receivedOn), field, "IMPOSSIBLE_DATE", "収受日より後の日は示せません。日付を確かめてください。");
    }

    private void required(String field, @Nullable Object value) {
        errors.demand(value != null, field, "REQUIRED", "この項目は必ず示してください。");
    }

    private void document(String field, @Nullable DocumentKind kind) {
        required(field, kind);
        errors.demand(kind == null || kind.handedIn(), field, "INVALID_VALUE", "申請者が提出する書類のコードで示してください。");
    }

    private void oneOf(Set<String> codes, String field, @Nullable String value, String meaning) {
        errors.demand(value == null || codes.contains(value), field, "INVALID_VALUE", meaning + "で示してください。");
    }

    /** The countries, and XXA for people without a nationality (無国籍). */
    private static Set<String> nationalities() {
        var codes = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        codes.add("XXA");
        return codes;
    }
}
