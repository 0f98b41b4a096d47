package jp.menkyo.certificate;

import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.print.CertificatePrinter;
import jp.menkyo.certificate.print.Sheet;
import jp.menkyo.certificate.store.CertificateRows;
import jp.menkyo.certificate.store.Issuers;
import jp.menkyo.certificate.store.Serials;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes sheets: serial number, PDF, row. */
@Component
class Preparation {

    private final Documents documents;
    private final CertificateRows rows;
    private final Serials serials;
    private final Issuers issuers;
    private final CertificatePrinter printer;
    private final ApplicationEventPublisher events;

    Preparation(
            Documents documents,
            CertificateRows rows,
            Serials serials,
            Issuers issuers,
            CertificatePrinter printer,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.rows = rows;
        this.serials = serials;
        this.issuers = issuers;
        this.printer = printer;
        this.events = events;
    }

    /** The sheet of the case; a new one when there is none, or when the one there was is spoiled. */
    Certificate prepare(CaseNumber caseNumber, Licence licence, Edition edition) {
        serials.lock();
        return rows.of(caseNumber).filter(sheet -> !spoiled(sheet)).orElseGet(() -> make(caseNumber, licence, edition));
    }

    private static boolean spoiled(Certificate certificate) {
        var voiding = certificate.voiding();
        return voiding != null && voiding.reason() == VoidReason.SPOILED;
    }

    private Certificate make(CaseNumber caseNumber, Licence licence, Edition edition) {
        if (licence.state().ended()) {
            throw CertificateRefused.notInForce();
        }
        var printedOn = licence.items().issuedOn();
        var issuer = issuers.of(licence.number().prefecture(), printedOn);
        printer.check(licence, issuer);
        var sheet = new Sheet(licence, edition, serials.next(), printedOn, issuer);
        var fileName = "certificate-" + sheet.serial() + ".pdf";
        var document = documents.store(caseNumber, DocumentKind.LICENCE_CERTIFICATE, fileName, printer.print(sheet));
        var certificate =
                Certificate.prepared(sheet.serial(), caseNumber, licence.number(), edition, printedOn, document);
        rows.add(certificate, "system");
        events.publishEvent(CertificateChanged.to(certificate));
        return certificate;
    }
}
