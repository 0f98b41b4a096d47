package jp.menkyo.mynumber;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.OutputStream;
import jp.menkyo.shared.NumberToken;

/**
 * Lets one mapper write the digits of a {@link MyNumber} or a {@link ResidentCode}: for the message to Juki-net, whose inquiry by number or code the law
 * provides for (住民基本台帳法第30条の9). Deliberately not a bean, so that no other mapper can.
 */
public final class NumberWire extends SimpleModule {

    public NumberWire() {
        super("my-number-wire");
        addSerializer(new Digits());
        addSerializer(new CodeDigits());
    }

    /**
     * Writes a lent number as twelve ASCII digits into an inquiry file.
     *
     * @throws NumberMissing when it was not lent, or the loan is over
     */
    public static void write(LentNumbers lent, NumberToken token, OutputStream file) throws IOException {
        file.write(lent.digits(token));
    }

    private static final class Digits extends StdSerializer<MyNumber> {

        Digits() {
            super(MyNumber.class);
        }

        @Override
        public void serialize(MyNumber number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(number.digits());
        }
    }

    private static final class CodeDigits extends StdSerializer<ResidentCode> {

        CodeDigits() {
            super(ResidentCode.class);
        }

        @Override
        public void serialize(ResidentCode code, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(code.digits());
        }
    }
}
