package jp.menkyo.casefile.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of the outside systems, kept with the case; the newest of a source counts. */
@Service
public class Findings {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Findings(JdbcClient jdbc, CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void record(CaseNumber caseNumber, Finding finding) {
        long id = jdbc.sql(
                        "insert into casefile.finding (case_number, source, result, at) values (?, ?, ?, ?) returning id")
                .params(caseNumber.value(), finding.source().name(), finding.result(), OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        finding.items().forEach(item -> insert(id, item));
        cases.touch(caseNumber);
        events.publishEvent(new CaseChanged("FINDING_" + finding.source().name(), caseNumber, finding.result()));
    }

    private void insert(long finding, Finding.Item item) {
        jdbc.sql("insert into casefile.finding_item (finding_id, item, declared, held, same) values (?, ?, ?, ?, ?)")
                .params(finding, item.kind(), item.declared(), item.held(), item.same())
                .update();
    }

    /** What a source answered in a case, without its items. */
    public record Result(CaseNumber caseNumber, Finding.Source source, String result, Instant at) {}

    /** All answers in these cases, latest first. */
    @Transactional(readOnly = true)
    public List<Result> results(Collection<CaseNumber> cases) {
        return jdbc.sql(
                        "select case_number, source, result, at from casefile.finding where case_number = any (?) order by id desc")
                .param(cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, index) -> new Result(
                        new CaseNumber(row.getString("case_number")),
                        Finding.Source.valueOf(row.getString("source")),
                        row.getString("result"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Finding> latest(CaseNumber caseNumber, Finding.Source source) {
        return jdbc.sql("""
                        select id, result from casefile.finding where case_number = ? and source = ?
                        order by id desc limit 1
                        """)
                .params(caseNumber.value(), source.name())
                .query((row, index) -> new Finding(source, row.getString("result"), items(row.getLong("id"))))
                .optional();
    }

    /** The newest answer of every source that answered, in the order of the sources. */
    @Transactional(readOnly = true)
    public List<Finding> latest(CaseNumber caseNumber) {
        record Found(long id, Finding.Source source, String result) {}
        return jdbc
                .sql("""
                        select distinct on (source) id, source, result from casefile.finding where case_number = ?
                        order by source, id desc
                        """)
                .param(caseNumber.value())
                .query((row, index) -> new Found(
                        row.getLong("id"), Finding.Source.valueOf(row.getString("source")), row.getString("result")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Found::source))
                .map(found -> new Finding(found.source(), found.result(), items(found.id())))
                .toList();
    }

    private List<Finding.Item> items(long finding) {
        return jdbc.sql(
                        "select item, declared, held, same from casefile.finding_item where finding_id = ? order by item")
                .param(finding)
                .query((row, index) -> new Finding.Item(
                        row.getString("item"),
                        row.getString("declared"),
                        row.getString("held"),
                        row.getBoolean("same")))
                .list();
    }
}
