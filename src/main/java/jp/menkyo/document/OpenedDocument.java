package jp.menkyo.document;

/** A document in clear, for one reader at one time; opening it was recorded. */
public record OpenedDocument(DocumentInfo info, byte[] content) {}
