package jp.menkyo.registry;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.shared.person.Prefecture;

/**
 * Prefecture of the registered domicile (本籍地都道府県) by JIS X 0401, or for foreigners the nationality by ISO 3166-1
 * alpha-3; {@code XXA} is no nationality (無国籍). Nothing finer is kept (栄養士法施行令第2条第1項第2号).
 */
public record Domicile(String code) {

    private static final String STATELESS = "XXA";
    private static final String JAPAN = "JPN";
    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country))
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    public Domicile {
        if (!code.equals(STATELESS) && !COUNTRIES.containsKey(code)) {
            new Prefecture(code);
        }
    }

    /** All nationalities but the Japanese, in the order of their Japanese names, and last to have none. */
    public static List<Domicile> nationalities() {
        var foreign = COUNTRIES.keySet().stream()
                .filter(code -> !code.equals(JAPAN))
                .map(Domicile::new)
                .sorted(Comparator.comparing(Domicile::display, Collator.getInstance(Locale.JAPANESE)));
        return Stream.concat(foreign, Stream.of(new Domicile(STATELESS))).toList();
    }

    public boolean japanese() {
        return Character.isDigit(code.charAt(0));
    }

    /** As written on documents, for instance 東京都 or ブラジル. */
    public String display() {
        var country = COUNTRIES.get(code);
        if (country != null) {
            return country.getDisplayCountry(Locale.JAPANESE);
        }
        return japanese() ? new Prefecture(code).displayName() : "無国籍";
    }
}
