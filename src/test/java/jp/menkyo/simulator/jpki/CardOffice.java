package jp.menkyo.simulator.jpki;

import java.time.Clock;
import java.time.Duration;
import jp.menkyo.intake.form.ApplicationForm;
import org.springframework.stereotype.Component;

/** Gives cards to the synthetic people of this application, by its clock. */
@Component
public class CardOffice {

    private static final Duration AGE = Duration.ofDays(30);
    private static final Duration LIFE = Duration.ofDays(5 * 365);

    private final Clock clock;
    private final TestPki pki = TestPki.one();

    CardOffice(Clock clock) {
        this.clock = clock;
        pki.lists().follow(clock);
    }

    /** A good order for the person who fills in the form. */
    public CardOrder order(ApplicationForm form) {
        var now = clock.instant();
        return CardOrder.of(form, now.minus(AGE), now.plus(LIFE));
    }

    /** Today's card (RSA-2048). */
    public Card card(ApplicationForm form) {
        return pki.rsa().issue(order(form));
    }

    /** Takes today's card out of use, as a move does. */
    public void revoke(Card card) {
        pki.rsa().revoke(card, clock.instant().minusSeconds(1));
    }
}
