package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of a fault in the program.
 *
 * @param kode a code of six digits with a hyphen in the middle, to be read over the telephone; the
 *     same fault always has the same code
 * @param rincian the full report for support ("Salin rincian"); it contains nothing that the user
 *     typed
 */
public record CrashReport(String kode, String rincian) {
    private static final String OURS = "id.langkah.";
    private static final int FRAMES_OF_OTHERS = 3;
    private static final BigInteger KODE_COUNT = BigInteger.valueOf(1_000_000);
    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm.ss", Locale.of("id", "ID"));

    /**
     * The report of one fault.
     *
     * @param version the version of the program
     * @param saat when it happened
     */
    public static CrashReport of(Throwable fault, String version, ZonedDateTime saat) {
        String kode = kode(fault);
        String rincian = String.join(
                System.lineSeparator(),
                "Langkah " + version + ", kode " + kode,
                SAAT.format(saat),
                system(),
                "",
                Faults.describe(fault));
        return new CrashReport(kode, rincian);
    }

    /** Computes the code from types and places, without line numbers, which change with every version. */
    private static String kode(Throwable fault) {
        String marks = Faults.chain(fault).stream()
                .flatMap(cause ->
                        Stream.concat(Stream.of(cause.getClass().getName()), places(List.of(cause.getStackTrace()))))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(marks.getBytes(UTF_8));
            int number = new BigInteger(1, digest).mod(KODE_COUNT).intValueExact();
            return "%03d-%03d".formatted(number / 1000, number % 1000);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Stream<String> places(List<StackTraceElement> frames) {
        List<StackTraceElement> ours = frames.stream()
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .toList();
        Stream<StackTraceElement> telling = ours.isEmpty() ? frames.stream().limit(FRAMES_OF_OTHERS) : ours.stream();
        return telling.map(CrashReport::place);
    }

    /** The place of a frame without the numbers of lambdas and hidden classes, which change with every build. */
    private static String place(StackTraceElement frame) {
        String type = frame.getClassName().replaceFirst("\\$\\$Lambda.*", "");
        String method = frame.getMethodName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
        return type + "." + method;
    }

    private static String system() {
        return "Java %s, %s %s (%s), %d MB"
                .formatted(
                        System.getProperty("java.runtime.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }
}
