package jp.menkyo.mynumber;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A 住民票コード (住民基本台帳法第7条第13号): eleven digits, as sensitive as a My Number. It is used for one inquiry and kept nowhere;
 * its digits cannot be read, printed, compared or serialised outside this module.
 */
@JsonDeserialize(using = ResidentCode.Reader.class)
public final class ResidentCode {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5};

    private final String digits;

    private ResidentCode(String digits) {
        this.digits = digits;
    }

    /**
     * Takes eleven digits, in full width too, with spaces and hyphens between them.
     *
     * @throws ResidentCodeMalformed when they are not eleven digits
     */
    public static ResidentCode of(String typed) {
        var digits =
                GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        if (!FORM.matcher(digits).matches()) {
            throw new ResidentCodeMalformed();
        }
        return new ResidentCode(digits);
    }

    /**
     * Does the check digit fit as it does in published specimens? The formula is in a notice that was not seen, so that a misfit
     * is a warning about a slip of the pen and never a refusal.
     */
    public boolean checkDigitFits() {
        int sum = 0;
        for (int n = 0; n < WEIGHTS.length; n++) {
            sum += WEIGHTS[n] * (digits.charAt(WEIGHTS.length - 1 - n) - '0');
        }
        int expected = sum % 11 <= 1 ? 0 : 11 - sum % 11;
        return digits.charAt(WEIGHTS.length) - '0' == expected;
    }

    /** Is it the same code? For checking that an answer is about whom was asked. */
    public boolean matches(ResidentCode other) {
        return digits.equals(other.digits);
    }

    String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "住民票コード(非表示)";
    }

    /** Takes strings only; unlike the parser's own refusals, its refusal never quotes what was sent. */
    static final class Reader extends StdDeserializer<ResidentCode> {

        Reader() {
            super(ResidentCode.class);
        }

        @Override
        public ResidentCode deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var type = context.constructType(ResidentCode.class);
            try {
                return of(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "");
            } catch (ResidentCodeMalformed refused) {
                throw ValueInstantiationException.from(json, "not a code", type, refused);
            }
        }
    }
}
