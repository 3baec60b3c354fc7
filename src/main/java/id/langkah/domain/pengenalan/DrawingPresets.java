package id.langkah.domain.pengenalan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The preset shapes of DrawingML (ECMA-376 part 1, 20.1.10.56) used by Excel and Word: which of
 * them are symbols of an SOP AP, and the paths of those that are lines.
 */
public final class DrawingPresets {
    private static final Map<String, JenisBentuk> SYMBOLS = Map.ofEntries(
            Map.entry("flowChartTerminator", JenisBentuk.KAPSUL),
            Map.entry("flowChartAlternateProcess", JenisBentuk.KAPSUL),
            Map.entry("roundRect", JenisBentuk.KAPSUL),
            Map.entry("round2SameRect", JenisBentuk.KAPSUL),
            Map.entry("ellipse", JenisBentuk.KAPSUL),
            Map.entry("flowChartConnector", JenisBentuk.KAPSUL),
            Map.entry("diamond", JenisBentuk.KETUPAT),
            Map.entry("flowChartDecision", JenisBentuk.KETUPAT),
            Map.entry("pentagon", JenisBentuk.SEGILIMA),
            Map.entry("homePlate", JenisBentuk.SEGILIMA),
            Map.entry("flowChartOffpageConnector", JenisBentuk.SEGILIMA),
            Map.entry("rect", JenisBentuk.KOTAK),
            Map.entry("flowChartProcess", JenisBentuk.KOTAK),
            Map.entry("flowChartPredefinedProcess", JenisBentuk.KOTAK));

    /** The paths of lines in a box of size 1 × 1, as alternating x and y. */
    private static final Map<String, List<Double>> ARROWS = Map.ofEntries(
            Map.entry("rightArrow", List.of(0.0, 0.5, 1.0, 0.5)),
            Map.entry("notchedRightArrow", List.of(0.0, 0.5, 1.0, 0.5)),
            Map.entry("stripedRightArrow", List.of(0.0, 0.5, 1.0, 0.5)),
            Map.entry("leftArrow", List.of(1.0, 0.5, 0.0, 0.5)),
            Map.entry("upArrow", List.of(0.5, 1.0, 0.5, 0.0)),
            Map.entry("downArrow", List.of(0.5, 0.0, 0.5, 1.0)),
            Map.entry("bentArrow", List.of(0.15, 1.0, 0.15, 0.25, 1.0, 0.25)),
            Map.entry("bentUpArrow", List.of(0.0, 0.85, 0.75, 0.85, 0.75, 0.0)),
            Map.entry("uturnArrow", List.of(0.15, 1.0, 0.15, 0.1, 0.75, 0.1, 0.75, 1.0)));

    /** The same shapes by their numbers in .xls and VML ([MS-ODRAW] 2.4.24). */
    private static final Map<Integer, String> NUMBERED = Map.ofEntries(
            Map.entry(1, "rect"),
            Map.entry(2, "roundRect"),
            Map.entry(3, "ellipse"),
            Map.entry(4, "diamond"),
            Map.entry(13, "rightArrow"),
            Map.entry(15, "homePlate"),
            Map.entry(20, "line"),
            Map.entry(32, "straightConnector1"),
            Map.entry(33, "bentConnector2"),
            Map.entry(34, "bentConnector3"),
            Map.entry(35, "bentConnector4"),
            Map.entry(36, "bentConnector5"),
            Map.entry(37, "curvedConnector2"),
            Map.entry(38, "curvedConnector3"),
            Map.entry(39, "curvedConnector4"),
            Map.entry(40, "curvedConnector5"),
            Map.entry(56, "pentagon"),
            Map.entry(66, "leftArrow"),
            Map.entry(67, "downArrow"),
            Map.entry(68, "upArrow"),
            Map.entry(90, "bentUpArrow"),
            Map.entry(91, "bentArrow"),
            Map.entry(101, "uturnArrow"),
            Map.entry(109, "flowChartProcess"),
            Map.entry(110, "flowChartDecision"),
            Map.entry(112, "flowChartPredefinedProcess"),
            Map.entry(116, "flowChartTerminator"),
            Map.entry(120, "flowChartConnector"),
            Map.entry(176, "flowChartAlternateProcess"),
            Map.entry(177, "flowChartOffpageConnector"));

    private static final Set<String> STRAIGHT = Set.of("line", "straightConnector1", "lineInv");
    private static final Pattern BENT = Pattern.compile("(?:bent|curved)Connector([2-5])");
    private static final Pattern LETTER = Pattern.compile("\\p{L}|\\d{1,2}");
    private static final double HALF = 0.5;
    private static final double SMALL = 0.2;

