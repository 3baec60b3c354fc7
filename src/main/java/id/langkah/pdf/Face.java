package id.langkah.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * An embedded typeface that can write any text. Missing characters are taken from other typefaces,
 * and those in none become a box. Its widths are those of Arial.
 */
final class Face {
    static final String REGULAR = "/id/langkah/pdf/font/Arimo-Regular.ttf";
    static final String BOLD = "/id/langkah/pdf/font/Arimo-Bold.ttf";

    private static final int MISSING = 0x25a1;
    private static final String ELLIPSIS = "…";
    private final GlyphFonts fonts;
    private final Map<Integer, Double> widths = new HashMap<>();

    private Face(GlyphFonts fonts) {
        this.fonts = fonts;
    }

    static Face load(PDDocument document, String resource) throws IOException {
        return new Face(new GlyphFonts(document, resource));
    }

    /** A part of a text that a single font can write. */
    record Piece(PDFont font, String text) {}

    /** Splits a cleaned text by the fonts that can write it. */
    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        PDFont font = fonts.first();
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            PDFont own = fonts.of(letter).orElse(font);
            if (!own.equals(font)) {
                if (at > from) {
                    pieces.add(new Piece(font, text.substring(from, at)));
                }
                font = own;
                from = at;
            }
            at += Character.charCount(letter);
        }
        if (from < text.length()) {
            pieces.add(new Piece(font, text.substring(from)));
        }
        return pieces;
    }

    /** The text with blanks for control characters and a box for each missing character. */
    String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .map(c -> isKnown(c) ? c : MISSING)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether any font has the character. */
    boolean isKnown(int letter) {
        return fonts.of(letter).isPresent();
    }

    /** The width of a cleaned text in points; kerning is not used. */
    double width(String text, double size) {
        return size * text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int letter) {
        return widths.computeIfAbsent(letter, c -> {
            try {
                return fonts.of(c).orElse(fonts.first()).getStringWidth(Character.toString(c)) / 1000.0;
            } catch (IOException e) {
                throw new IllegalStateException("the embedded typeface cannot be read", e);
            }
        });
    }

    /** Wraps a text to lines of at most this width in points; a word that is longer is broken. */
    List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> wrap(clean(line).strip(), size, width, lines));
        return lines;
    }

    private void wrap(String text, double size, double width, List<String> lines) {
        var line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            String rest = word;
            int fits = fitting(rest, size, width);
            while (fits < rest.length()) {
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
                fits = fitting(rest, size, width);
            }
            line.setLength(0);
            line.append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    /** The number of characters from the start that fit the width, at least one. */
    private int fitting(String text, double size, double width) {
        int fits = 0;
        double sum = 0;
        while (fits < text.length()) {
            int letter = text.codePointAt(fits);
            sum += size * width(letter);
            if (fits > 0 && sum > width) {
                break;
            }
            fits += Character.charCount(letter);
        }
        return fits;
    }

    /** The text on one line, shortened with three dots when it is too wide. */
    String shortened(String text, double size, double width) {
        String clean = clean(text).strip();
        if (width(clean, size) <= width) {
            return clean;
        }
        return clean.substring(0, fitting(clean, size, width - width(ELLIPSIS, size))) + ELLIPSIS;
    }
}
