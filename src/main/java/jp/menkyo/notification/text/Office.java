package jp.menkyo.notification.text;

/**
 * The office a notice comes from.
 *
 * @param address where it is (所在地, 行政手続法第15条第1項第4号)
 * @param sender its mail address
 */
public record Office(String name, String address, String telephone, String hours, String sender) {}
