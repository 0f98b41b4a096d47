package jp.menkyo.registry.act;

import java.time.LocalDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.history.LicenceHistory;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/** When an act is possible: asks the history of the licence and the day, nothing else. */
public final class ActRules {

    private final LicenceHistory history;
    private final LocalDate today;

    public ActRules(LicenceHistory history, LocalDate today) {
        this.history = history;
        this.today = today;
    }

    /**
     * Is {@code act} possible today?
     *
     * @throws ActRefused when not
     */
    public void check(LicenceAct act) {
        var effectiveOn = act.basis().effectiveOn();
        boolean tooLate = act.kind().atOnce() && effectiveOn.isAfter(today);
        if (beforeRegistration(effectiveOn) || beforeRegistration(act.issuedOn()) || tooLate) {
            throw ActRefused.effectiveDate();
        }
        switch (act.kind()) {
            case CORRECTED, REISSUED, SUSPENDED -> unlessEnded();
            case REVOKED, DELETED -> unlessEndKnown(effectiveOn);
            case REVIVED -> ifDisappeared(effectiveOn);
            default -> {
                // a link says who the holder is, which is true of a licence without force as well
            }
        }
        if (act instanceof LicenceAct.Suspend suspension && suspension.from().isBefore(effectiveOn)) {
            throw ActRefused.effectiveDate();
        }
    }

    private boolean beforeRegistration(@Nullable LocalDate day) {
        return day != null && day.isBefore(history.registeredOn());
    }

    private void unlessEnded() {
        var state = history.stateOn(today).orElse(Licence.State.IN_FORCE);
        if (state.ended()) {
            throw ActRefused.notInForce();
        }
    }

    /** A revocation that is still to come counts too: a licence ends once. */
    private void unlessEndKnown(LocalDate effectiveOn) {
        if (history.lastTurn().kind().ends()) {
            throw ActRefused.notInForce();
        }
        notBeforeLastTurn(effectiveOn);
    }

    private void ifDisappeared(LocalDate effectiveOn) {
        if (history.lastTurn().deletion() != LicenceAct.Deletion.DISAPPEARANCE) {
            throw ActRefused.nothingToRevive();
        }
        notBeforeLastTurn(effectiveOn);
    }

    private void notBeforeLastTurn(LocalDate effectiveOn) {
        if (effectiveOn.isBefore(history.lastTurn().effectiveOn())) {
            throw ActRefused.effectiveDate();
        }
    }

    /**
     * Does a change of the link fit the token that the licence has?
     *
     * @throws ActRefused when not
     */
    public static void checkLink(LicenceAct act, @Nullable NumberToken token) {
        boolean fits = true;
        if (act instanceof LicenceAct.Link link) {
            fits = token == null || token.equals(link.token());
        } else if (act instanceof LicenceAct.Unlink) {
            fits = token != null;
        } else if (act instanceof LicenceAct.MarkLink mark && mark.state() == LinkState.LINKED) {
            fits = token != null;
        } else if (act instanceof LicenceAct.MarkLink mark && mark.state() == LinkState.UNLINKED) {
            fits = token == null;
        }
        if (!fits) {
            throw ActRefused.link();
        }
    }
}
