package id.langkah.ui;

import id.langkah.JavaProgram;
import id.langkah.sqlite.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Random walks over one office; a walk that fails is shortened and reported. */
final class HandWalk {
    /** The word that asks for the content of the file. */
    static final String TELL = "cerita";

    /** How many of the last gestures are reported. */
    private static final int TOLD = 30;

    /** The longest time, in milliseconds, for finding the gestures that matter. */
    private static final long PATIENCE_MILLIS = 120_000;

    private final Path folder;
    private final HandOffice office;
    private Consumer<Path> after = file -> {};
    private int walks;
    private long gestures;

    /**
     * Makes the office.
     *
     * @param folder an empty folder for the office and a copy of it for each walk
     */
    HandWalk(Path folder) {
        this(folder, HandOffice.made(folder.resolve("kantor")));
    }

    private HandWalk(Path folder, HandOffice office) {
        this.folder = folder;
        this.office = office;
    }

    /**
     * The command line that starts {@link #main} in another process.
     *
     * @param classpath the class path of the program and the tests
     * @param words the arguments
     */
    static List<String> program(String classpath, String... words) {
        List<String> command = JavaProgram.command(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Duser.language=id",
                "-Duser.country=ID",
                "-Duser.timezone=Asia/Pontianak",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                classpath,
                HandWalk.class.getName());
        command.addAll(List.of(words));
        return command;
    }

    /**
     * Does walks and prints what went wrong; the last line is the number of gestures.
     *
     * @param words an empty folder, the first seed, the number of walks, the number of gestures of
     *     each; then {@link #TELL} to print the content of the file after each gesture, or the
     *     folder of an office to walk in
     */
    public static void main(String[] words) {
        boolean tells = words.length > 4 && words[4].equals(TELL);
        Path folder = Path.of(words[0]);
        var walk = words.length > 4 && !tells
                ? new HandWalk(folder, HandOffice.left(Path.of(words[4])))
                : new HandWalk(folder);
        if (tells) {
            walk.after = file -> System.out.println("sudah " + State.of(file));
        }
        long first = Long.parseLong(words[1]);
        boolean whole = true;
        for (long seed = first; seed < first + Long.parseLong(words[2]); seed++) {
            Optional<String> wrong = walk.walk(seed, Integer.parseInt(words[3]));
            wrong.ifPresent(System.out::println);
            whole &= wrong.isEmpty();
        }
        System.out.println(walk.gestures);
        System.exit(whole ? 0 : 1);
    }

    /** Does a walk; returns what went wrong and after which gestures; empty when nothing did. */
    Optional<String> walk(long seed, int length) {
        var whim = new Whim(seed);
        List<Gesture> done = new ArrayList<>();
        List<String> wrong = List.of();
        try (Hand hand = sitDown()) {
            Path file = folder.resolve("jalan-" + walks).resolve("langkah.db");
            after.accept(file);
            while (wrong.isEmpty() && done.size() < length) {
                Gesture next =
                        Headless.get(() -> whim.next(Reach.of(hand.shell()).things()));
                done.add(next);
                wrong = hand.act(next);
                after.accept(file);
            }
        }
        gestures += done.size();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        List<String> needed = shortened(done, wrong.getFirst()).stream()
                .map(Gesture::toString)
                .toList();
        return Optional.of("seed " + seed + ", gesture " + done.size() + ": " + String.join("\n  ", wrong)
                + "\nafter\n  " + String.join("\n  ", needed));
    }

    private Hand sitDown() {
        walks++;
        return new Hand(office.copy(folder.resolve("jalan-" + walks)));
    }

    /** The fewest of the last gestures found to end in the same way. */
    private List<Gesture> shortened(List<Gesture> done, String wrong) {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        List<Gesture> last = List.copyOf(done.subList(Math.max(0, done.size() - TOLD), done.size()));
        for (int keep = 1; keep <= last.size(); keep *= 2) {
            List<Gesture> tail = last.subList(last.size() - keep, last.size());
            if (System.currentTimeMillis() < until && endsSo(tail, wrong)) {
                return withoutIdle(tail, wrong, until);
            }
        }
        return last;
    }

    private List<Gesture> withoutIdle(List<Gesture> gestures, String wrong, long until) {
        List<Gesture> needed = gestures;
        for (int i = gestures.size() - 2; i >= 0 && System.currentTimeMillis() < until; i--) {
            var fewer = new ArrayList<>(needed);
            fewer.remove(i);
            if (endsSo(fewer, wrong)) {
                needed = fewer;
            }
        }
        return needed;
    }

    private boolean endsSo(List<Gesture> gestures, String wrong) {
        try (Hand hand = sitDown()) {
            for (Gesture gesture : gestures) {
                List<String> now = hand.act(gesture);
                if (!now.isEmpty()) {
                    return now.getFirst()
                            .lines()
                            .findFirst()
                            .equals(wrong.lines().findFirst());
                }
            }
            return false;
        }
    }
}
