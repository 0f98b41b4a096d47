package jp.menkyo.desk.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.audit.search.AuditQuery;
import jp.menkyo.audit.search.AuditQuery.QueryRefused;
import jp.menkyo.registry.search.DateTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was typed, as it came. Without days it is the last thirty.
 *
 * @param from day in either calendar
 * @param to day in either calendar, included
 * @param action code of an act, or a beginning with {@code *}
 * @param person 保有者ID or licence number; nobody needs a name
 * @param subject id of what it happened to
 * @param order {@code oldest}, or anything else for the newest first
 */
public record AuditAsked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String officer,
        @Nullable String action,
        @Nullable String caseNumber,
        @Nullable String person,
        @Nullable String subject,
        @Nullable String order) {

    private static final int USUAL_DAYS = 30;
    private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{2,60}\\*?");

    /** @throws QueryRefused when a day or code cannot be read, or the period is none */
    AuditQuery query(LocalDate today, PersonTraces traces) {
        var last = day(to, today);
        var first = day(from, last.minusDays(USUAL_DAYS));
        var code = text(action);
        if (code != null && !ACTION.matcher(code).matches()) {
            throw new QueryRefused("操作は一覧から選ぶか、コード（例：VIEWED_CASE、VIEWED_*）を入力してください。");
        }
        var named = text(person);
        var traced = named == null ? PersonTraces.Traced.NONE : traces.of(named);
        var one = text(subject);
        if (one != null && named != null) {
            throw new QueryRefused("人と対象は、どちらか一方だけを入力してください。");
        }
        return new AuditQuery(
                first,
                last,
                text(officer),
                code,
                text(caseNumber),
                one == null ? traced.subjects() : Set.of(one),
                traced.cases(),
                !oldestFirst());
    }

    /** Is the order by time from the beginning? */
    public boolean oldestFirst() {
        return "oldest".equals(order);
    }

    /** The same question as the query part of an address. */
    String address() {
        var address = UriComponentsBuilder.newInstance();
        put(address, "from", from);
        put(address, "to", to);
        put(address, "officer", officer);
        put(address, "action", action);
        put(address, "caseNumber", caseNumber);
        put(address, "person", person);
        put(address, "subject", subject);
        put(address, "order", oldestFirst() ? "oldest" : null);
        var query = address.encode().build().getQuery();
        return query == null ? "" : query;
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        var text = text(value);
        if (text != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, text));
        }
    }

    private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        var text = text(typed);
        return text == null
                ? otherwise
                : DateTerm.day(text)
                        .orElseThrow(() -> new QueryRefused("日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」の形で入力してください。"));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
