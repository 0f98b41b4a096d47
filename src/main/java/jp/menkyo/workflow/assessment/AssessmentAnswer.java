package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.payment.FeeCode;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables say about the facts of a case. It advises; a person decides.
 *
 * @param competent is this prefecture in charge?
 * @param competentPrefecture who is, two digits of JIS X 0401
 * @param applicationClass 申請区分, for instance {@code 10}; null when there is nothing to apply for here
 * @param deadline the statutory day by which it had to be filed; null when no Act sets one
 * @param targetIssueDate day on which the certificate can be expected; null when it cannot be
 * @param rules every rule that fired, in the order it was asked
 */
public record AssessmentAnswer(
        boolean competent,
        String competentPrefecture,
        @Nullable String applicationClass,
        Outcome outcome,
        Fee fee,
        List<Paper> documents,
        @Nullable Deadline deadline,
        @Nullable LocalDate targetIssueDate,
        List<String> flags,
        List<FiredRule> rules) {

    public AssessmentAnswer {
        documents = List.copyOf(documents);
        flags = List.copyOf(flags);
        rules = List.copyOf(rules);
    }

    /** What becomes of the application if the facts are as stated. */
    public enum Outcome {
        ACCEPTABLE,
        /** 裁量審査: the governor may refuse (栄養士法第3条). */
        DISCRETIONARY,
        REQUIREMENT_NOT_MET,
        NOT_COMPETENT,
        DUPLICATE,
        NO_DUTY,
        NOT_ENTITLED,
        BLOCKED,
        OFFICER_MUST_RESOLVE
    }

    /**
     * @param code what the fee is for, {@code NONE} when none is due
     * @param yen amount by the prefecture's dated fee table, 0 when exempt
     * @param unconfirmed the amount has not been compared with the ordinance yet (要確認)
     */
    public record Fee(FeeCode code, long yen, boolean exempt, boolean unconfirmed) {

        static final Fee NONE = new Fee(FeeCode.NONE, 0, false, false);
    }

    /** @param why one Japanese sentence for the applicant */
    public record Paper(DocumentKind code, State state, String why) {}

    /** Whether a paper is needed; of two rules about the same paper the one further down counts. */
    public enum State {
        REQUIRED,
        CONDITIONAL,
        OMITTED,
        REJECTED
    }

    /** @param daysLate days after {@code on}, 0 when in time */
    public record Deadline(LocalDate on, boolean late, long daysLate) {}

    /** @param basis the article, and what it says, in Japanese */
    public record FiredRule(String id, String basis) {}
}
