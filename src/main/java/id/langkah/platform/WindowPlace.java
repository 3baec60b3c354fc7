package id.langkah.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * The place of a window in the units of the screen, and whether it was maximised. The screen may no
 * longer exist; callers must keep the window inside the present screens.
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    String format() {
        return x + " " + y + " " + width + " " + height + " " + maximized;
    }

    static Optional<WindowPlace> parse(String text) {
        String[] parts = text.strip().split(" +");
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            double[] numbers = Arrays.stream(parts)
                    .limit(4)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            WindowPlace place =
                    new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4]));
            return place.makesSense() ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean makesSense() {
        return Double.isFinite(x)
                && Double.isFinite(y)
                && Double.isFinite(width)
                && Double.isFinite(height)
                && width > 0
                && height > 0;
    }
}
