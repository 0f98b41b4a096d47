package jp.menkyo.document.content;

/** JPEG (ISO/IEC 10918-1): a chain of segments with a frame of some size, then the scan, and the end mark at the very end. */
final class Jpeg {

    private static final int SCAN = 0xDA;

    private Jpeg() {}

    static boolean isWhole(byte[] content) {
        var file = new Bytes(content);
        return file.has(0, 0xFF, 0xD8, 0xFF) && file.has(file.length() - 2, 0xFF, 0xD9) && leadsToScan(file);
    }

    private static boolean leadsToScan(Bytes file) {
        boolean frame = false;
        int at = 2;
        while (at + 9 < file.length() && file.at(at) == 0xFF) {
            int marker = file.at(at + 1);
            if (marker == SCAN) {
                return frame;
            }
            int length = file.shortAt(at + 2);
            if (marker < 0xC0 || length < 2) {
                return false;
            }
            frame |= isFrame(marker) && file.shortAt(at + 5) > 0 && file.shortAt(at + 7) > 0;
            at += 2 + length;
        }
        return false;
    }

    /** SOF0 to SOF15 without the tables DHT, JPG and DAC that share the range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
