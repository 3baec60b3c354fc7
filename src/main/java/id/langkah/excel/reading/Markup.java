package id.langkah.excel.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream that refuses XML with a comment, tag or similar piece so long that reading it
 * would fill the memory. Text between tags is not limited here, because parsers deliver it in
 * pieces.
 */
final class Markup extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    /** A piece of markup is longer than in any office document. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private enum Place {
        TEXT,
        TAG,
        VALUE,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private Place place = Place.TEXT;
    private int length;
    private long last;
    private int quote;

    Markup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int nomor = super.read();
        if (nomor >= 0) {
            see(nomor);
        }
        return nomor;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        for (int i = 0; i < read; i++) {
            see(bytes[from + i]);
        }
        return read;
    }

    /** Counts a byte of markup. Markup is ASCII; of UTF-16 every other byte is zero and is ignored. */
    private void see(int nomor) throws IOException {
        if (nomor == 0) {
            return;
        }
        last = (last << 8) | (nomor & 0xff);
        length = place == Place.TEXT || place == Place.CDATA ? 0 : length + 1;
        if (length > LONGEST) {
            throw new TooLong();
        }
        place = switch (place) {
            case TEXT -> nomor == '<' ? Place.TAG : Place.TEXT;
            case TAG -> tag(nomor);
            case VALUE -> nomor == quote ? Place.TAG : Place.VALUE;
            case COMMENT -> ends("-->") ? Place.TEXT : Place.COMMENT;
            case CDATA -> ends("]]>") ? Place.TEXT : Place.CDATA;
            case INSTRUCTION -> ends("?>") ? Place.TEXT : Place.INSTRUCTION;
        };
    }

    private Place tag(int nomor) {
        if (nomor == '"' || nomor == '\'') {
            quote = nomor;
            return Place.VALUE;
        }
        if (length == 1 && nomor == '?') {
            return Place.INSTRUCTION;
        }
        if (length == 3 && ends("!--")) {
            return Place.COMMENT;
        }
        if (length == 8 && ends("![CDATA[")) {
            return Place.CDATA;
        }
        return nomor == '>' ? Place.TEXT : Place.TAG;
    }

    private boolean ends(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            int back = mark.length() - 1 - i;
            if (((last >>> (8 * back)) & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
