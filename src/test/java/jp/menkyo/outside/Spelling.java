package jp.menkyo.outside;

import java.util.List;

/** How one digit may be written, in bytes. */
enum Spelling {
    PLAIN(1) {
        @Override
        int read(byte[] bytes, int at) {
            return decimal(bytes[at]);
        }
    },
    /** The byte of a plain digit in hexadecimal. */
    HEXADECIMAL(2) {
        @Override
        int read(byte[] bytes, int at) {
            return bytes[at] == '3' ? decimal(bytes[at + 1]) : -1;
        }
    },
    /** ０ to ９ in UTF-8. */
    WIDE(3) {
        @Override
        int read(byte[] bytes, int at) {
            boolean wide = bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBC;
            return wide ? decimal((byte) (bytes[at + 2] - 0x90 + '0')) : -1;
        }
    };

    /** Made once: they are asked about every byte. */
    static final List<Spelling> ALL = List.of(values());

    final int width;

    Spelling(int width) {
        this.width = width;
    }

    abstract int read(byte[] bytes, int at);

    /** The digit that stands there, -1 when there is none. */
    int digit(byte[] bytes, int at, int length) {
        return at + width <= length ? read(bytes, at) : -1;
    }

    private static int decimal(byte character) {
        return character >= '0' && character <= '9' ? character - '0' : -1;
    }
}
