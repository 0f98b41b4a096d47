package jp.menkyo.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sign-in page, and for programs the token to send with it and the answer to "who am I". */
@Controller
@Tag(name = "ログイン")
class SignInController {

    private final CurrentStaff current;

    SignInController(CurrentStaff current) {
        this.current = current;
    }

    @GetMapping("/login")
    String page() {
        return "login";
    }

    /** The header to send with every POST, PUT and DELETE; to be asked for again after signing in. */
    @GetMapping("/api/csrf")
    @ResponseBody
    @Operation(summary = "CSRF トークンの取得（ログイン後は取り直す）")
    @ApiResponse(
            responseCode = "200",
            content = @Content(examples = @ExampleObject("{\"header\":\"X-CSRF-TOKEN\",\"token\":\"…\"}")))
    Map<String, String> csrf(CsrfToken token) {
        return Map.of("header", token.getHeaderName(), "token", token.getToken());
    }

    /** Who is signed in, and as what. */
    @GetMapping("/api/me")
    @ResponseBody
    @Operation(summary = "ログインしている職員")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            "{\"username\":\"examiner1\",\"name\":\"高橋 梓\",\"roles\":[\"examiner\"]}")))
    Me me() {
        var member = current.get();
        return new Me(
                member.username(),
                member.name(),
                member.roles().stream().map(Role::code).sorted().toList());
    }

    record Me(String username, String name, List<String> roles) {}
}
