package jp.menkyo.intake.portal;

import java.util.List;
import jp.menkyo.intake.envelope.Announced;
import jp.menkyo.mynumber.MyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The announcing part of an answer to a request for correction (補正).
 *
 * @param number only tolerated when it is the one of the card; null otherwise
 */
record Amendment(List<Announced> attachments, @Nullable Number number) {

    Amendment {
        attachments = List.copyOf(attachments);
    }

    record Number(MyNumber value) {}
}
