package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Divides the column below "Pelaksana" where no rules stand between the names; some offices leave
 * them out to keep the drawing area free.
 */
final class UnruledLanes {
    /** The least distance between names, as a multiple of the font size. */
    private static final double APART = 0.6;

    /** The least distance between words, as a multiple of the font size. */
    private static final double WORDS = 0.15;

    private static final double NEAR = 20;

    private UnruledLanes() {}

    /** The table with its lanes divided; the same table when every lane has its rules. */
    static RuledTable parted(RuledTable table, List<Glyph> glyphs) {
        for (RuledTable.RuledCell head : table.cells()) {
            int below = head.row() + head.rows();
            if (below < table.y().size() - 1 && isHead(in(glyphs, table.box(head)))) {
                RuledTable parted = table;
                // From the right, so that the indices of the remaining columns stay valid.
                for (int c = head.column() + head.columns() - 1; c >= head.column(); c--) {
                    List<Double> places = gaps(table, c, below, glyphs);
                    parted = places.isEmpty() ? parted : parted.parted(c, below, places);
                }
                return parted;
            }
        }
        return table;
    }

    private static boolean isHead(List<Glyph> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString().toLowerCase(Locale.ROOT).startsWith("pelaksana") && text.length() < 12;
    }

    private static List<Glyph> in(List<Glyph> glyphs, Rectangle2D box) {
        return glyphs.stream()
                .filter(glyph -> glyph.turn() == 0 && !glyph.text().isBlank())
                .filter(glyph -> box.contains(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() / 3))
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
    }

    /**
     * The middles between the names in the cell below the head, where no line has a character;
     * otherwise between the numbers of the columns below them, if there are any.
     */
    private static List<Double> gaps(RuledTable table, int column, int row, List<Glyph> glyphs) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column && cell.columns() == 1)
                .findFirst()
                .map(names -> {
                    List<Glyph> letters = in(glyphs, table.box(names));
                    List<Double> places = gaps(letters, APART);
                    return places.isEmpty()
                            ? between(letters, numbers(table, column, row + names.rows(), glyphs))
                            : places;
                })
                .orElse(List.of());
    }

    private static List<Double> numbers(RuledTable table, int column, int row, List<Glyph> glyphs) {
        List<Glyph> letters = table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column && cell.columns() == 1)
                .findFirst()
                .map(cell -> in(glyphs, table.box(cell)))
                .orElse(List.of());
        boolean numbered = letters.stream().allMatch(letter -> letter.text().matches("[\\d().]"));
        return numbered ? gaps(letters, APART) : List.of();
    }

    /** Moves the places to nearby ends of words. */
    private static List<Double> between(List<Glyph> letters, List<Double> places) {
        List<Double> ends = gaps(letters, WORDS);
        return places.stream()
                .map(place -> ends.stream()
                        .filter(end -> Math.abs(end - place) < NEAR)
                        .min(Comparator.comparingDouble(end -> Math.abs(end - place)))
                        .orElse(place))
                .distinct()
                .toList();
    }

    private static List<Double> gaps(List<Glyph> letters, double apart) {
        List<Double> places = new ArrayList<>();
        double end = Double.NaN;
        for (Glyph letter : letters) {
            if (!Double.isNaN(end) && letter.x() - end > apart * letter.size()) {
                places.add((end + letter.x()) / 2);
            }
            double here = letter.x() + letter.width();
            end = Double.isNaN(end) ? here : Math.max(end, here);
        }
        return places;
    }
}
