package id.langkah.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of rules, which are drawn in pieces and sometimes twice. */
final class RulePieces {
    /** Strokes this close, in points, are the same rule. */
    private static final double SAME = 2.2;

    private static final double GAP = 3;

    private RulePieces() {}

    /** Joins the pieces of each rule. */
    static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        List<Rule> all = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).at() - sorted.get(i - 1).at() > SAME / 2
                    || sorted.get(i).at() - sorted.get(begin).at() > SAME) {
                all.addAll(joinedInLine(sorted.subList(begin, i)));
                begin = i;
            }
        }
        return all;
    }

    private static List<Rule> joinedInLine(List<Rule> pieces) {
        double at = pieces.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> all = new ArrayList<>();
        for (Rule piece :
                pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            Rule last = all.isEmpty() ? null : all.getLast();
            if (last != null && piece.from() <= last.to() + GAP) {
                all.set(all.size() - 1, new Rule(at, last.from(), Math.max(last.to(), piece.to())));
            } else {
                all.add(new Rule(at, piece.from(), piece.to()));
            }
        }
        return all;
    }
}
