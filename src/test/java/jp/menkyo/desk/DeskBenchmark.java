package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.TestDatabase;
import jp.menkyo.bench.GreatOffice;
import jp.menkyo.bench.Measurement;
import jp.menkyo.bench.SentStatements;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long officers of a large prefecture wait for the pages they use all day, in time of the server over loopback HTTP, and
 * which statements read a large table from end to end. {@code -Dbench.home=.bench} keeps the database for the next time;
 * {@code -Dbench.times} says how often each is asked (60), {@code -Dbench.only} which, by a part of its name.
 */
@MenkyoTest
class DeskBenchmark {

    private static final int TIMES = Integer.getInteger("bench.times", 60);
    private static final String ONLY = System.getProperty("bench.only", "");

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    private final List<Object> lines = new ArrayList<>();

    @Test
    void measure() throws SQLException {
        new GreatOffice(office, papers).fill();
        var examiner = OfficerClient.signedIn(port, "examiner1");
        var manager = OfficerClient.signedIn(port, "manager1");
        worklist(examiner, manager);
        roster(examiner);
        cases(examiner);
        bulk(manager);
        Measurement.report("the desk with " + GreatOffice.size(), lines.toArray());
    }

    private void worklist(OfficerClient examiner, OfficerClient manager) throws SQLException {
        var deep = texts(
                "select task_id from workflow.work_item where ended_at is null order by target_on, task_id offset 40000 limit 100");
        time("worklist: mine", n -> examiner.get("/api/worklist?queue=mine&sort=dueOn"));
        time("worklist: group, first page", n -> examiner.get("/api/worklist?queue=group&sort=dueOn"));
        time("worklist: group, by kana", n -> examiner.get("/api/worklist?queue=group&sort=holderKana"));
        time("worklist: group, page 200", n -> examiner.get("/api/worklist?queue=group&sort=dueOn&page=" + (200 + n)));
        time(
                "worklist: group, by cursor",
                n -> examiner.get("/api/worklist?queue=group&sort=dueOn&after=" + deep.get(n % deep.size())));
        time("worklist: manager, all", n -> manager.get("/api/worklist?queue=all&sort=dueOn"));
        time("worklist: done", n -> examiner.get("/api/worklist?queue=done&sort=-receivedOn"));
        time("worklist: surname", n -> examiner.get("/api/worklist?queue=group&q=" + term("佐藤")));
        time("worklist: kana", n -> examiner.get("/api/worklist?queue=group&q=" + term("ワタナベ")));
        time("worklist: manager, counts", n -> manager.get("/api/worklist/changes"));
        time("start page", n -> examiner.page("/desk"));
    }

    private void roster(OfficerClient examiner) throws SQLException {
        time("roster: common surname", n -> examiner.get("/api/licences?q=" + term("佐藤")));
        time("roster: kana of it", n -> examiner.get("/api/licences?q=" + term("さとう")));
        time("roster: by birth date", n -> examiner.get("/api/licences?sort=birthDate&q=" + term("佐藤")));
        time("roster: whole names", n -> examiner.get("/api/licences?q=" + term(NAMES.get(n % NAMES.size()))));
        time("roster: name and year", n -> examiner.get("/api/licences?q=" + term("鈴木 昭和5" + n % 10 + "年")));
        time("roster: a day of birth", n -> examiner.get("/api/licences?q=" + term("S55.3." + (1 + n % 28))));
        time("roster: number", n -> examiner.get("/api/licences?q=13-" + (1000 + n)));
        time("cases: surname", n -> wanted(examiner, "/desk/cases", "佐藤"), n -> examiner.page("/desk/cases"));
        time(
                "cases: surname, rare state",
                n -> examiner.form("/desk/cases", "q", "佐藤", "state", "RETURNED"),
                n -> examiner.page("/desk/cases"));
        time("cases: kana", n -> wanted(examiner, "/desk/cases", "ワタナベ"), n -> examiner.page("/desk/cases"));
        search(examiner, "search page: surname", List.of("佐藤", "鈴木", "田中"));
        search(examiner, "search page: kana", List.of("さとう", "ﾜﾀﾅﾍﾞ", "スズキ"));
        search(examiner, "search page: whole name", NAMES);
        search(examiner, "search page: name, year", List.of("佐藤 昭和55年", "鈴木 S48", "わたなべ 1990年"));
        search(examiner, "search page: birthday", List.of("昭和55年3月1日", "19901231", "S48.7.7"));
    }

