package jp.menkyo.intake.envelope;

/** A file as it arrived; nothing about it is believed yet. */
public record UploadedFile(String name, byte[] content) {}
