package id.langkah.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The output of the commands. Control characters and marks for the direction of text, which may
 * come from files and change how a terminal behaves, are written as {@code \\u001b}; JSON allows
 * this too.
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
