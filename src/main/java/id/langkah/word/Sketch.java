package id.langkah.word;

import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.JenisBentuk;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the symbols, lines, texts and pictures over the tables of a document, on the endless
 * page, from both of Word's drawing formats.
 */
final class Sketch {
    /**
     * One drawn thing.
     *
     * @param thing a {@link Bentuk}, a {@link Garis}, a {@link Tulisan} or a {@link Petak}
     * @param petak the rectangle of the thing
     * @param table the index of the table that contains the anchor; -1 beside tables
     */
    record Drawn(Object thing, Petak petak, int table) {}

    /**
     * The appearance of a shape.
     *
     * @param id the id by which glued ends refer to it; blank when it has none
     * @param textBox whether it was made as a text box
     * @param visible whether it has a line or a fill
     */
    record Seen(String id, String preset, String teks, boolean textBox, boolean visible) {}

    /**
     * The course of a line.
     *
     * @param corners the fractions of the box at which it bends
     * @param from the id of the shape to which its beginning is glued; blank for none
     * @param to the id of the shape to which its end is glued; blank for none
     */
    record Stroke(
            Petak box,
            double degrees,
            boolean flipH,
            boolean flipV,
            List<Double> corners,
            boolean headAtStart,
            boolean headAtEnd,
            String from,
            String to) {}

    /** The answers of a keputusan, which some offices write in small boxes at the arrows. */
    private static final String ANSWER = "(?i)\\s*(ya|tidak|tdk|y|t|yes|no|setuju|tidak setuju)\\s*[.:]?\\s*";

    /** A box with more characters than this contains a remark and is no symbol. */
    private static final int MOST_OF_A_SYMBOL = 60;

    private final List<Drawn> all = new ArrayList<>();
    private int table = -1;
    private int skipped;

    List<Drawn> all() {
        return all;
    }

    /** The number of drawings that could not be read or exceeded the limit. */
    int skipped() {
        return skipped;
    }

    /** Sets the table in which the following drawings are anchored; -1 beside tables. */
    void into(int table) {
        this.table = table;
    }

    void skip() {
        skipped++;
    }

    void picture(Petak petak) {
        add(petak, petak);
    }

    /** Adds a line, connector or block arrow. */
    void line(String preset, Stroke run) {
        List<Ujung> path = DrawingPresets.path(preset, run.box, run.degrees, run.flipH, run.flipV, run.corners);
        if (path.size() < 2) {
            path = DrawingPresets.path("straightConnector1", run.box, run.degrees, run.flipH, run.flipV, run.corners);
        }
        path(path, run.headAtStart, run.headAtEnd || DrawingPresets.isBlockArrow(preset), run.from, run.to);
    }

    /** Adds a line given by its points. */
    void path(List<Ujung> path, boolean headAtStart, boolean headAtEnd, String from, String to) {
        Ujung first = glued(path.getFirst(), from);
        Ujung last = glued(path.getLast(), to);
        add(
                new Garis(first, path.subList(1, path.size() - 1), last, headAtStart, headAtEnd),
                Petak.between(first.x(), first.y(), last.x(), last.y()));
    }

    private static Ujung glued(Ujung end, String to) {
        return to.isBlank() ? end : new Ujung(end.x(), end.y(), to);
    }

    /** Adds a shape that is not a line: a symbol or a text. */
    void shape(Petak petak, Seen look, Optional<JenisBentuk> outline) {
        boolean worded = !look.teks.isBlank();
        boolean label = DrawingPresets.isRemark(look.preset)
                || !look.visible
                || (look.textBox && worded && look.teks.length() > MOST_OF_A_SYMBOL)
                || (look.teks.matches(ANSWER) && (look.textBox || look.preset.equals("rect")));
        if (label) {
            if (worded) {
                add(new Tulisan(petak, look.teks), petak);
            }
            return;
        }
        Optional<JenisBentuk> jenis = outline.or(() -> DrawingPresets.symbol(look.preset, look.teks));
        boolean guessed = jenis.isEmpty() || outline.isPresent() || (look.textBox && worded);
        String id = look.id.isBlank() ? "#" + all.size() : look.id;
        add(new Bentuk(id, jenis.orElse(JenisBentuk.KOTAK), petak, look.teks, guessed), petak);
    }

    private void add(Object thing, Petak petak) {
        if (all.size() >= Denah.MAX_SHAPES) {
            skipped++;
        } else {
            all.add(new Drawn(thing, petak, table));
        }
    }
}
