package jp.menkyo.workflow.worklist.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.NameWords;
import jp.menkyo.shared.person.PersonName;

/**
 * The folded keys under which the task of a person is found.
 *
 * @param words from further words inside name and kana; most names have none
 */
record SearchKeys(String name, String given, String kana, String kanaGiven, Set<String> words) {

    /** @param row with {@code surname}, {@code given}, {@code kana_surname} and {@code kana_given} */
    static SearchKeys read(ResultSet row) throws SQLException {
        return of(
                new PersonName(row.getString("surname"), row.getString("given")),
                new PersonName(row.getString("kana_surname"), row.getString("kana_given")));
    }

    static SearchKeys of(PersonName name, PersonName kana) {
        var whole = NameFold.key(name.surname() + name.given());
        var given = NameFold.key(name.given());
        var read = NameFold.key(kana.surname() + kana.given());
        var readGiven = NameFold.key(kana.given());
        var words = new TreeSet<>(NameWords.keys(name));
        words.addAll(NameWords.keys(kana));
        List.of(whole, given, read, readGiven).forEach(words::remove);
        return new SearchKeys(whole, given, read, readGiven, words);
    }
}
