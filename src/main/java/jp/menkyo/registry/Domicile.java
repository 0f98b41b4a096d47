package jp.menkyo.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.shared.person.Prefecture;

/**
 * Prefecture of the registered domicile (本籍地都道府県) by JIS X 0401, or for foreigners the nationality by ISO 3166-1
 * alpha-3; {@code XXA} is no nationality (無国籍). Nothing finer is kept (栄養士法施行令第2条第1項第2号).
 */
public record Domicile(String code) {

    private static final String STATELESS = "XXA";
    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country))
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    public Domicile {
        if (!code.equals(STATELESS) && !COUNTRIES.containsKey(code)) {
            new Prefecture(code);
        }
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
