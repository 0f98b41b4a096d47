package jp.menkyo.registry.likeness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.store.Licences;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.NameFold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds licences whose holders may be one person, and keeps what was decided about them. */
@Service
public class Lookalikes {

    private static final int SHOWN = 10;

    /** Everybody born on the day, with all keys they are found under. */
    private static final String SAME_DAY = """
            select born.running, (select array_agg(name_key.key) from registry.name_key where name_key.running = born.running) as keys
            from registry.licence mine
            join registry.licence born on born.administrator = mine.administrator and born.birth_date = mine.birth_date
            where mine.running = ? limit 500""";

    /** Everybody of that reading who was born on one of these days; each is a place in the index. */
    private static final String OTHER_DAY = """
            select born.running, (select array_agg(name_key.key) from registry.name_key where name_key.running = born.running) as keys
            from registry.licence born
            where born.kana_key = ? and born.birth_date = any (?::date[]) and born.birth_precision = 'DAY' limit 100""";

    private static final int SLIPPED = -20;

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Licences licences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lookalikes(JdbcClient jdbc, Registry registry, Licences licences, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.licences = licences;
        this.events = events;
        this.clock = clock;
    }

    /** Those worth a look and those decided about, the likeliest first. */
    @Transactional(readOnly = true)
    public List<Lookalike> of(Licence licence) {
        long own = licence.number().running();
        var verdicts = verdicts(own);
        var keys = keys(jdbc.sql(SAME_DAY).param(own));
        var mine = keys.getOrDefault(own, Set.of());
        keys.remove(own);
        var slips = slips(licence.items().holder().birthDate());
        keys.putAll(slipped(licence, slips.keySet()));
        var wanted = new HashSet<>(keys.keySet());
        wanted.addAll(verdicts.keySet());
        return licences.all(wanted).stream()
                .map(other -> compare(licence, mine, other, keys, verdicts))
                .map(found -> withSlip(found, slips))
                .filter(found -> found.verdict() != null
                        || found.likeness().points() >= Likeness.WORTH_A_LOOK
                                && bornOrNamedAlike(licence, mine, found, keys))
                .sorted(Comparator.comparingInt(
                                (Lookalike found) -> -found.likeness().points())
                        .thenComparing(found -> found.licence().number().running()))
                .limit(SHOWN)
                .toList();
    }

    private static Lookalike compare(
            Licence one, Set<String> mine, Licence other, Map<Long, Set<String>> keys, Map<Long, Verdict> verdicts) {
        long running = other.number().running();
        var likeness =
                Likeness.of(one.items().holder(), mine, other.items().holder(), keys.getOrDefault(running, Set.of()));
        return new Lookalike(other, likeness, verdicts.get(running));
    }

    private static Lookalike withSlip(Lookalike found, Map<LocalDate, BirthSlip> slips) {
        var slip = slips.get(birth(found.licence()));
        return slip == null
                ? found
                : new Lookalike(found.licence(), found.likeness().and(SLIPPED, slip.label()), found.verdict());
    }

    /** A birthday that is known in part has too many. */
    private static Map<LocalDate, BirthSlip> slips(BirthDate birth) {
        return birth.precision() == BirthDate.Precision.DAY ? BirthSlip.of(birth.date()) : Map.of();
    }

    private static LocalDate birth(Licence licence) {
        return licence.items().holder().birthDate().date();
    }

    /** Whoever was not born on the same day has to have the same name. */
    private static boolean bornOrNamedAlike(
            Licence one, Set<String> mine, Lookalike found, Map<Long, Set<String>> keys) {
        var other = found.licence();
        return birth(one).equals(birth(other))
                || Likeness.sameName(
                        one.items().holder(),
                        mine,
                        other.items().holder(),
                        keys.getOrDefault(other.number().running(), Set.of()));
    }

    /** Namesakes who were born on one of these days. */
    private Map<Long, Set<String>> slipped(Licence licence, Set<LocalDate> days) {
        var kana = licence.items().holder().kana().display();
        return days.isEmpty()
                ? Map.of()
                : keys(jdbc.sql(OTHER_DAY)
                        .params(
                                NameFold.key(kana),
                                days.stream().map(LocalDate::toString).toArray(String[]::new)));
    }

    private static Map<Long, Set<String>> keys(StatementSpec asked) {
        record Born(long running, Set<String> keys) {}
        return asked
                .query((row, n) -> new Born(
                        row.getLong("running"),
                        row.getArray("keys") == null
                                ? Set.of()
                                : Set.copyOf(Arrays.asList(
                                        (String[]) row.getArray("keys").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Born::running, Born::keys, (one, same) -> one, HashMap::new));
    }

    /** The last decision about the licence and each other one; what was taken back is none. */
    private Map<Long, Verdict> verdicts(long running) {
        record Judged(long other, Verdict verdict) {}
        return jdbc
                .sql("""
                        select distinct on (lower, higher) lower + higher - :own as other, kind, reason, decided_by, decided_at
                        from registry.likeness_verdict where lower = :own or higher = :own order by lower, higher, id desc""")
                .param("own", running)
                .query((row, n) -> new Judged(
                        row.getLong("other"),
                        new Verdict(
                                Verdict.Kind.valueOf(row.getString("kind")),
                                row.getString("reason"),
                                row.getString("decided_by"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .filter(judged -> judged.verdict.kind() != Verdict.Kind.WITHDRAWN)
                .collect(Collectors.toMap(Judged::other, Judged::verdict, (one, same) -> one, HashMap::new));
    }

    /**
     * Writes a decision down; it stands until another one about the same two. Nothing about the licences changes.
     *
     * @param by user name of the examiner
     * @throws VerdictRefused without a reason, for licences that are not in the roster, or with nothing to take back
     */
    @Transactional
    public void judge(LicenceNumber one, LicenceNumber other, Verdict.Kind kind, String reason, String by) {
        var words = reason.strip();
        if (words.length() < 5 || words.length() > 1000) {
            throw VerdictRefused.reasonMissing();
        }
        if (registry.all(List.of(one, other)).size() != 2) {
            throw VerdictRefused.notTwo();
        }
        long lower = Math.min(one.running(), other.running());
        long higher = Math.max(one.running(), other.running());
        if (kind == Verdict.Kind.WITHDRAWN && !verdicts(lower).containsKey(higher)) {
            throw VerdictRefused.nothingToWithdraw();
        }
        jdbc.sql("""
                        insert into registry.likeness_verdict (lower, higher, kind, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(lower, higher, kind.name(), words, by, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new LikenessJudged(one, other, kind));
    }
}
