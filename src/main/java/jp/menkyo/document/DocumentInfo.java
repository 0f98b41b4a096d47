package jp.menkyo.document;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;

/**
 * What is known of a document without opening it.
 *
 * @param name file name, made harmless
 * @param mediaType found by content, never by name
 * @param size bytes of the plain content
 * @param sha256 of the plain content, lower-case hexadecimal
 * @param scan what the virus scanner has said so far
 */
public record DocumentInfo(
        DocumentId id,
        CaseNumber caseNumber,
        DocumentKind kind,
        String name,
        String mediaType,
        int size,
        String sha256,
        ScanState scan,
        Instant storedAt) {

    /** The same after a look of the virus scanner. */
    DocumentInfo after(ScanState seen) {
        return new DocumentInfo(id, caseNumber, kind, name, mediaType, size, sha256, seen, storedAt);
    }
}
