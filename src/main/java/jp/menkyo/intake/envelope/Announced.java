package jp.menkyo.intake.envelope;

import jp.menkyo.document.DocumentKind;

/**
 * A file that the signed document announces.
 *
 * @param sha256 of its content, hexadecimal
 */
public record Announced(String name, DocumentKind kind, String sha256) {}
