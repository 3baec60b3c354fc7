package id.langkah.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables among the straight strokes of a page: rules that meet other rules at both ends.
 * Strokes that end elsewhere are drawn lines.
 */
final class RuleLattice {
    private static final int MOST = 20_000;
    private static final int MOST_RULES = 1_500;

    private List<Rule> level;
    private List<Rule> upright;

    private RuleLattice(List<Rule> level, List<Rule> upright) {
        this.level = level;
        this.upright = upright;
    }

    /** The tables of a page from the top down. */
    static List<RuledTable> of(List<InkLine> strokes) {
        if (strokes.size() > MOST) {
            return List.of();
        }
        var lattice = new RuleLattice(
                RulePieces.joined(strokes.stream()
                        .filter(InkLine::isLevel)
                        .map(line -> rule(
                                line.start().getY(),
                                line.start().getX(),
                                line.end().getX()))
                        .toList()),
                RulePieces.joined(strokes.stream()
                        .filter(line -> !line.isLevel())
                        .map(line -> rule(
                                line.start().getX(),
                                line.start().getY(),
                                line.end().getY()))
                        .toList()));
        if (lattice.level.size() > MOST_RULES || lattice.upright.size() > MOST_RULES) {
            return List.of();
        }
        lattice.closeSides();
        lattice.dropOpenEnds();
        return lattice.tables();
    }

    private static Rule rule(double at, double angka, double other) {
        return new Rule(at, Math.min(angka, other), Math.max(angka, other));
    }

    /** Adds the side of a table that is not drawn, where three or more rules end at the same place. */
    private void closeSides() {
        List<Rule> sides = new ArrayList<>();
        sides.addAll(openSides(level, upright));
        List<Rule> ends = openSides(upright, level);
        upright = RulePieces.joined(concat(upright, sides));
        level = RulePieces.joined(concat(level, ends));
    }

    private static List<Rule> concat(List<Rule> daftar, List<Rule> other) {
        List<Rule> all = new ArrayList<>(daftar);
        all.addAll(other);
        return all;
    }

    private static List<Rule> openSides(List<Rule> rules, List<Rule> across) {
        List<Rule> sides = new ArrayList<>();
        for (boolean atEnd : new boolean[] {false, true}) {
            List<Rule> open = rules.stream()
                    .filter(rule -> rule.length() > 40)
                    .filter(rule -> across.stream().filter(rule::meets).count() >= 2)
                    .filter(rule -> across.stream()
                            .noneMatch(other -> rule.meets(other)
                                    && Math.abs(other.at() - (atEnd ? rule.to() : rule.from())) <= Rule.MEET))
                    .sorted(Comparator.comparingDouble(rule -> atEnd ? rule.to() : rule.from()))
                    .toList();
            int begin = 0;
            for (int i = 1; i <= open.size(); i++) {
                double place = atEnd ? open.get(begin).to() : open.get(begin).from();
                double here = i < open.size()
                        ? (atEnd ? open.get(i).to() : open.get(i).from())
                        : Double.MAX_VALUE;
                if (here - place > Rule.MEET) {
                    if (i - begin >= 3) {
                        List<Rule> same = open.subList(begin, i);
                        sides.add(new Rule(
                                place,
                                same.stream().mapToDouble(Rule::at).min().orElse(0),
                                same.stream().mapToDouble(Rule::at).max().orElse(0)));
                    }
                    begin = i;
                }
            }
        }
        return sides;
    }

    /** Removes rules with a free end, repeatedly, because removing one may free the end of another. */
    private void dropOpenEnds() {
        for (int round = 0; round < 12; round++) {
            List<Rule> left = kept(level, upright);
            List<Rule> right = kept(upright, left);
            boolean same = left.size() == level.size() && right.size() == upright.size();
            level = left;
            upright = right;
            if (same) {
                return;
            }
        }
    }

    private static List<Rule> kept(List<Rule> rules, List<Rule> across) {
        List<Rule> kept = new ArrayList<>();
        for (Rule rule : rules) {
            double first = Double.MAX_VALUE;
            double last = -Double.MAX_VALUE;
            for (Rule other : across) {
                if (rule.meets(other)) {
                    first = Math.min(first, other.at());
                    last = Math.max(last, other.at());
                }
            }
            boolean meetsBoth = last - first > Rule.MEET;
            boolean open = first - rule.from() > Rule.MEET && rule.to() - last > Rule.MEET;
            boolean mostlyOpen = meetsBoth && last - first < 0.6 * rule.length();
            if (meetsBoth && !open && !mostlyOpen) {
                kept.add(new Rule(rule.at(), first, last));
            }
        }
        return kept;
    }

    private List<RuledTable> tables() {
        int n = level.size();
        int[] group = new int[n + upright.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (level.get(i).meets(upright.get(j))) {
                    join(group, i, n + j);
                }
            }
        }
        List<RuledTable> all = new ArrayList<>();
        for (int root = 0; root < group.length; root++) {
            if (find(group, root) != root) {
                continue;
            }
            List<Rule> across = new ArrayList<>();
            List<Rule> down = new ArrayList<>();
            for (int i = 0; i < group.length; i++) {
                if (find(group, i) == root) {
                    if (i < n) {
                        across.add(level.get(i));
                    } else {
                        down.add(upright.get(i - n));
                    }
                }
            }
            if (across.size() >= 2 && down.size() >= 2) {
                all.add(RuleCells.table(across, down));
            }
        }
        all.removeIf(table -> table.cells().size() < 2);
        all.sort(Comparator.comparingDouble(table -> table.y().getFirst()));
        return all;
    }

    private static int find(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void join(int[] group, int nomor, int other) {
        int a = find(group, nomor);
        int b = find(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }
}
