package jp.menkyo.intake.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.intake.RefundAccountGiven;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The payee of a refund says in the portal where the money goes. */
@RestController
@RequestMapping(path = PortalController.PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "portal")
class AccountController {

    private final PortalCases cases;
    private final ConcurrentWork concurrent;

    AccountController(PortalCases cases, ConcurrentWork concurrent) {
        this.cases = cases;
        this.concurrent = concurrent;
    }

    /** An account as the payee types it. */
    record Account(
            @Nullable String bankCode,
            @Nullable String branchCode,
            @Nullable String accountKind,
            @Nullable String accountNumber,
            @Nullable String accountHolder) {

        RefundAccountGiven of(CaseNumber caseNumber) {
            return new RefundAccountGiven(
                    caseNumber,
                    text(bankCode),
                    text(branchCode),
                    text(accountKind),
                    text(accountNumber),
                    text(accountHolder));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }

        @Override
        public String toString() {
            return "Account[hidden]";
        }
    }

    @PostMapping("/{receiptNumber}/refund-account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "還付先の口座を届け出る",
            description = "口座の届出を求めていないときは409、項目に誤りがあるときは422。口座は暗号化して保存し、支払の後か90日で消去する。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("""
                                    {"bankCode": "0001", "branchCode": "210", "accountKind": "ORDINARY",
                                     "accountNumber": "1234567", "accountHolder": "サトウ ハナコ"}"""))))
    void give(
            @PathVariable String receiptNumber,
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String pseudonym,
            @RequestBody Account account) {
        concurrent.inTransaction(() -> cases.giveAccount(receiptNumber, pseudonym, account));
    }
}
