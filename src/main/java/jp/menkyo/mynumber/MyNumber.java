package jp.menkyo.mynumber;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;

/**
 * A My Number (個人番号, 番号法第2条第5項) on its way into the vault or, by {@link Vault#lend}, to an authority that may ask for
 * it. Its digits cannot be read, printed, compared or serialised outside this module.
 */
@JsonDeserialize(using = MyNumber.Reader.class)
public final class MyNumber {

    private final String digits;

    private MyNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Takes twelve digits.
     *
     * @throws WrongCheckDigit when they are not twelve digits or the check digit does not fit
     */
    public static MyNumber of(String digits) {
        if (!CheckDigit.fits(digits)) {
            throw new WrongCheckDigit();
        }
        return new MyNumber(digits);
    }

    String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "個人番号(非表示)";
    }

    /** Takes strings only; unlike the parser's own refusals, its refusal never quotes what was sent. */
    static final class Reader extends StdDeserializer<MyNumber> {

        Reader() {
            super(MyNumber.class);
        }

        @Override
        public MyNumber deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var type = context.constructType(MyNumber.class);
            try {
                return of(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "");
            } catch (WrongCheckDigit refused) {
                throw ValueInstantiationException.from(json, "not a My Number", type, refused);
            }
        }
    }
}
