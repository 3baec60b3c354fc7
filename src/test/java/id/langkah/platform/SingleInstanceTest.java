package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final Instant PAGI = Instant.parse("2026-03-02T00:30:00Z");
    private static final Instant SIANG = Instant.parse("2026-03-02T05:00:00Z");

    @TempDir
    Path folder;

    private Path database;
    private Path sockets;

    @BeforeEach
    void aDatabase() throws IOException {
        database = Files.writeString(folder.resolve("langkah.db"), "");
        sockets = Files.createDirectory(folder.resolve("s"));
    }

    @AfterEach
    void nothingListensAnyMore() throws IOException {
        try (Stream<Path> left = Files.list(sockets)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theFirstStartHasTheDatabase() throws IOException {
        try (SingleInstance first = first(start(List.of()))) {
            assertThat(first.stoppedUncleanly()).isFalse();
        }
        try (SingleInstance again = first(start(List.of()))) {
            assertThat(again.stoppedUncleanly()).isFalse();
        }
    }

    @Test
    void theSecondStartHandsItsFilesToTheFirst() throws Exception {
        Path sop = folder.resolve("SOP baru, désémber.json");
        BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
        try (SingleInstance first = first(start(List.of()))) {
            first.onHandOver(taken::add);
            try (Child second = second(sop.toString())) {
                assertThat(second.line())
                        .isEqualTo("handed over to " + ProcessHandle.current().pid());
            }
            assertThat(taken.poll(10, TimeUnit.SECONDS)).containsExactly(sop);

            try (Child third = second()) {
                assertThat(third.line()).startsWith("handed over");
            }
            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whatComesBeforeTheWindowIsReadyWaitsForIt() throws Exception {
        BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
        try (SingleInstance first = first(start(List.of()))) {
            try (Child second = second(folder.toString())) {
                assertThat(second.line()).startsWith("handed over");
            }
            first.onHandOver(taken::add);
            assertThat(taken).containsExactly(List.of(folder));
        }
    }

    @Test
    void aKilledProgramLeavesNoStaleLock() throws Exception {
        try (Child killed = second()) {
            killed.awaitLine("first");
            InstanceStart.Refused refused = (InstanceStart.Refused) SingleInstance.hold(database, SIANG);
            assertThat(refused.by().orElseThrow().pid()).isEqualTo(killed.pid());
            killed.kill();
        }
        try (SingleInstance next = first(start(List.of()))) {
            assertThat(next.stoppedUncleanly()).isTrue();
        }
        try (SingleInstance afterThat = first(start(List.of()))) {
            assertThat(afterThat.stoppedUncleanly()).isFalse();
        }
    }

    @Test
    void whoIsRefusedIsToldWhoHasTheDatabaseSinceWhen() throws Exception {
        try (Child window = second()) {
            window.awaitLine("first");
            InstanceStart.Refused refused = (InstanceStart.Refused) SingleInstance.hold(database, PAGI);
            Holder holder = refused.by().orElseThrow();

            assertThat(holder.pid()).isEqualTo(window.pid());
            assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
            assertThat(holder.host()).isNotBlank().isNotEqualTo("?");
            assertThat(holder.since()).isEqualTo(SIANG);
        }
    }

    @Test
    void aProgramOnAnotherPcIsNotAskedToTakeFiles() throws Exception {
        try (Child window = second()) {
            window.awaitLine("first");
            Path lock = folder.resolve("langkah.db.kunci");
            Files.writeString(lock, Files.readString(lock).replaceFirst("(?m)^host=.*$", "host=PC-KEUANGAN"));

            assertThat(start(List.of(folder)))
                    .isInstanceOfSatisfying(
                            InstanceStart.Refused.class,
                            refused -> assertThat(refused.by().orElseThrow().host())
                                    .isEqualTo("PC-KEUANGAN"));
        }
    }

    @Test
    void theSameProgramDoesNotTakeItTwice() throws IOException {
        try (SingleInstance first = first(SingleInstance.hold(database, PAGI))) {
            assertThat(first.stoppedUncleanly()).isFalse();
            assertThat(SingleInstance.hold(database, SIANG)).isInstanceOf(InstanceStart.Refused.class);
        }
        first(SingleInstance.hold(database, SIANG)).close();
    }

    @Test
    void aLinkToTheDatabaseIsTheDatabase() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("pintasan.db"), database);
        try (SingleInstance first = first(SingleInstance.hold(link, PAGI))) {
            assertThat(first.stoppedUncleanly()).isFalse();
            assertThat(SingleInstance.hold(database, SIANG)).isInstanceOf(InstanceStart.Refused.class);
        }
    }

    private InstanceStart start(List<Path> files) throws IOException {
        return SingleInstance.start(database, sockets, files, PAGI);
    }

    private Child second(String... files) throws IOException {
        return Child.start(
                SecondStart.class,
                Stream.concat(Stream.of(database.toString(), sockets.toString()), Stream.of(files))
                        .toArray(String[]::new));
    }

    private static SingleInstance first(InstanceStart start) {
        assertThat(start).isInstanceOf(InstanceStart.First.class);
        return ((InstanceStart.First) start).instance();
    }

    /** Starts on the database, tells what came of it, and ends when its input ends. */
    static final class SecondStart {
        private SecondStart() {}

        public static void main(String[] args) throws IOException {
            InstanceStart start = SingleInstance.start(
                    Path.of(args[0]),
                    Path.of(args[1]),
                    Stream.of(args).skip(2).map(Path::of).toList(),
                    SIANG);
            switch (start) {
                case InstanceStart.First first -> {
                    System.out.println("first");
                    while (System.in.read() >= 0) {
                        Thread.onSpinWait();
                    }
                    first.instance().close();
                }
                case InstanceStart.HandedOver over ->
                    System.out.println("handed over to " + over.to().pid());
                case InstanceStart.Refused refused ->
                    System.out.println("refused by " + refused.by().map(Holder::pid));
            }
        }
    }
}
