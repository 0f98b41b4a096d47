package jp.menkyo.casefile.determination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what officers determined, each with its reason. An applicant who declared something wrong would otherwise be bound
 * by it: an examiner who has proof of the contrary, perhaps by an amendment (補正), writes it down here, and the rules are
 * applied to what is so.
 */
@Service
@Transactional
public class Determinations {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final CaseNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Determinations(JdbcClient jdbc, CaseFiles cases, CaseNotes notes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason by what the officer knows it; shown with the notes of the case */
    public void determine(CaseNumber caseNumber, List<Determination> found, String reason, String officer) {
        found.forEach(one -> write(caseNumber, one, reason, officer));
        var facts = found.stream().map(Determination::display).collect(Collectors.joining("、"));
        notes.add(caseNumber, officer, "認定（%s）理由：%s".formatted(facts, reason));
        cases.touch(caseNumber);
    }

    private void write(CaseNumber caseNumber, Determination one, String reason, String officer) {
        var fact = one.fact().name();
        jdbc.sql("""
                        insert into casefile.determination (case_number, fact, value, reason, determined_by, determined_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(caseNumber.value(), fact, one.value(), reason, officer, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new CaseChanged("FACT_DETERMINED", caseNumber, fact));
    }

    /** The application with everything determined in the place of what was declared; of two about a fact the later. */
    @Transactional(readOnly = true)
    public Application asDetermined(Application declared) {
        return new AsDetermined(of(declared.receiptNumber())).of(declared);
    }

    private Map<Fact, String> of(CaseNumber caseNumber) {
        var found = new EnumMap<Fact, String>(Fact.class);
        jdbc.sql("select fact, value from casefile.determination where case_number = ? order by id")
                .param(caseNumber.value())
                .query((row, index) -> new Determination(Fact.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .forEach(one -> found.put(one.fact(), one.value()));
        return found;
    }
}
