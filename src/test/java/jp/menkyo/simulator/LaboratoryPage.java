package jp.menkyo.simulator;

import java.util.List;
import jp.menkyo.simulator.scenario.Plays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /simulator/}: switches faults and plays stories with one click each. */
@Controller
class LaboratoryPage {

    private final Faults faults;
    private final Plays plays;

    LaboratoryPage(Faults faults, Plays plays) {
        this.faults = faults;
        this.plays = plays;
    }

    /** @param called does the application ask it for anything yet? */
    record Bench(String gateway, String name, Fault fault, long seconds, boolean broken, boolean called) {}

    @GetMapping({"/simulator", "/simulator/"})
    String page(@RequestParam(defaultValue = "juki") String gateway, Model model) {
        model.addAttribute("benches", Faults.GATEWAYS.stream().map(this::bench).toList());
        model.addAttribute("chosen", bench(gateway));
        model.addAttribute("faults", Fault.of(gateway));
        model.addAttribute("stories", plays.all());
        return "simulator/laboratory";
    }

    private Bench bench(String gateway) {
        var setting = faults.setting(gateway);
        return new Bench(
                gateway,
                Faults.name(gateway),
                setting.fault(),
                setting.delay().toSeconds(),
                setting.fault() != Fault.NONE,
                !FaultController.NOT_CALLED_YET.contains(gateway));
    }

    @PostMapping("/simulator/switch")
    String turn(@RequestParam String gateway, @RequestParam Fault fault, RedirectAttributes said) {
        faults.set(gateway, fault, null);
        said.addFlashAttribute(
                "done", "%sを「%s」にしました。%s".formatted(Faults.name(gateway), fault.label(), fault.effect()));
        said.addAttribute("gateway", gateway);
        return "redirect:/simulator/";
    }

    @PostMapping("/simulator/repair")
    String repair(RedirectAttributes said) {
        faults.clear();
        said.addFlashAttribute("done", "すべて正常に戻しました。");
        return "redirect:/simulator/";
    }

    @PostMapping("/simulator/play")
    String play(@RequestParam String name, @RequestParam String gateway, RedirectAttributes said) {
        var played = plays.play(name);
        said.addFlashAttribute("played", played.map(Object::toString).orElse(null));
        said.addFlashAttribute("refusedStory", played.isEmpty() ? title(plays.all(), name) : null);
        said.addAttribute("gateway", gateway);
        return "redirect:/simulator/";
    }

    private static @Nullable String title(List<Plays.Line> all, String name) {
        return all.stream()
                .filter(story -> story.name().equals(name))
                .map(Plays.Line::title)
                .findFirst()
                .orElse(null);
    }
}
