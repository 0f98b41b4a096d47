package jp.menkyo.document.content;

import java.util.zip.CRC32;

/** PNG (ISO/IEC 15948): the signature, then chunks with right checksums from IHDR to IEND, and nothing after it. */
final class Png {

    private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAMING = 12;

    private Png() {}

    static boolean isWhole(byte[] content) {
        var file = new Bytes(content);
        return file.has(0, SIGNATURE) && file.has(12, 'I', 'H', 'D', 'R') && endsWithItsChunks(file);
    }

    private static boolean endsWithItsChunks(Bytes file) {
        int at = SIGNATURE.length;
        boolean image = false;
        while (at + FRAMING <= file.length()) {
            int length = file.intAt(at);
            if (length < 0 || length > file.length() - at - FRAMING || !checks(file, at, length)) {
                return false;
            }
            image |= file.has(at + 4, 'I', 'D', 'A', 'T');
            if (file.has(at + 4, 'I', 'E', 'N', 'D')) {
                return image && at + FRAMING + length == file.length();
            }
            at += FRAMING + length;
        }
        return false;
    }

    private static boolean checks(Bytes file, int at, int length) {
        var checksum = new CRC32();
        checksum.update(file.content(), at + 4, length + 4);
        return (int) checksum.getValue() == file.intAt(at + 8 + length);
    }
}
