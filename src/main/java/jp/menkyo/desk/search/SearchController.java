package jp.menkyo.desk.search;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.search.Hit;
import jp.menkyo.registry.search.SearchTerms;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that finds people and cases. What is looked for is sent in a form and stays in the session. */
@Controller
@RequestMapping("/desk/search")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class SearchController {

    private static final String WISH = SearchWish.class.getName();
    private static final String AGAIN = "redirect:/desk/search";
    private static final List<String> HEAD = List.of("登録番号", "状態", "氏名", "カナ", "生年月日", "登録年月日", "一致した項目");

    private final SearchDesk desk;
    private final CaseWords words;

    SearchController(SearchDesk desk, CaseWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** The last search of this session. */
    @GetMapping
    String page(HttpSession session, Model model) {
        var wish = wish(session);
        var purpose = SearchPurpose.chosen(session).orElse(null);
        if (wish != null && purpose != null) {
            var answer = desk.ask(wish, purpose);
            model.addAttribute("answer", answer);
        }
        return show(wish, purpose, model);
    }

    private static @Nullable SearchWish wish(HttpSession session) {
        return (SearchWish) session.getAttribute(WISH);
    }

    private String show(@Nullable SearchWish wish, @Nullable SearchPurpose purpose, Model model) {
        model.addAttribute("wish", wish == null ? SearchWish.of("", null, null) : wish);
        model.addAttribute("purpose", purpose);
        model.addAttribute("purposes", SearchPurpose.values());
        model.addAttribute("states", Licence.State.values());
        model.addAttribute("size", SearchDesk.PAGE_SIZE);
        model.addAttribute("words", words);
        return "desk/search";
    }

    /** Takes a search down; without a purpose or with words that cannot be read nothing is asked. */
    @PostMapping
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(name = "purpose", required = false) @Nullable String code,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var wish = SearchWish.of(q, state, sort);
        var purpose = SearchPurpose.of(code).orElse(null);
        var refusal = refusal(wish);
        if (refusal != null || purpose == null) {
            response.setStatus(422);
            model.addAttribute("refused", refusal == null ? "検索の目的を選んでください。" : refusal.title());
            // what may be a My Number is not sent back
            var kept = refusal != null && refusal.code().equals("SEARCH_BY_NUMBER")
                    ? SearchWish.of("", state, sort)
                    : wish;
            return show(kept, purpose, model);
        }
        purpose.choose(session);
        session.setAttribute(WISH, wish);
        return AGAIN;
    }

    private static @Nullable Problem refusal(SearchWish wish) {
        try {
            SearchTerms.read(wish.typed());
            return null;
        } catch (Problem refused) {
            return refused;
        }
    }

    @PostMapping("/page")
    String turn(
            @RequestParam(required = false) @Nullable Integer licences,
            @RequestParam(required = false) @Nullable Integer cases,
            HttpSession session) {
        var wish = wish(session);
        if (wish != null) {
            var turned = licences == null ? wish : wish.turn(licences);
            session.setAttribute(WISH, cases == null ? turned : turned.turnCases(cases));
        }
        return AGAIN;
    }

    /** On to those beyond the reach. */
    @PostMapping("/next")
    String goOn(HttpSession session) {
        var wish = wish(session);
        var purpose = SearchPurpose.chosen(session).orElse(null);
        if (wish != null && purpose != null) {
            var next = desk.ask(wish, purpose).licences().next();
            session.setAttribute(WISH, next == null ? wish : wish.goOn(next));
        }
        return AGAIN;
    }

    /** The same among the cases. */
    @PostMapping("/next-cases")
    String goOnCases(HttpSession session) {
        var wish = wish(session);
        var purpose = SearchPurpose.chosen(session).orElse(null);
        if (wish != null && purpose != null) {
            var next = desk.ask(wish, purpose).cases().next();
            session.setAttribute(WISH, next == null ? wish : wish.goOnCases(next));
        }
        return AGAIN;
    }

    @PostMapping("/file")
    ResponseEntity<byte[]> export(HttpSession session) {
        var wish = wish(session);
        var purpose = SearchPurpose.chosen(session).orElse(null);
        if (wish == null || purpose == null) {
            throw new NothingSearched();
        }
        var rows = desk.export(wish, purpose).stream().map(SearchController::cells);
        return new CsvFile(Stream.concat(Stream.of(HEAD), rows).toList()).answer("search.csv");
    }

    private static List<String> cells(Hit hit) {
        var found = hit.candidate();
        return List.of(
                found.number().display(),
                found.state().label(),
                found.name().display(),
                found.kana().display(),
                found.birthDate().display(),
                WarekiDate.display(found.registeredOn()),
                String.join("・", hit.why()));
    }

    /** There is no search to save. */
    static final class NothingSearched extends Problem {

        NothingSearched() {
            super(409, "NOTHING_SEARCHED", "保存する検索がありません。検索してから保存してください。");
        }
    }
}
