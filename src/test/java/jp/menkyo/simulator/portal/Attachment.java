package jp.menkyo.simulator.portal;

import jp.menkyo.document.DocumentKind;

/** A file that an applicant adds. */
public record Attachment(String name, DocumentKind kind, byte[] content) {}
