package jp.menkyo.desk.casetabs;

import java.util.Locale;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.CaseHeads;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is around the contents of every tab: the head of the case and the row of tabs. */
@Component
class TabFrame {

    static final String PAGE = "desk/casetabs/page";

    private final CaseHeads heads;
    private final CaseWords words;

    TabFrame(CaseHeads heads, CaseWords words) {
        this.heads = heads;
        this.words = words;
    }

    /**
     * Opens a case at a tab; that it was opened is written down.
     *
     * @throws CaseNotFound when there is none, or this is no number of a case
     */
    CaseNumber open(CaseTab tab, String caseNumber, Model model) {
        var number = number(caseNumber);
        model.addAttribute("head", heads.open(number, "CASE_" + tab.path().toUpperCase(Locale.ROOT)));
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", CaseTab.values());
        model.addAttribute("panel", "desk/casetabs/" + tab.path());
        model.addAttribute("words", words);
        return number;
    }

    static CaseNumber number(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }
}