    private DrawingPresets() {}

    /**
     * The symbol that a shape stands for; a circle with a letter is the off-page connector. Empty
     * for other shapes, which the caller takes for a KOTAK by guess.
     */
    public static Optional<JenisBentuk> symbol(String preset, String teks) {
        JenisBentuk jenis = SYMBOLS.get(preset);
        boolean circle = preset.equals("flowChartConnector") || preset.equals("ellipse");
        if (circle && LETTER.matcher(teks.strip()).matches()) {
            return Optional.of(JenisBentuk.SEGILIMA);
        }
        return Optional.ofNullable(jenis);
    }

    /** The preset that .xls and VML give by a number; empty for numbers that are not distinguished. */
    public static Optional<String> numbered(int number) {
        return Optional.ofNullable(NUMBERED.get(number));
    }

    /** Whether the shape is a speech bubble, a bracket or another one that only holds a remark. */
    public static boolean isRemark(String preset) {
        String lower = preset.toLowerCase(Locale.ROOT);
        return lower.contains("callout") || lower.contains("brace") || lower.contains("bracket");
    }

    /** Whether the shape is a block arrow, which points to the end of its path. */
    public static boolean isBlockArrow(String preset) {
        return ARROWS.containsKey(preset);
    }

    /**
     * The path of a line, connector or block arrow from beginning to end; empty for any other
     * shape.
     *
     * @param box the box before turning
     * @param degrees the clockwise turn about the middle of the box, after flipping
     * @param adjust the adjust values as fractions of the box; may be empty or incomplete
     */
    public static List<Ujung> path(
            String preset, Petak box, double degrees, boolean flipH, boolean flipV, List<Double> adjust) {
        return turned(unit(preset, adjust), box, degrees, flipH, flipV);
    }

    /**
     * The points of an outline after flipping and turning its shape.
     *
     * @param unit x and y alternating, as fractions of the box
     * @param box the box before turning
     * @param degrees the clockwise turn about the middle of the box, after flipping
     */
    public static List<Ujung> turned(List<Double> unit, Petak box, double degrees, boolean flipH, boolean flipV) {
        double turn = Math.toRadians(degrees);
        double sin = Math.sin(turn);
        double cos = Math.cos(turn);
        return IntStream.range(0, unit.size() / 2)
                .mapToObj(i -> {
                    double u = unit.get(2 * i) - HALF;
                    double v = unit.get(2 * i + 1) - HALF;
                    double dx = (flipH ? -u : u) * box.lebar();
                    double dy = (flipV ? -v : v) * box.tinggi();
                    return Ujung.at(box.tengahX() + dx * cos - dy * sin, box.tengahY() + dx * sin + dy * cos);
                })
                .toList();
    }

    private static List<Double> unit(String preset, List<Double> adjust) {
        if (preset.equals("lineInv")) {
            return List.of(0.0, 1.0, 1.0, 0.0);
        }
        if (STRAIGHT.contains(preset)) {
            return List.of(0.0, 0.0, 1.0, 1.0);
        }
        var bent = BENT.matcher(preset);
        if (!bent.matches()) {
            return ARROWS.getOrDefault(preset, List.of());
        }
        double first = adjusted(adjust, 0);
        double second = adjusted(adjust, 1);
        double third = adjusted(adjust, 2);
        return switch (bent.group(1)) {
            case "2" -> List.of(0.0, 0.0, 1.0, 0.0, 1.0, 1.0);
            case "3" -> List.of(0.0, 0.0, first, 0.0, first, 1.0, 1.0, 1.0);
            case "4" -> List.of(0.0, 0.0, first, 0.0, first, second, 1.0, second, 1.0, 1.0);
            default -> List.of(0.0, 0.0, first, 0.0, first, second, third, second, third, 1.0, 1.0, 1.0);
        };
    }

    private static double adjusted(List<Double> adjust, int at) {
        return at < adjust.size() ? adjust.get(at) : HALF;
    }

    /**
     * The symbol that a free outline stands for: KAPSUL when it has curves, KETUPAT when its
     * corners lie at the middles of the box's sides, otherwise KOTAK.
     *
     * @param corners the corners as fractions (0 to 1) of the box
     */
    public static JenisBentuk outline(List<Ujung> corners, boolean curved) {
        if (curved) {
            return JenisBentuk.KAPSUL;
        }
        boolean middles = corners.size() >= 4
                && corners.stream()
                        .allMatch(corner -> Math.abs(corner.x() - HALF) < SMALL ^ Math.abs(corner.y() - HALF) < SMALL);
        return middles ? JenisBentuk.KETUPAT : JenisBentuk.KOTAK;
    }
}
