package id.langkah.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An embedded typeface that can write any text: what it has no letter for becomes a box. */
final class Face {
    static final String REGULAR = "/id/langkah/ui/font/Inter-Regular.ttf";
    static final String BOLD = "/id/langkah/ui/font/Inter-Bold.ttf";

    private static final int MISSING = 0x25a1;
    private static final String ELLIPSIS = "…";

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();

    private Face(PDFont font) {
        this.font = font;
    }

    /** Without substitution of letters, which Latin text does not need and which takes long. */
    static Face load(PDDocument document, String resource) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters.setEnableGsub(false);
            return new Face(PDType0Font.load(document, letters, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with blanks for control characters and a box for each letter that is missing. */
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

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, c -> {
            try {
                return font.encode(Character.toString(c)).length > 0;
            } catch (IllegalArgumentException | IOException e) {
                return false;
            }
        });
    }

    /** The width of a clean text in points; the typeface is set without kerning. */
    double width(String text, double size) {
        return size * text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int letter) {
        return widths.computeIfAbsent(letter, c -> {
            try {
                return font.getStringWidth(Character.toString(c)) / 1000.0;
            } catch (IOException e) {
                throw new IllegalStateException("the embedded typeface cannot be read", e);
            }
        });
    }

    /** The text in lines of at most a width; a word that is longer is broken. */
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

    /** How many characters from the start fit a width: at least one letter. */
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

    /** The text on one line, cut with three dots where it is too long. */
    String shortened(String text, double size, double width) {
        String clean = clean(text).strip();
        if (width(clean, size) <= width) {
            return clean;
        }
        return clean.substring(0, fitting(clean, size, width - width(ELLIPSIS, size))) + ELLIPSIS;
    }
}
