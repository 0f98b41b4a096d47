package jp.menkyo.registry;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reasons for entries in the roster (理由, 別添２ item 20): dated master data. */
@Service
public class Reasons {

    private final JdbcClient jdbc;

    Reasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reason in words; a code nobody has entered shows as itself. */
    @Transactional(readOnly = true)
    public String label(String code) {
        return all().getOrDefault(code, code);
    }

    /** All reasons by their code. */
    @Transactional(readOnly = true)
    public Map<String, String> all() {
        return jdbc
                .sql("select code, label from registry.reason order by code")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.TreeMap::new));
    }
}
