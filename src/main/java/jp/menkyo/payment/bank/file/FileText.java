package jp.menkyo.payment.bank.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a file in UTF-8 or in Shift_JIS as Windows writes it. UTF-8 is tried first, because text in Shift_JIS is
 * practically never valid UTF-8; a byte that fits neither is an error, not a question mark.
 */
record FileText(String charset, List<String> lines) {

    private static final String MARK = "\uFEFF";

    /** @throws BankFileRefused when the file is empty or in neither of the two */
    static FileText of(byte[] content) {
        if (content.length == 0) {
            throw BankFileRefused.empty();
        }
        try {
            return new FileText("UTF-8", lines(decode(content, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException notUtf8) {
            return shiftJis(content);
        }
    }

    private static FileText shiftJis(byte[] content) {
        try {
            return new FileText("Shift_JIS", lines(decode(content, Charset.forName("windows-31j"))));
        } catch (CharacterCodingException neither) {
            throw BankFileRefused.charset();
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static List<String> lines(String text) {
        return (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
    }
}
