package jp.menkyo.intake.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.intake.envelope.EnvelopeReader;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.pseudonym.Pseudonym;
import jp.menkyo.pseudonym.Pseudonyms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The portal replaces its name for somebody, or asks for another name of a licence on her behalf. */
@RestController
@RequestMapping(path = "/api/portal/pseudonyms", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "portal")
class PseudonymController {

    private final Pseudonyms pseudonyms;

    PseudonymController(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** @param pseudonym what the portal calls the user from now on */
    record Replacement(String pseudonym) {}

    @PostMapping("/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "マイナポータル仮名IDを替える",
            description = "X-Pseudonym にこれまでの仮名。古い仮名は30日で使えなくなります。同じ内容を送り直しても変わりません。別の人の仮名は409です。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"pseudonym\": \"p-7f3c2a90-1b\"}"))))
    void replace(
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String old,
            @RequestBody Replacement replacement) {
        if (!EnvelopeReader.isPseudonym(replacement.pseudonym())) {
            throw new PortalRefused(Reason.PSEUDONYM_MALFORMED, "pseudonym");
        }
        pseudonyms.replace(old == null ? "" : old, new Pseudonym(replacement.pseudonym()));
    }

    /** @param qualification name of the licence (資格仮名ID), as the status of an application showed it */
    record Qualification(String qualification) {}

    @PostMapping("/qualification")
    @Operation(
            summary = "資格仮名IDを新しくする",
            description = "X-Pseudonym に本人の仮名。古い資格仮名IDで送り直すと、同じ新しいものを返します。本人のものでないときは404です。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"qualification\": \"q_…\"}"))))
    Qualification renew(
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String caller,
            @RequestBody Qualification old) {
        return new Qualification(pseudonyms
                .renew(caller == null ? "" : caller, old.qualification())
                .value());
    }
}
