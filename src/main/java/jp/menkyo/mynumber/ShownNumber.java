package jp.menkyo.mynumber;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The digits of a My Number on their way to one page, for the officer who may look at them (個人番号の表示). They can be
 * written once, to that page, and are wiped here with it; nothing else can be done with them. Only {@code mynumber.reveal}
 * makes one and only {@code desk.reveal} takes it; {@code ArchitectureTests} holds that.
 */
@JsonSerialize(using = ShownNumber.Never.class)
public final class ShownNumber implements AutoCloseable {

    private static final int GROUP = 4;

    private final byte[] digits;

    private ShownNumber(byte[] digits) {
        this.digits = digits;
    }

    public static ShownNumber of(MyNumber number) {
        return new ShownNumber(number.digits().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Writes the twelve digits in three groups of four with spaces between them, and wipes them.
     *
     * @throws IllegalStateException when they were written or wiped before
     */
    public void writeTo(OutputStream page) throws IOException {
        if (digits[0] == 0) {
            throw new IllegalStateException("the number was shown already");
        }
        try (this) {
            for (int i = 0; i < digits.length; i++) {
                if (i > 0 && i % GROUP == 0) {
                    page.write(' ');
                }
                page.write(digits[i]);
            }
        }
    }

    /** Wipes the digits. */
    @Override
    public void close() {
        Arrays.fill(digits, (byte) 0);
    }

    @Override
    public String toString() {
        return "個人番号(非表示)";
    }

    /** No mapper ever writes it. */
    static final class Never extends StdSerializer<ShownNumber> {

        Never() {
            super(ShownNumber.class);
        }

        @Override
        public void serialize(ShownNumber number, JsonGenerator json, SerializerProvider provider) {
            throw new UnsupportedOperationException("a shown number is not serialised");
        }
    }
}
