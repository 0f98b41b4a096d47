package jp.menkyo.desk.vaultkeys;

import java.util.Map;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.epoch.KeyEpochs;
import jp.menkyo.mynumber.erasure.ErasureRecords;
import jp.menkyo.mynumber.rotation.Rotations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keys in service, rotation, destroyed keys and what was erased, on one page. */
@Controller
class VaultKeysPage {

    private static final Map<String, String> DONE = Map.of(
            "rotation", "鍵の切替えを始めました。業務はそのまま続けられます。",
            "cancellation", "鍵の切替えを中止しました。もう一度始めると、続きから進みます。",
            "request", "鍵の破棄を申請しました。別の人（情報システム責任者）の確認を待ちます。",
            "withdrawal", "鍵の破棄の申請を取り下げました。",
            "confirmation", "鍵を破棄しました。");

    private final KeyEpochs epochs;
    private final Rotations rotations;
    private final ErasureRecords records;
    private final AuditTrail audit;

    VaultKeysPage(KeyEpochs epochs, Rotations rotations, ErasureRecords records, AuditTrail audit) {
        this.epochs = epochs;
        this.rotations = rotations;
        this.records = records;
        this.audit = audit;
    }

    @GetMapping("/desk/vault-keys")
    @PreAuthorize(VaultKeysController.READERS)
    String page(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        audit.viewed("VAULT_KEYS", null, null, "KEY_CARE");
        int shown = Math.max(0, page);
        long total = records.total();
        model.addAttribute("view", KeysView.of(epochs.all(), rotations.latest().orElse(null)));
        model.addAttribute(
                "destroyed",
                records.destroyedKeys().stream().map(DestroyedLine::of).toList());
        model.addAttribute(
                "erasures", records.page(shown).stream().map(ErasureLine::of).toList());
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("more", (shown + 1L) * ErasureRecords.PAGE_SIZE < total);
        model.addAttribute("done", done == null ? null : DONE.get(done));
        return "desk/vault-keys";
    }
}
