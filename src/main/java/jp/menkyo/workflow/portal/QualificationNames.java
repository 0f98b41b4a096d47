package jp.menkyo.workflow.portal;

import jp.menkyo.pseudonym.Pseudonyms;
import jp.menkyo.registry.LicenceRegistered;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceChanged;
import jp.menkyo.shared.LicenceNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A licence has a name for the portal (資格仮名ID) while it is linked with its holder, and a fresh one whenever it is anew. */
@Component
class QualificationNames {

    private final Pseudonyms pseudonyms;
    private final Registry registry;

    QualificationNames(Pseudonyms pseudonyms, Registry registry) {
        this.pseudonyms = pseudonyms;
        this.registry = registry;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LicenceRegistered registered) {
        name(registered.number());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LicenceChanged changed) {
        if (changed.kind() == ActKind.LINKED) {
            name(changed.number());
        } else if (changed.kind() == ActKind.UNLINKED) {
            pseudonyms.unlinked(changed.number());
        }
    }

    private void name(LicenceNumber number) {
        registry.find(number).ifPresent(licence -> {
            var person = licence.items().token();
            if (person != null) {
                pseudonyms.linked(number, person);
            }
        });
    }
}
