package id.langkah.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * What the commands tell. A terminal obeys control characters, and texts come from files: they are
 * written as {@code \\u001b}, which a JSON text may hold as well, and so are the marks that turn the
 * direction of writing.
 */
final class Terminal extends FilterWriter {
    Terminal(Writer out) {
        super(out);
    }

    @Override
    public void write(int letter) throws IOException {
        if (isObeyed((char) letter)) {
            out.write("\\u%04x".formatted(letter));
        } else {
            out.write(letter);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isObeyed(char letter) {
        boolean between = letter == '\n' || letter == '\r' || letter == '\t';
        boolean turns = (letter >= '\u202a' && letter <= '\u202e')
                || (letter >= '\u2066' && letter <= '\u2069')
                || letter == '\u200e'
                || letter == '\u200f';
        return turns || (Character.isISOControl(letter) && !between);
    }
}
