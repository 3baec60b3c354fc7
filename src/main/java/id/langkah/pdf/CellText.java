package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the text runs of a cell. A page does not tell whether a line was broken by hand or because
 * the cell was full. It is taken as broken by hand when the next word would have fitted, or when
 * the next line begins like a list item.
 */
final class CellText {
    private static final Pattern ITEM = Pattern.compile(
            "(?:\\d{1,2}|[A-Za-z])\\s*[.)](?:\\s.*|$)|[-–•▪●➢→✓*o\\u00b7\\uf0b7\\uf0a7\\uf0d8\\uf0fc]\\s.*|[•▪●➢→✓\\u00b7\\uf0b7\\uf0a7\\uf0d8\\uf0fc].*");

    /** The mark of a list item, which may be slightly higher or lower than its text. */
    private static final Pattern MARK =
            Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\s*[.)]|[•▪●➢→✓\\u00b7\\uf0b7\\uf0a7\\uf0d8\\uf0fc]");

    /** The free space at both sides of a cell, as a multiple of the font size. */
    private static final double MARGIN = 1.1;

    /**
     * The space needed before a further word, as a multiple of the font size, including a reserve
     * because programs measure differently.
     */
    private static final double SLACK = 1.1;

    private static final double NO_ROOM = 7;

    private CellText() {}

    /** One line of a cell. */
    private record Line(StringBuilder text, double from, double to, double foot, double size, double firstWord) {}

    static String of(List<TextRun> runs, Rectangle2D cell) {
        List<TextRun> level = runs.stream().filter(run -> run.turn() == 0).toList();
        List<TextRun> turned = runs.stream().filter(run -> run.turn() != 0).toList();
        StringBuilder all = new StringBuilder(joined(lines(level), cell));
        turned.stream()
                .sorted(Comparator.comparingDouble(TextRun::foot))
                .forEach(run -> all.append(all.isEmpty() ? "" : " ").append(run.text()));
        return all.toString();
    }

    private static List<Line> lines(List<TextRun> runs) {
        List<TextRun> sorted =
                runs.stream().sorted(Comparator.comparingDouble(TextRun::foot)).toList();
        List<List<TextRun>> rows = new ArrayList<>();
        for (TextRun run : sorted) {
            if (rows.isEmpty() || run.foot() - rows.getLast().getFirst().foot() > 0.45 * run.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(run);
        }
        return rows.stream().map(CellText::line).toList();
    }

    private static Line line(List<TextRun> row) {
        row.sort(Comparator.comparingDouble(run -> run.box().getMinX()));
        StringBuilder text = new StringBuilder();
        for (TextRun run : row) {
            text.append(text.isEmpty() ? "" : " ").append(run.text());
        }
        TextRun first = row.getFirst();
        int blank = first.text().indexOf(' ');
        double firstWord = blank < 0
                ? first.box().getWidth()
                : first.box().getWidth() * blank / Math.max(1, first.text().length());
        return new Line(
                text, first.box().getMinX(), row.getLast().box().getMaxX(), first.foot(), first.size(), firstWord);
    }

    private static String joined(List<Line> lines, Rectangle2D cell) {
        StringBuilder all = new StringBuilder();
        double size = lines.stream().mapToDouble(Line::size).max().orElse(1);
        double nearest = lines.stream()
                .mapToDouble(line -> line.from - cell.getMinX())
                .min()
                .orElse(0);
        double pad = Math.clamp(nearest, MARGIN / 2 * size, 1.2 * size);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                Line before = lines.get(i - 1);
                double room = room(before, cell, pad) - SLACK * line.size;
                if (MARK.matcher(before.text).matches()) {
                    all.append(' ').append(line.text);
                    continue;
                }
                boolean byHand = ITEM.matcher(line.text).matches()
                        || (room > line.firstWord && !goesOn(before.text, line.text))
                        || line.foot - before.foot > 2.1 * Math.max(line.size, before.size);
                String glue = isCutAddress(all, room + SLACK * line.size) ? "" : glue(before.text, line.text);
                all.append(byHand ? "\n" : glue);
            }
            all.append(line.text);
        }
        return all.toString();
    }

    /** Whether a sentence clearly continues: after a comma, or in lower case. */
    private static boolean goesOn(CharSequence before, CharSequence next) {
        return before.charAt(before.length() - 1) == ',' && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    }

    /** Whether a web address was cut because it is wider than the cell. */
    private static boolean isCutAddress(StringBuilder all, double room) {
        int begin = Math.max(all.lastIndexOf(" "), all.lastIndexOf("\n")) + 1;
        String last = all.substring(begin);
        return room < NO_ROOM && (last.startsWith("http") || last.startsWith("www."));
    }

    /**
     * The free space of a line in points: at both sides when it is centred, otherwise at its right.
     *
     * @param pad the free space of the cell at its left, which is assumed for its right as well
     */
    private static double room(Line line, Rectangle2D cell, double pad) {
        double left = line.from - cell.getMinX();
        double right = cell.getMaxX() - line.to;
        boolean middle = left > pad + line.size && Math.abs(left - right) < 0.5 * line.size;
        return middle ? left + right - 2 * pad : right - pad;
    }

    /**
     * Joins two lines; a word divided at the end of the line becomes one word, and keeps a hyphen
     * that belongs to it.
     */
    private static String glue(CharSequence before, CharSequence next) {
        boolean hyphen = before.length() > 1
                && before.charAt(before.length() - 1) == '-'
                && Character.isLetter(before.charAt(before.length() - 2))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
        boolean slash = !before.isEmpty() && before.charAt(before.length() - 1) == '/';
        return hyphen || slash ? "" : " ";
    }
}
