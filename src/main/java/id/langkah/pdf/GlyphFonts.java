package id.langkah.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font with others behind it: a character that one does not have is taken from the next. The
 * others are loaded when first needed.
 */
final class GlyphFonts {
    private static final List<String> OTHERS = List.of(
            "/id/langkah/pdf/font/NotoSansSymbols2.ttf",
            "/id/langkah/pdf/font/NotoSansMath.ttf",
            "/id/langkah/pdf/font/NotoSansSymbols.ttf");

    private final List<PDFont> fonts = new ArrayList<>();
    private final PDDocument document;
    private final Map<Integer, Optional<PDFont>> known = new HashMap<>();

    /** Starts with the font of a resource. */
    GlyphFonts(PDDocument document, String resource) throws IOException {
        this.document = document;
        fonts.add(font(document, resource));
    }

    /** The font that everything is written in that it can write. */
    PDFont first() {
        return fonts.getFirst();
    }

    /** The first font that has the character; empty when none has it. */
    Optional<PDFont> of(int letter) {
        Optional<PDFont> found = known.get(letter);
        if (found == null) {
            found = find(letter);
            known.put(letter, found);
        }
        return found;
    }

    /** Loads a font without glyph substitution, which Latin text does not need and which is slow. */
    private static PDFont font(PDDocument document, String resource) throws IOException {
        try (InputStream in = GlyphFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        }
    }

    private Optional<PDFont> find(int letter) {
        for (int i = 0; i <= OTHERS.size(); i++) {
            try {
                if (i == fonts.size()) {
                    fonts.add(font(document, OTHERS.get(i - 1)));
                }
                if (has(fonts.get(i), letter)) {
                    return Optional.of(fonts.get(i));
                }
            } catch (IOException e) {
                throw new IllegalStateException("the embedded typeface cannot be read", e);
            }
        }
        return Optional.empty();
    }

    private static boolean has(PDFont font, int letter) throws IOException {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