    private static final List<String> NAMES = List.of("佐藤愛子", "髙橋美香", "渡邉真穂", "𠮷田花子", "やまもとかずみ", "ｽｽﾞｷ ﾅﾂｺ");

    private void cases(OfficerClient examiner) throws SQLException {
        var open = numbers("n > (select max(running) from registry.licence)");
        var finished = numbers("n < 100000");
        time("case page: open", n -> examiner.page("/desk/cases/" + open.get(n % open.size())));
        time("case page: finished", n -> examiner.page("/desk/cases/" + finished.get(n % finished.size())));
        var people = holders();
        examiner.form("/desk/persons/" + people.get(0) + "/purpose", "purpose", "CASEWORK");
        time("person page", n -> examiner.page("/desk/persons/" + people.get(n % people.size())));
        time("case API: open", n -> examiner.get("/api/cases/" + open.get(n % open.size())));
    }

    /** Half of the time to one officer, half to another, so that every task changes hands every time. */
    private void bulk(OfficerClient manager) throws SQLException {
        var order =
                "{\"found\":{\"queue\":\"all\",\"filter\":{\"steps\":[\"Task_Examine\"]}},\"username\":\"examiner%d\",\"reason\":\"測定\"}";
        time(
                "bulk: assign 500 tasks",
                4,
                n -> {},
                n -> manager.post("/api/worklist/assignments", order.formatted(1 + n % 2)));
    }

    /** By the page that asks roster and cases at once; what is timed is the answer, not the sending of the form. */
    private void search(OfficerClient officer, String name, List<String> typed) throws SQLException {
        time(
                name,
                n -> wanted(officer, "/desk/search", typed.get(n % typed.size())),
                n -> officer.page("/desk/search"));
    }

    private static void wanted(OfficerClient officer, String path, String typed) {
        officer.form(path, "q", typed, "purpose", "CASEWORK");
    }

    private void time(String name, IntFunction<HttpResponse<String>> ask) throws SQLException {
        time(name, n -> {}, ask);
    }

    private void time(String name, IntConsumer before, IntFunction<HttpResponse<String>> ask) throws SQLException {
        time(name, TIMES, before, ask);
    }

    /** Once to see what it asks the database, a few times to warm up, then as often as asked by the clock. */
    private void time(String name, int times, IntConsumer before, IntFunction<HttpResponse<String>> ask)
            throws SQLException {
        if (!name.contains(ONLY)) {
            return;
        }
        List<String> plans;
        before.accept(0);
        try (var sent = new SentStatements()) {
            assertThat(ask.apply(0).statusCode()).as(name).isEqualTo(200);
            plans = sent.plans();
        }
        int warm = Math.min(8, times);
        for (int n = 1; n < warm; n++) {
            before.accept(n);
            ask.apply(n);
        }
        var measurement = new Measurement(name);
        for (int n = warm; n < warm + times; n++) {
            int turn = n;
            before.accept(turn);
            measurement.time(() -> ask.apply(turn));
        }
        System.out.println(measurement);
        lines.add(measurement);
        plans.forEach(line -> lines.add("      " + line));
    }

    private static List<String> numbers(String which) throws SQLException {
        return texts("select case_number from bench.person where " + which + " order by n limit 200");
    }

    private static List<String> holders() throws SQLException {
        return texts("select holder_id from registry.licence where state = 'IN_FORCE' order by running desc limit 200");
    }

    private static List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String term(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
