package jp.menkyo.notification.text;

/**
 * The office a notice comes from.
 *
 * @param sender its mail address
 */
public record Office(String name, String telephone, String hours, String sender) {}
