package jp.menkyo.simulator.jpki;

import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.person.Sex;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What goes into a certificate; the defaults make a good one, the {@code with} methods make the bad ones of the tests.
 *
 * @param items the person by number of the item in the J-LIS profile
 * @param keyUsage bits as in {@link KeyUsage}
 * @param list address of the revocation list, empty for none
 */
public record CardOrder(
        Map<String, String> items, Instant from, Instant to, int keyUsage, String keyAlgorithm, String list) {

    static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    /** A card for the person who fills in {@code form}. */
    public static CardOrder of(ApplicationForm form, Instant from, Instant to) {
        var items = new LinkedHashMap<String, String>();
        items.put("1", form.name().display());
        items.put("2", "0".repeat(form.name().display().length()));
        items.put("3", form.sex() == Sex.MALE ? "1" : "2");
        items.put("4", eraDigit(form.birthDate()) + form.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE));
        items.put(
                "5",
                new Prefecture(form.address().prefecture()).displayName()
                        + form.address().text());
        return new CardOrder(items, from, to, SIGNING, "", "");
    }

    private static int eraDigit(LocalDate date) {
        return JapaneseDate.from(date).getEra().getValue() + 2;
    }

    public CardOrder withItem(String number, String value) {
        var changed = new LinkedHashMap<>(items);
        changed.put(number, value);
        return new CardOrder(changed, from, to, keyUsage, keyAlgorithm, list);
    }

    public CardOrder withoutItems() {
        return new CardOrder(Map.of(), from, to, keyUsage, keyAlgorithm, list);
    }

    public CardOrder withValidity(Instant newFrom, Instant newTo) {
        return new CardOrder(items, newFrom, newTo, keyUsage, keyAlgorithm, list);
    }

    public CardOrder withKeyUsage(int bits) {
        return new CardOrder(items, from, to, bits, keyAlgorithm, list);
    }

    /** @param name {@code RSA-1024}, {@code RSA-3072} or {@code P-256} in place of what the issuer uses */
    public CardOrder withKey(String name) {
        return new CardOrder(items, from, to, keyUsage, name, list);
    }

    public CardOrder withList(String address) {
        return new CardOrder(items, from, to, keyUsage, keyAlgorithm, address);
    }
}
