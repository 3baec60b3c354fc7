package id.langkah.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the cells of a table from its rules: a rule that is lacking between two places joins them. */
final class RuleCells {
    private RuleCells() {}

    /** The table of rules that meet each other. */
    static RuledTable table(List<Rule> across, List<Rule> down) {
        List<Double> x = places(down);
        List<Double> y = places(across);
        int rows = Math.max(0, y.size() - 1);
        int columns = Math.max(0, x.size() - 1);
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                right[r][c] = isRuled(down, x.get(c + 1), y.get(r), y.get(r + 1));
                below[r][c] = isRuled(across, y.get(r + 1), x.get(c), x.get(c + 1));
            }
        }
        return new RuledTable(x, y, cells(right, below, rows, columns));
    }

    private static List<Double> places(List<Rule> rules) {
        List<Double> all = new ArrayList<>();
        rules.stream().map(Rule::at).sorted().forEach(place -> {
            if (all.isEmpty() || place - all.getLast() > Rule.MEET) {
                all.add(place);
            }
        });
        return all;
    }

    private static boolean isRuled(List<Rule> rules, double at, double from, double to) {
        double covered = 0;
        for (Rule rule : rules) {
            if (Math.abs(rule.at() - at) <= Rule.MEET) {
                covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return covered >= 0.6 * (to - from);
    }

    private static List<RuledTable.RuledCell> cells(boolean[][] right, boolean[][] below, int rows, int columns) {
        boolean[][] taken = new boolean[rows][columns];
        List<RuledTable.RuledCell> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (taken[r][c]) {
                    continue;
                }
                int width = 1;
                while (c + width < columns && !right[r][c + width - 1] && !taken[r][c + width]) {
                    width++;
                }
                int height = 1;
                while (r + height < rows && isOpen(below, taken, r + height - 1, c, width)) {
                    height++;
                }
                for (int i = r; i < r + height; i++) {
                    Arrays.fill(taken[i], c, c + width, true);
                }
                all.add(new RuledTable.RuledCell(r, c, height, width));
            }
        }
        return all;
    }

    /** Whether there is no rule below these places and all places below are free. */
    private static boolean isOpen(boolean[][] below, boolean[][] taken, int row, int column, int width) {
        for (int c = column; c < column + width; c++) {
            if (below[row][c] || taken[row + 1][c]) {
                return false;
            }
        }
        return true;
    }
}
