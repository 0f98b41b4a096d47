package jp.menkyo.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.document.content.ContentType;
import jp.menkyo.document.content.FileName;
import jp.menkyo.document.scan.Scans;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of all cases. What comes in is judged by its bytes, encrypted with a key of its own and never changed; it
 * commits with the case, so there is no paper without a case. Whoever reads one is recorded.
 */
@Service
public class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    /** Largest paper, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_AT_ONCE = 20;

    private final DocumentRows rows;
    private final Sealing sealing;
    private final Scans scans;
    private final AdministratorContext administrators;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRows rows,
            KeyFile keys,
            Scans scans,
            AdministratorContext administrators,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sealing = keys.sealing(KeyFile.DOCUMENTS);
        this.scans = scans;
        this.administrators = administrators;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Is this a paper we take? For callers that want to know before anything is written.
     *
     * @param field name of the file in the interface, for the refusal
     * @throws DocumentTooLarge above {@link #LARGEST}
     * @throws DocumentTypeRefused when it is not a whole PDF, JPEG or PNG
     * @throws DocumentInfected when the virus scanner says so; while it is silent the paper is taken and scanned later
     */
    public void check(String field, byte[] content) {
        if (content.length > LARGEST) {
            throw new DocumentTooLarge(field);
        }
        ContentType.of(content).orElseThrow(() -> new DocumentTypeRefused(field));
        if (scans.of(content) == ScanState.INFECTED) {
            audit.refused("DOCUMENT", null, null, ScanState.INFECTED.name());
            throw new DocumentInfected(field);
        }
    }

    /**
     * Adds a paper to a case.
     *
     * @throws DocumentTooLarge above {@link #LARGEST}
     * @throws DocumentTypeRefused when it is not a whole PDF, JPEG or PNG; papers the system writes itself are exempt
     */
    @Transactional
    public DocumentId store(CaseNumber caseNumber, DocumentKind kind, String fileName, byte[] content) {
        if (content.length > LARGEST) {
            throw new DocumentTooLarge("content");
        }
        var id = DocumentId.fresh();
        rows.insert(info(id, caseNumber, kind, fileName, content), sealing.seal(content, context(id)));
        events.publishEvent(new DocumentStored(caseNumber, id, kind));
        return id;
    }

    private DocumentInfo info(DocumentId id, CaseNumber caseNumber, DocumentKind kind, String name, byte[] content) {
        var own = kind.ownMediaType();
        if (own != null) {
            return info(id, caseNumber, kind, FileName.harmless(name), own, content);
        }
        var type = ContentType.of(content).orElseThrow(() -> new DocumentTypeRefused("content"));
        return info(id, caseNumber, kind, FileName.harmless(name, type), type.mediaType(), content);
    }

    private DocumentInfo info(
            DocumentId id, CaseNumber caseNumber, DocumentKind kind, String name, String mediaType, byte[] content) {
        return new DocumentInfo(
                id,
                caseNumber,
                kind,
                name,
                mediaType,
                content.length,
                Sha256.hex(content),
                DocumentRows.scan(kind, null),
                clock.instant());
    }

    /** The papers of a case in the order they came. */
    @Transactional(readOnly = true)
    public List<DocumentInfo> of(CaseNumber caseNumber) {
        return rows.of(caseNumber);
    }

    /**
     * Opens a paper; the reader is recorded first. One that is not scanned yet is scanned now.
     *
     * @throws DocumentMissing when there is none
     * @throws DocumentNotScanned while the virus scanner is silent
     * @throws DocumentInfected when the virus scanner found something
     */
    @Transactional
    public OpenedDocument open(DocumentId id) {
        var info = rows.find(id).orElseThrow(DocumentMissing::new);
        var content = content(info);
        var state = info.scan().opens() ? info.scan() : scans.of(content);
        refuseUnlessClean(info, state);
        audit.viewed("DOCUMENT", info.caseNumber(), id.value(), info.kind().name());
        return new OpenedDocument(info.after(state), content);
    }

    private void refuseUnlessClean(DocumentInfo info, ScanState state) {
        if (!state.opens()) {
            audit.refused("DOCUMENT", info.caseNumber(), info.id().value(), state.name());
            throw state == ScanState.INFECTED ? new DocumentInfected() : new DocumentNotScanned();
        }
    }

    private byte[] content(DocumentInfo info) {
        var content = sealing.open(rows.content(info.id()), context(info.id()));
        if (!Sha256.hex(content).equals(info.sha256())) {
            throw new IllegalStateException("document " + info.id() + " is not what was stored");
        }
        return content;
    }

    /** Scans papers that came while the scanner was silent, until it falls silent again; one that is broken keeps no other waiting. */
    @Transactional
    public void scanLate() {
        for (var info : rows.notScanned(MOST_AT_ONCE)) {
            var content = readable(info);
            var state = content.isEmpty() ? null : scans.of(content.get());
            if (state == ScanState.NOT_SCANNED) {
                return;
            }
            if (state == ScanState.INFECTED) {
                events.publishEvent(new DocumentQuarantined(info.caseNumber(), info.id()));
            }
        }
    }

    /** Empty for a paper whose stored bytes were tampered with; it stays unscanned, and so it does not open. */
    private Optional<byte[]> readable(DocumentInfo info) {
        try {
            return Optional.of(content(info));
        } catch (SealBroken tampered) {
            LOG.error("document {} cannot be scanned: {}", info.id(), tampered.getMessage());
            return Optional.empty();
        }
    }

    private String context(DocumentId id) {
        return String.join("|", administrators.current().code(), id.value(), "content", "1");
    }
}
