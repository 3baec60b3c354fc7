package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Combines the characters of a page into runs of words. A run ends where a rule stands between words. */
final class TextRuns {
    private static final double WORD_GAP = 0.18;
    private static final double RUN_GAP = 1.3;
    private static final double SAME_LINE = 0.35;

    private final List<RuledTable> tables;

    private TextRuns(List<RuledTable> tables) {
        this.tables = tables;
    }

    static List<TextRun> of(List<Glyph> glyphs, List<RuledTable> tables) {
        var runs = new TextRuns(tables);
        List<TextRun> all = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            int way = turn;
            all.addAll(runs.turned(
                    glyphs.stream().filter(glyph -> glyph.turn() == way).toList(), turn));
        }
        return all;
    }

    /** The position at which a character begins along its line, and the position of the line. */
    private static double along(Glyph glyph) {
        return switch (glyph.turn()) {
            case 1 -> glyph.y();
            case 2 -> -glyph.x();
            case 3 -> -glyph.y();
            default -> glyph.x();
        };
    }

    private static double foot(Glyph glyph) {
        return switch (glyph.turn()) {
            case 1 -> -glyph.x();
            case 2 -> -glyph.y();
            case 3 -> glyph.x();
            default -> glyph.y();
        };
    }

    private List<TextRun> turned(List<Glyph> glyphs, int turn) {
        List<Glyph> byFoot = glyphs.stream()
                .filter(glyph -> glyph.size() > 0.5 && glyph.size() < 200)
                .sorted(Comparator.comparingDouble(TextRuns::foot))
                .toList();
        List<TextRun> all = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= byFoot.size(); i++) {
            if (i == byFoot.size()
                    || foot(byFoot.get(i)) - foot(byFoot.get(i - 1))
                            > SAME_LINE * byFoot.get(i).size()
                    || foot(byFoot.get(i)) - foot(byFoot.get(begin))
                            > 0.6 * byFoot.get(i).size()) {
                line(byFoot.subList(begin, i), turn, all);
                begin = i;
            }
        }
        return all;
    }

    private void line(List<Glyph> line, int turn, List<TextRun> all) {
        List<Glyph> sorted = line.stream()
                .sorted(Comparator.comparingDouble(TextRuns::along))
                .toList();
        StringBuilder text = new StringBuilder();
        List<Glyph> taken = new ArrayList<>();
        boolean space = false;
        for (Glyph glyph : sorted) {
            if (glyph.text().isBlank()) {
                space = true;
                continue;
            }
            if (!taken.isEmpty()) {
                Glyph last = taken.getLast();
                double end = along(last) + last.width();
                double gap = along(glyph) - end;
                double size = Math.min(last.size(), glyph.size());
                if (isDouble(last, glyph, size)) {
                    continue;
                }
                boolean words = space || gap > WORD_GAP * size;
                if (gap > RUN_GAP * size || (words && isRuledOff(end, along(glyph), glyph, turn))) {
                    add(text, taken, turn, all);
                } else if (words) {
                    text.append(' ');
                }
            }
            space = false;
            text.append(glyph.text());
            taken.add(glyph);
        }
        add(text, taken, turn, all);
    }

    /** Whether the character repeats the last one, as when bold is made by printing twice. */
    private static boolean isDouble(Glyph last, Glyph glyph, double size) {
        return last.text().equals(glyph.text())
                && Math.abs(along(glyph) - along(last)) < 0.15 * size
                && Math.abs(foot(glyph) - foot(last)) < 0.15 * size;
    }

    private boolean isRuledOff(double end, double start, Glyph glyph, int turn) {
        if (turn != 0) {
            return false;
        }
        double middle = glyph.y() - glyph.size() / 3;
        for (RuledTable table : tables) {
            if (middle > table.y().getFirst() && middle < table.y().getLast()) {
                for (double rule : table.x()) {
                    if (rule > end - 1 && rule < start + 1 && hasRule(table, rule, middle)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasRule(RuledTable table, double x, double y) {
        return table.boxes().stream()
                .filter(box -> y >= box.getMinY() && y <= box.getMaxY())
                .anyMatch(box -> Math.abs(box.getMinX() - x) < 0.1 || Math.abs(box.getMaxX() - x) < 0.1);
    }

    private static void add(StringBuilder text, List<Glyph> taken, int turn, List<TextRun> all) {
        if (taken.isEmpty()) {
            return;
        }
        Glyph first = taken.getFirst();
        Glyph last = taken.getLast();
        double size = taken.stream().mapToDouble(Glyph::size).max().orElse(1);
        double up = 0.75 * size;
        double down = 0.2 * size;
        double length = along(last) + last.width() - along(first);
        Rectangle2D box = switch (turn) {
            case 1 -> new Rectangle2D.Double(first.x() - down, first.y(), up + down, length);
            case 2 -> new Rectangle2D.Double(first.x() - length, first.y() - down, length, up + down);
            case 3 -> new Rectangle2D.Double(first.x() - up, first.y() - length, up + down, length);
            default -> new Rectangle2D.Double(first.x(), first.y() - up, length, up + down);
        };
        all.add(new TextRun(text.toString(), box, foot(first), size, turn));
        text.setLength(0);
        taken.clear();
    }
}
