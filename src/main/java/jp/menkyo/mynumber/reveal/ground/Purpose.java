package jp.menkyo.mynumber.reveal.ground;

/**
 * What a number may be shown for.
 *
 * @param code stable code
 * @param article the provision that it rests on, as people cite it
 * @param unconfirmed 要確認: nobody has compared the provision with the Act yet
 */
public record Purpose(String code, String label, String article, boolean unconfirmed) {}
