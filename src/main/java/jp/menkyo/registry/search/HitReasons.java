package jp.menkyo.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says why a licence was found: under which of its holder's names, of today or of before, or by which number or date. */
@Component
class HitReasons {

    private static final String EARLIER = """
            select change.item, change.before from registry.licence_item_change change
            join registry.licence_event event on event.id = change.event_id
            where event.running = ? and change.item in ('NAME', 'KANA', 'FORMER_SURNAME', 'ALIAS') and change.before is not null
            order by change.id desc""";

    private final JdbcClient jdbc;

    HitReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param row a row of {@code registry.licence} */
    List<String> of(ResultSet row, SearchTerms terms) throws SQLException {
        var why = new ArrayList<String>();
        if (terms.number() != null) {
            why.add("登録番号");
        }
        if (terms.receipt() != null) {
            why.add("登録した事案の受付番号");
        }
        if (!terms.nameKey().isEmpty()) {
            why.add(name(row, terms));
        }
        if (terms.birth() != null) {
            why.add("生年月日");
        }
        return why;
    }

    private String name(ResultSet row, SearchTerms terms) throws SQLException {
        var surname = row.getString("surname");
        var given = row.getString("given_name");
        if (begins(surname + given, terms)) {
            return (surname + given).startsWith(terms.name()) ? "氏名" : "氏名（異体字・字形の違い）";
        }
        if (begins(row.getString("kana_surname") + row.getString("kana_given_name"), terms)) {
            return "カナ";
        }
        if (begins(given, terms) || begins(row.getString("kana_given_name"), terms)) {
            return "名";
        }
        if (beginsOrNull(row.getString("former_surname"), given, terms)) {
            return "旧姓";
        }
        if (beginsOrNull(row.getString("alias_surname"), row.getString("alias_given_name"), terms)) {
            return "通称";
        }
        return earlier(row.getLong("running"), given, terms);
    }

    private String earlier(long running, String given, SearchTerms terms) {
        record Before(String item, String text) {}
        return jdbc
                .sql(EARLIER)
                .param(running)
                .query((row, n) -> new Before(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(before -> before.item.equals("FORMER_SURNAME")
                        ? begins(before.text + given, terms)
                        : NameFold.key(before.text).contains(terms.nameKey()))
                .findFirst()
                .map(before -> "以前の%s（%s）".formatted(words(before.item), before.text))
                .orElse("氏名の一部");
    }

    private static String words(String item) {
        return switch (item) {
            case "KANA" -> "カナ";
            case "FORMER_SURNAME" -> "旧姓";
            case "ALIAS" -> "通称";
            default -> "氏名";
        };
    }

    private static boolean beginsOrNull(@Nullable String surname, @Nullable String given, SearchTerms terms) {
        return surname != null && begins(surname + (given == null ? "" : given), terms);
    }

    private static boolean begins(String name, SearchTerms terms) {
        return NameFold.key(name).startsWith(terms.nameKey());
    }
}
