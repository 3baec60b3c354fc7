package id.langkah.ui.kit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Aligns figures of a column at the decimal sign: figures with fewer decimals get more space at
 * their right. Widths are measured, because the digits of the font are not equally wide.
 */
final class Decimals {
    /** The most different decimals considered in a column. */
    private static final int MOST = 400;

    private static final Pattern NUMBER = Pattern.compile("[-–]?[\\d.]+(,\\d+)?");

    private final List<String> kinds;
    private final Map<String, Double> measured = new HashMap<>();
    private Font font = Font.getDefault();
    private double widest = -1;

    private Decimals(List<String> kinds) {
        this.kinds = kinds;
    }

    /** The decimals of the texts of a column. */
    static Decimals of(Collection<String> texts) {
        return new Decimals(texts.stream()
                .map(Decimals::behindComma)
                .filter(decimals -> !decimals.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /**
     * The decimals of a number with the comma: {@code ,25} of {@code 12,25}; blank for whole
     * numbers and other texts.
     */
    private static String behindComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 || !isNumber(text) ? "" : text.substring(comma);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The width in characters of the texts once they are aligned. */
    static int letters(Collection<String> texts) {
        int whole = 0;
        int behind = 0;
        int words = 0;
        for (String text : texts) {
            if (isNumber(text)) {
                int decimals = behindComma(text).length();
                behind = Math.max(behind, decimals);
                whole = Math.max(whole, text.length() - decimals);
            } else {
                words = Math.max(words, text.length());
            }
        }
        return Math.max(whole + behind, words);
    }

    /** The space after a text in pixels; 0 when it is not a number. */
    double behind(String text, Font now) {
        if (kinds.isEmpty() || !isNumber(text)) {
            return 0;
        }
        if (widest < 0 || !now.equals(font)) {
            font = now;
            measured.clear();
            widest = kinds.stream().mapToDouble(this::width).max().orElse(0);
        }
        return Math.max(0, Math.rint(widest - width(behindComma(text))));
    }

    private double width(String decimals) {
        return decimals.isEmpty() ? 0 : measured.computeIfAbsent(decimals, this::measure);
    }

    private double measure(String decimals) {
        var text = new Text(decimals);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
