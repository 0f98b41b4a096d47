package jp.menkyo.mynumber.rotation;

import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.problem.StartRefused;

/** The keys in the key file are not those of this database; the vault goes on with the ones it has. */
public class KeysUnfit extends Problem {

    KeysUnfit(StartRefused refused) {
        super(409, "KEYS_UNFIT", refused.getMessage() + " " + refused.remedy());
    }
}
