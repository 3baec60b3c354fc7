package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits typed lists into items and removes the numbers and bullets before them, since the form
 * numbers its lists itself.
 */
public final class DaftarKetik {
    private static final Pattern MARK =
            Pattern.compile("^(?:[-–—•·*▪●○◦■◆➢→✓]\\s*|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+|\\d{1,2}[.)](?=\\p{L}))");

    private DaftarKetik() {}

    /** The item without the number or bullet before it; unchanged when nothing else is left. */
    public static String bare(String butir) {
        String stripped = butir.strip();
        if (beginsWord(stripped)) {
            return stripped;
        }
        String bare = MARK.matcher(stripped).replaceFirst("").strip();
        return bare.isEmpty() ? stripped : bare;
    }

    /** Whether the text begins with two letters, as most do, and so with no number or bullet. */
    private static boolean beginsWord(String text) {
        return text.length() > 1 && Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(1));
    }

    /**
     * The items of a cell. Each line is an item; where the first line has a mark, each mark begins
     * an item and unmarked lines continue it. Commas do not split, and lines of dashes are dropped.
     */
    public static List<String> of(String cell) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean marked = !lines.isEmpty() && isMarked(lines.getFirst());
        var items = new ArrayList<String>();
        for (String line : lines) {
            if (marked && !isMarked(line) && !items.isEmpty()) {
                items.add(items.removeLast() + " " + line);
            } else {
                items.add(bare(line));
            }
        }
        return items.stream().filter(item -> !item.matches("[-–—]+")).toList();
    }

    private static boolean isMarked(String line) {
        return MARK.matcher(line).find();
    }
}
