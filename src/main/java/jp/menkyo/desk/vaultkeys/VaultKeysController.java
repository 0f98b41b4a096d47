package jp.menkyo.desk.vaultkeys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.mynumber.epoch.KeyEpochs;
import jp.menkyo.mynumber.erasure.KeyDestructions;
import jp.menkyo.mynumber.rotation.Rotations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The care for the vault's keys as an interface. Every answer shows how the keys stand after it. */
@RestController
@RequestMapping("/api/vault")
@Tag(name = "vault-keys", description = "個人番号の鍵")
class VaultKeysController {

    static final String READERS = "hasAnyRole('system-officer','system-admin','auditor')";
    static final String CARERS = "hasAnyRole('system-officer','system-admin')";
    static final String OFFICER = "hasRole('system-officer')";

    private static final String EXAMPLE = """
            {"statement": "金庫の控え1部を溶解した。令和8年11月24日に新しいバックアップを取り、復元を確かめた。"}""";

    private final KeyEpochs epochs;
    private final Rotations rotations;
    private final KeyDestructions destructions;

    VaultKeysController(KeyEpochs epochs, Rotations rotations, KeyDestructions destructions) {
        this.epochs = epochs;
        this.rotations = rotations;
        this.destructions = destructions;
    }

    /** @param statement what became of the copies of the key, and which backup takes the place of the old ones */
    record DestructionRequest(@Nullable String statement) {}

    @GetMapping("/keys")
    @PreAuthorize(READERS)
    @Operation(summary = "鍵の世代と切替えの進み具合", description = "使われている鍵の世代、それぞれで保護されている件数、直近の切替え。鍵そのものは返しません。")
    KeysView keys() {
        return KeysView.of(epochs.all(), rotations.latest().orElse(null));
    }

    @PostMapping("/rotation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize(OFFICER)
    @Operation(summary = "鍵の切替えを始める", description = "鍵ファイルを読み直し、すべてを最新の世代の鍵に移します。業務は止まりません。")
    @ApiResponse(responseCode = "202", description = "始めた、または続きから進めた")
    @ApiResponse(responseCode = "409", description = "実行中、移すものがない、または鍵ファイルが合わない")
    KeysView start() {
        rotations.start();
        return keys();
    }

    @PostMapping("/rotation/cancellation")
    @PreAuthorize(OFFICER)
    @Operation(summary = "鍵の切替えを中止する", description = "移し終えた分はそのままです。もう一度始めると続きから進みます。")
    KeysView cancel() {
        rotations.cancel();
        return keys();
    }

    @PostMapping("/keys/{epoch}/destruction")
    @PreAuthorize(CARERS)
    @Operation(
            summary = "鍵の破棄を申請する",
            description = "何も保護していない最も古い世代だけです。別の情報システム責任者の確認で破棄されます。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(name = "申請", value = EXAMPLE))))
    KeysView request(@PathVariable int epoch, @RequestBody DestructionRequest request) {
        destructions.request(epoch, request.statement() == null ? "" : request.statement());
        return keys();
    }

    @PostMapping("/keys/{epoch}/destruction/withdrawal")
    @PreAuthorize(CARERS)
    @Operation(summary = "鍵の破棄の申請を取り下げる")
    KeysView withdraw(@PathVariable int epoch) {
        destructions.withdraw(epoch);
        return keys();
    }

    @PostMapping("/keys/{epoch}/destruction/confirmation")
    @PreAuthorize(OFFICER)
    @Operation(summary = "鍵の破棄を確認する", description = "申請した人とは別の人が確認します。鍵は元に戻せません。この世代の鍵で作ったバックアップからは個人番号を復元できなくなります。")
    KeysView confirm(@PathVariable int epoch) {
        destructions.confirm(epoch);
        return keys();
    }
}
