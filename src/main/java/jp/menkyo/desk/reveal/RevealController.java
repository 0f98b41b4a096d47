package jp.menkyo.desk.reveal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.reveal.Comparisons;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.RevealSettings;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.FreshSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows and compares the number of a case; a number comes and goes in bodies only, never in an address. */
@RestController
@Tag(name = "number", description = "個人番号の照合と表示")
class RevealController {

    private static final String WANTED = """
            {"purpose": "PROOF_OF_NUMBER", "reason": "窓口で提示されたカードと照合するため", "password": null}""";

    private final Reveals reveals;
    private final Comparisons comparisons;
    private final RevealSettings settings;
    private final KillSwitch killSwitch;
    private final Permits permits;
    private final FreshSignIn fresh;
    private final CurrentStaff staff;

    RevealController(
            Reveals reveals,
            Comparisons comparisons,
            RevealSettings settings,
            KillSwitch killSwitch,
            Permits permits,
            FreshSignIn fresh,
            CurrentStaff staff) {
        this.reveals = reveals;
        this.comparisons = comparisons;
        this.settings = settings;
        this.killSwitch = killSwitch;
        this.permits = permits;
        this.fresh = fresh;
        this.staff = staff;
    }

    /** @param password only needed when it was given more than five minutes ago */
    record Wanted(String purpose, String reason, @Nullable String password) {

        @Override
        public String toString() {
            return "Wanted[" + purpose + "]";
        }
    }

    @PostMapping(path = "/api/cases/{caseNumber}/number/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "個人番号を表示する",
            description = "4桁ごとに区切った番号を、一度だけ text/plain で返します。表示の前に目的と理由を記録します。X-Shown-For 秒たったら消してください。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(name = "番号確認", value = WANTED))))
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string", example = "0000 0000 0000")))
    void show(
            @PathVariable String caseNumber,
            @RequestBody Wanted wanted,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        var officer = staff.get();
        if (wanted.password() != null) {
            fresh.renew(session, officer, wanted.password());
        }
        var request = new RevealRequest(
                number(caseNumber), wanted.purpose(), wanted.reason(), officer, fresh.provedAt(session));
        try (var number = reveals.show(request)) {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader("X-Shown-For", Long.toString(settings.shownFor().toSeconds()));
            number.writeTo(response.getOutputStream());
        }
    }

    /** @param permitted may the reader see numbers at this moment */
    record State(boolean on, boolean permitted) {}

    @GetMapping("/api/reveals/state")
    @Operation(summary = "個人番号を表示できる状態か", description = "表示している画面が数秒ごとに確かめ、どちらかが false になれば消します。")
    @ApiResponse(
            responseCode = "200",
            content = @Content(examples = @ExampleObject("{\"on\": true, \"permitted\": true}")))
    State state() {
        return new State(killSwitch.on(), permits.of(staff.get()).isPresent());
    }

    /** @param number as typed from the paper */
    record Typed(MyNumber number) {}

    record Compared(boolean same) {}

    @PostMapping(path = "/api/cases/{caseNumber}/number/comparison", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "書類の番号と照合する",
            description = "一致するかどうかだけを返します。検査用数字の合わない番号は422で、照合しません。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"number\": \"12桁の数字\"}"))))
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("{\"same\": true}")))
    Compared compare(@PathVariable String caseNumber, @RequestBody Typed typed) {
        return new Compared(comparisons.same(number(caseNumber), typed.number(), staff.get()));
    }

    private static CaseNumber number(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }
}
