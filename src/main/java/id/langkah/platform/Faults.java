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
 * Describes faults without personal data. A message is included only when Java itself wrote it and
 * it cannot contain anything of the user; an unreadable number or a file name might be somebody's
 * NIP.
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

    /** The fault, its cause, that one's cause and so on; a cycle is cut. */
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

    /** All faults of the chain with their stack frames, one per line. */
    static String describe(Throwable fault) {
        return chain(fault).stream()
                .map(Faults::describeOne)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String describeOne(Throwable fault) {
        StringBuilder text = new StringBuilder(fault.getClass().getName());
        @Nullable String message = message(fault);
        if (message != null) {
            text.append(": ").append(message);
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

    /** Whether the message is the operating system's own about a disk or device, for example that it is full. */
    private static boolean isOfTheSystem(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return fault.getClass() == IOException.class
                && frames.length > 0
                && frames[0].getClassName().startsWith("sun.nio.ch.");
    }
}
