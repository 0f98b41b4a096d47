package jp.menkyo.gateway.batch.book;

import java.util.List;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.BatchSource.Subject;
import jp.menkyo.shared.OpaqueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom a batch asks about, as they are taken in from its source. */
@Repository
@Transactional
public class BatchPeople {

    private final JdbcClient jdbc;
    private final BatchProgress progress;

    BatchPeople(JdbcClient jdbc, BatchProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /** The next people. */
    public void add(Batch batch, List<Subject> people) {
        jdbc.sql("""
                        insert into gateway.juki_batch_row (batch_id, seq, line_id, subject, number_token)
                        select ?, (select total from gateway.juki_batch where batch_id = ?) + n, line_id, subject, token
                        from unnest(?::text[], ?::text[], ?::text[]) with ordinality as p (line_id, subject, token, n)""")
                .params(
                        batch.id(),
                        batch.id(),
                        people.stream().map(person -> OpaqueId.random("jl")).toArray(String[]::new),
                        people.stream().map(Subject::id).toArray(String[]::new),
                        people.stream().map(person -> person.token().value()).toArray(String[]::new))
                .update();
        progress.collected(batch, people.size(), people.get(people.size() - 1).id());
    }

    /** The last subject that is in the batch. */
    @Transactional(readOnly = true)
    public List<String> last(Batch batch) {
        return jdbc.sql("select cursor from gateway.juki_batch where batch_id = ? and cursor is not null")
                .param(batch.id())
                .query(String.class)
                .list();
    }
}
