package jp.menkyo.workflow.rostermatch;

import java.util.ArrayList;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.match.MatchQuery;
import jp.menkyo.registry.match.MatchResult;
import jp.menkyo.registry.match.Matching;
import org.springframework.stereotype.Component;

/** Puts what an application says about a licence to the roster. */
@Component
public class LicenceQuestion {

    private final Matching matching;

    LicenceQuestion(Matching matching) {
        this.matching = matching;
    }

    /** The licence that is meant, or those that may be meant. */
    public MatchResult ask(Application application) {
        var form = application.form();
        var matter = form.matter();
        var names = new ArrayList<>(java.util.List.of(form.name()));
        if (matter.registeredName() != null) {
            names.add(0, matter.registeredName());
        }
        return matching.match(new MatchQuery(
                matter.number(),
                form.birthDate(),
                names,
                matter.registeredKana() == null ? form.kana() : matter.registeredKana(),
                null));
    }
}
