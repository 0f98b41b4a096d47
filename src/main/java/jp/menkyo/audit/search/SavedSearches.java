package jp.menkyo.audit.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.audit.search.AuditQuery.QueryRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that an auditor keeps for herself; saving one under the same name replaces it. */
@Service
public class SavedSearches {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CRITERIA = 1000;
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param criteria the query part of the page's address */
    public record Saved(String name, String criteria) {}

    @Transactional(readOnly = true)
    public List<Saved> of(String officer) {
        return jdbc.sql("select name, criteria from audit.saved_search where officer = ? order by name limit ?")
                .params(officer, MOST)
                .query((row, index) -> new Saved(row.getString("name"), row.getString("criteria")))
                .list();
    }

    /** @throws QueryRefused when the name is empty or too long, or there are too many already */
    @Transactional
    public void save(String officer, String name, String criteria) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || criteria.length() > LONGEST_CRITERIA) {
            throw new QueryRefused("保存する検索の名前を、" + LONGEST_NAME + "字までで入力してください。");
        }
        if (of(officer).size() >= MOST) {
            throw new QueryRefused("保存できる検索は" + MOST + "件までです。使わないものを削除してください。");
        }
        jdbc.sql("""
                        insert into audit.saved_search (officer, name, criteria, saved_at) values (?, ?, ?, ?)
                        on conflict on constraint saved_search_once do update
                            set criteria = excluded.criteria, saved_at = excluded.saved_at""")
                .params(officer, called, criteria, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    public void forget(String officer, String name) {
        jdbc.sql("delete from audit.saved_search where officer = ? and name = ?")
                .params(officer, name)
                .update();
    }
}
