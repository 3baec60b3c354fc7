package id.langkah.excel.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Markup of which no comment, tag, or other piece is so long that reading it as a whole fills the
 * memory. The texts between them come piece by piece, so they are not counted here.
 */
final class Markup extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    /** A piece is longer than any office's. */
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

    /** Markup stands in ASCII; of UTF-16 half of it is zero. */
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
