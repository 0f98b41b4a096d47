package jp.menkyo.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the tables of the processes ask or answer by a code has words on the page. */
@MenkyoTest
class CodeWordsTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z_]+)\"");

    @Autowired
    CodeWords words;

    @Test
    void hasWordsForEveryCodeOfTheTablesThatProcessesAsk() {
        var silent = new TreeSet<String>();
        Stream.of("competence", "eligibility", "fee").forEach(table -> {
            var model = Dmn.readModelFromFile(new java.io.File("processes/decisions/" + table + ".dmn"));
            var inputs = model.getModelElementsByType(Input.class).stream()
                    .map(input -> input.getId().substring(table.length() + 1))
                    .toList();
            var outputs = model.getModelElementsByType(Output.class).stream()
                    .map(Output::getName)
                    .toList();
            for (var rule : model.getModelElementsByType(Rule.class)) {
                int place = 0;
                for (var entry : rule.getInputEntries()) {
                    addSilent(silent, inputs.get(place++), entry.getText().getTextContent());
                }
                place = 0;
                for (var entry : rule.getOutputEntries()) {
                    var name = outputs.get(place++);
                    if (name.equals("outcome") || name.equals("code")) {
                        addSilent(silent, name, entry.getText().getTextContent());
                    }
                }
            }
        });

        assertThat(silent).isEmpty();
    }

    private void addSilent(TreeSet<String> silent, String name, String text) {
        CODE.matcher(text).results().map(found -> found.group(1)).forEach(code -> {
            if (words.of(name, code).equals(code)) {
                silent.add(name + " " + code);
            }
        });
    }

    @Test
    void saysMonthsAndTruthsInJapanese() {
        assertThat(words.of("acquiredMonth", 202503)).isEqualTo("令和7年3月");
        assertThat(words.of("misconduct", false)).isEqualTo("いいえ");
        assertThat(CodeWords.label("変更の効果（DUTY、SHOWN、NONE、NOTHING＝変更なし）")).isEqualTo("変更の効果");
    }
}
