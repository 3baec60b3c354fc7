package id.langkah.bench;

import java.util.Locale;

/** What a figure counts. */
enum Unit {
    MILLIS {
        @Override
        String text(double value) {
            return value < 10
                    ? String.format(Locale.ROOT, "%.2f ms", value)
                    : value < 10_000 ? Math.round(value) + " ms" : String.format(Locale.ROOT, "%.1f s", value / 1000);
        }
    },
    MIB {
        @Override
        String text(double value) {
            return Math.round(value) + " MiB";
        }
    },
    COUNT {
        @Override
        String text(double value) {
            return Long.toString(Math.round(value));
        }
    };

    abstract String text(double value);
}
