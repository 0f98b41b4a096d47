package jp.menkyo.desk.grant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.mynumber.reveal.grant.Grants;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Temporary rights to the numbers, as the page and programs ask for them and decide on them. */
@RestController
@RequestMapping("/api/number-grants")
@Tag(name = "number")
class GrantController {

    private static final String REQUEST = """
            {"beneficiary": "reception1", "minutes": 30, "reason": "閲覧担当が不在で、窓口の照合が滞るため"}""";
    private static final String REMARK = """
            {"remark": "用が済んだため"}""";

    private final Grants grants;
    private final CurrentStaff staff;

    GrantController(Grants grants, CurrentStaff staff) {
        this.grants = grants;
        this.staff = staff;
    }

    /** @param beneficiary user name of the officer who shall get the right */
    record Wanted(String beneficiary, int minutes, String reason) {}

    record Requested(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "個人番号を扱う一時的な権限を申請する",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(REQUEST))))
    Requested request(@RequestBody Wanted wanted) {
        return new Requested(grants.request(wanted.beneficiary(), wanted.minutes(), wanted.reason(), staff.get()));
    }

    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "承認する", description = "申請した人・権限を受ける人とは別の、管理職か情報システム責任者。承認したときから数えます。")
    void approve(@PathVariable String id) {
        grants.approve(id, staff.get());
    }

    record Remark(String remark) {}

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "承認しない",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(REMARK))))
    void refuse(@PathVariable String id, @RequestBody Remark remark) {
        grants.refuse(id, staff.get(), remark.remark());
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "取り消す・返す",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(REMARK))))
    void revoke(@PathVariable String id, @RequestBody Remark remark) {
        grants.revoke(id, staff.get(), remark.remark());
    }
}
