package jp.menkyo.certificate.print;

import org.jspecify.annotations.Nullable;

/**
 * Who grants the licence, as printed.
 *
 * @param name the governor's name; null while it has not been entered
 */
public record Issuer(String title, @Nullable String name) {}
