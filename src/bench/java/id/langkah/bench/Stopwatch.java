package id.langkah.bench;

import java.util.Arrays;

/** Takes times in milliseconds and tells them as {@link Program} reads them. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Some work. */
    @FunctionalInterface
    public interface Act {
        void run();
    }

    /** Some work that may fail. */
    @FunctionalInterface
    public interface Whole {
        void run() throws Exception;
    }

    /** Does the work of a program with a window, whose threads would keep it alive, and ends it. */
    @SuppressWarnings("CatchAndPrintStackTrace") // what it says is kept by the program that started it
    public static void endsWith(Whole work) {
        int code = 1;
        try {
            work.run();
            code = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    public static double millis(Act act) {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** That of so many out of a hundred which is not less than theirs; sorts them. */
    public static double percentile(double[] values, int percent) {
        Arrays.sort(values);
        return values[Math.min(values.length - 1, values.length * percent / 100)];
    }

    public static void tell(String name, double value) {
        System.out.println(name + " = " + value);
    }

    static void tell(Act act) {
        tell(Measured.MILLIS, millis(act));
    }
}
