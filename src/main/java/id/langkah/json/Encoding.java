package id.langkah.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Checks whether bytes are UTF-8. */
final class Encoding {
    private static final int BUFFER = 16_384;

    private Encoding() {}

    /** Whether the bytes begin with the UTF-8 byte-order mark. */
    static boolean hasMark(byte[] text) {
        return starts(text, 0xEF, 0xBB, 0xBF);
    }

    /**
     * The reason why the bytes cannot be read as UTF-8, at the first invalid byte; null when they
     * can. UTF-16 is recognised by its byte-order mark, or by zero bytes, with which no JSON text
     * begins.
     */
    static @Nullable Fault fault(byte[] text) {
        boolean zero = text.length > 1 && (text[0] == 0) != (text[1] == 0);
        if (zero || starts(text, 0xFF, 0xFE) || starts(text, 0xFE, 0xFF)) {
            return new Fault(0, Syntax.UTF_16);
        }
        int invalid = firstInvalid(text);
        return invalid < 0 ? null : new Fault(invalid, Syntax.BUKAN_UTF_8);
    }

    private static int firstInvalid(byte[] text) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static boolean starts(byte[] text, int... opening) {
        for (int i = 0; i < opening.length; i++) {
            if (i >= text.length || (text[i] & 0xFF) != opening[i]) {
                return false;
            }
        }
        return true;
    }
}
