package id.langkah.excel.kit;

import java.util.Arrays;

/** A growing run of bytes of a file in XML and UTF-8, which is emptied and filled again. */
final class XmlBytes {
    /** The most bytes that one {@code char} takes, escaped. */
    private static final int LONGEST = 6;

    private static final int FIRST_OF_TWO = 0x80;
    private static final int FIRST_OF_THREE = 0x800;

    /** The numbers below which a whole {@code double} is written without decimals. */
    private static final double EXACT = 1e15;

    private byte[] bytes;
    private int length;

    XmlBytes(int room) {
        bytes = new byte[room];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    XmlBytes clear() {
        length = 0;
        return this;
    }

    /** Appends bytes that need no escapes. */
    XmlBytes put(byte[] plain) {
        room(plain.length);
        System.arraycopy(plain, 0, bytes, length, plain.length);
        length += plain.length;
        return this;
    }

    /** Appends ASCII that needs no escapes. */
    XmlBytes put(String plain) {
        room(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            bytes[length++] = (byte) plain.charAt(i);
        }
        return this;
    }

    /** Appends a number so that reading it gives the same one. */
    XmlBytes number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
        return put(whole ? Long.toString((long) number) : Double.toString(number));
    }

    /** Appends a text with its escapes; line ends and tabs are kept as they are. */
    XmlBytes text(String text) {
        room(text.length() * LONGEST);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                case '&' -> put("&amp;");
                case '"' -> put("&quot;");
                case '\n' -> put("&#xa;");
                case '\r' -> put("&#xd;");
                case '\t' -> put("&#x9;");
                default -> {
                    if (letter < FIRST_OF_TWO) {
                        bytes[length++] = (byte) letter;
                    } else if (Character.isHighSurrogate(letter)) {
                        other(text.codePointAt(i++));
                    } else {
                        other(letter);
                    }
                }
            }
        }
        return this;
    }

    private void other(int letter) {
        if (letter < FIRST_OF_THREE) {
            bytes[length++] = (byte) (0xC0 | (letter >> 6));
        } else {
            if (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                bytes[length++] = (byte) (0xE0 | (letter >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (letter >> 18));
                bytes[length++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (letter & 0x3F));
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
