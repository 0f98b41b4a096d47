package jp.menkyo.registry.match;

import java.util.HashSet;
import java.util.Set;
import jp.menkyo.shared.person.NameFold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole names, those of before included; the search keys would also take a given name for one. */
@Repository
class FullNames {

    private static final String NAMES = """
            with given as (
                select given_name from registry.licence where running = :running
                union
                select split_part(change.before, U&'\\3000', 2) from registry.licence_item_change change
                join registry.licence_event event on event.id = change.event_id
                where event.running = :running and change.item = 'NAME'),
            former as (
                select former_surname from registry.licence where running = :running
                union
                select change.before from registry.licence_item_change change
                join registry.licence_event event on event.id = change.event_id
                where event.running = :running and change.item = 'FORMER_SURNAME')
            select surname || given_name from registry.licence where running = :running
            union
            select alias_surname || alias_given_name from registry.licence where running = :running
            union
            select former_surname || given_name from former cross join given
            union
            select change.before from registry.licence_item_change change
            join registry.licence_event event on event.id = change.event_id
            where event.running = :running and change.item in ('NAME', 'ALIAS')""";

    private final JdbcClient jdbc;

    FullNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys of all names the holder has and had. */
    Set<String> of(long running) {
        var keys = new HashSet<String>();
        jdbc.sql(NAMES).param("running", running).query(String.class).list().stream()
                .filter(name -> name != null && !name.isEmpty())
                .map(NameFold::key)
                .forEach(keys::add);
        return keys;
    }
}
