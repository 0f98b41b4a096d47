package jp.menkyo.mynumber.erasure;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.mynumber.epoch.KeyEpoch;
import jp.menkyo.mynumber.epoch.KeyEpochs;
import jp.menkyo.mynumber.epoch.KeyTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the key of an epoch, which makes every backup from its time unreadable: erased numbers are gone from them too, and
 * so is everything else. Hence only the oldest, only when nothing rests on it, and only by two people.
 */
@Service
public class KeyDestructions {

    private static final int LONGEST = 500;

    private final KeyEpochs epochs;
    private final DestructionRows rows;
    private final KeyExit exit;
    private final KeyTrail trail;

    KeyDestructions(KeyEpochs epochs, DestructionRows rows, KeyExit exit, KeyTrail trail) {
        this.epochs = epochs;
        this.rows = rows;
        this.exit = exit;
        this.trail = trail;
    }

    /**
     * Asks for the destruction of an epoch's key.
     *
     * @param statement what became of the copies of the key file, and which backup takes the place of the old ones
     * @throws DestructionRefused when it is needed, an older one is there, it was asked for before, or the statement will not do
     */
    @Transactional
    public void request(int epoch, String statement) {
        requireStatement(statement);
        requireUnneeded(epoch);
        if (!rows.request(epoch, AuditTrail.actor(), statement.strip())) {
            throw DestructionRefused.alreadyRequested();
        }
        trail.acts("KEY_DESTRUCTION_REQUESTED", subject(epoch));
    }

    /**
     * Takes the request back.
     *
     * @throws DestructionRefused when there is none
     */
    @Transactional
    public void withdraw(int epoch) {
        if (!rows.withdraw(epoch)) {
            throw DestructionRefused.notRequested();
        }
        trail.acts("KEY_DESTRUCTION_WITHDRAWN", subject(epoch));
    }

    /**
     * Destroys the key.
     *
     * @throws DestructionRefused when it is needed, was not asked for, by the same person, or the key cannot be destroyed
     */
    public void confirm(int epoch) {
        var key = requireUnneeded(epoch);
        var officer = AuditTrail.actor();
        if (key.requestedBy() == null) {
            throw DestructionRefused.notRequested();
        }
        if (officer.equals(key.requestedBy())) {
            throw DestructionRefused.samePerson();
        }
        trail.intends("KEY_DESTRUCTION_CONFIRMED", subject(epoch));
        rows.confirm(epoch, officer);
        exit.leave(epoch);
    }

    private KeyEpoch requireUnneeded(int epoch) {
        var all = epochs.all();
        var key = all.stream()
                .filter(one -> one.epoch() == epoch)
                .findFirst()
                .orElseThrow(() -> DestructionRefused.unknown(epoch));
        if (key.inUse()) {
            throw DestructionRefused.inUse(key);
        }
        int oldest = all.get(0).epoch();
        if (oldest < epoch) {
            throw DestructionRefused.olderFirst(oldest);
        }
        return key;
    }

    private static void requireStatement(String statement) {
        if (statement.isBlank() || statement.length() > LONGEST) {
            throw DestructionRefused.statement("STATEMENT_LENGTH", "鍵の控えとバックアップをどうしたかを、" + LONGEST + "字以内で書いてください。");
        }
        if (NumberShape.containsNumber(statement)) {
            throw DestructionRefused.statement("MY_NUMBER", "個人番号のような数字が含まれています。取り除いてください。");
        }
    }

    private static String subject(int epoch) {
        return "epoch-" + epoch;
    }
}
