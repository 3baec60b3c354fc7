package id.langkah.platform;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a fault into words that hold no personal data. A message is told only where Java itself
 * wrote it and it can hold nothing of the user's: a number that cannot be read or the name of a
 * file may be somebody's NIP.
 */
final class Faults {
    private static final Set<Class<? extends Throwable>> SAFE = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            ArithmeticException.class,
            ArrayStoreException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            NegativeArraySizeException.class,
            OutOfMemoryError.class,
            StackOverflowError.class);

    private Faults() {}

    /** The fault, its cause, the cause of that, and so on; a ring is cut. */
    static List<Throwable> chain(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        @Nullable Throwable next = fault;
        while (next != null && seen.add(next)) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }

    /** Every fault of the chain with its frames, one to a line. */
    static String describe(Throwable fault) {
        return chain(fault).stream()
                .map(Faults::describeOne)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String describeOne(Throwable fault) {
        StringBuilder text = new StringBuilder(fault.getClass().getName());
        @Nullable String told = message(fault);
        if (told != null) {
            text.append(": ").append(told);
        }
        for (StackTraceElement frame : fault.getStackTrace()) {
            text.append(System.lineSeparator()).append("    at ").append(frame);
        }
        return text.toString();
    }

    private static @Nullable String message(Throwable fault) {
        if (fault instanceof FileSystemException file) {
            return file.getReason();
        }
        boolean safe = SAFE.contains(fault.getClass()) || fault instanceof LinkageError || isOfTheSystem(fault);
        return safe ? fault.getMessage() : null;
    }

    /** The operating system's own words about a disk or a device, such as that it is full. */
    private static boolean isOfTheSystem(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return fault.getClass() == IOException.class
                && frames.length > 0
                && frames[0].getClassName().startsWith("sun.nio.ch.");
    }
}
