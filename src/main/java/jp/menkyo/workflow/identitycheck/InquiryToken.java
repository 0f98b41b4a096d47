package jp.menkyo.workflow.identitycheck;

import java.util.Optional;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.springframework.stereotype.Component;

/**
 * Whose number is asked for: the one that came with the application, else the one that the licence is linked to. Relatives
 * of a dead holder do not bring the number.
 */
@Component
class InquiryToken {

    private final CaseLicence licences;

    InquiryToken(CaseLicence licences) {
        this.licences = licences;
    }

    Optional<NumberToken> find(Application application) {
        return Optional.ofNullable(application.token())
                .or(() -> licences.find(application.receiptNumber())
                        .map(licence -> licence.items().token()));
    }

    NumberToken get(Application application) {
        return find(application).orElseThrow(() -> new IllegalStateException("an inquiry needs a number token"));
    }
}
