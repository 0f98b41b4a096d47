package jp.menkyo.workflow.identitycheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.gateway.PermitList;
import jp.menkyo.workflow.assessment.decision.Decisions;
import jp.menkyo.workflow.assessment.decision.Row;
import org.springframework.stereotype.Component;

/** Our list of permitted inquiries is the decision table {@code inquiryPermit}: one row for each permitted combination. */
@Component
class PermitTable implements PermitList {

    private final Decisions decisions;

    PermitTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<String> rule(Wish wish) {
        return decisions
                .first(
                        "inquiryPermit",
                        Map.of(
                                "askedOn", number(wish.on()),
                                "body", wish.body(),
                                "task", wish.task(),
                                "provider", wish.provider(),
                                "data", wish.data().name(),
                                "legalBasis", wish.legalBasis()))
                .map(Row::rule);
    }

    /** A day as the tables write it: 20261124. */
    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
