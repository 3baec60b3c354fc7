package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import id.langkah.Pc;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.sqlite.Act.Kind;
import id.langkah.sqlite.Staffer.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each act is done while the system lets no file be written at all, then not past its first block,
 * its second, … until the act passes. Before that it is refused with a sentence each time it is
 * tried, everything stands as it stood, no half-written file is left, and once there is room again
 * the same open file goes on. {@code -Dlangkah.block} says how many bytes a block has.
 */
@EnabledOnOs(OS.LINUX)
@Isolated
class WriteFailureTest {
    private static final int BLOCK = Integer.getInteger("langkah.block", 786_432);
    private static final int MOST = 4 << 20;
    private static final int WEIGHT = 30_000;
    private static final int SEEDS = 60;
    private static final int FEW = 12;

    /** What must have happened so that each act is possible: the figures are settled in between. */
    private static final List<Act> BEFORE = List.of(
            Act.CONTOH_KINERJA,
            Act.IMPOR,
            Act.IMPOR,
            Act.MULAI,
            Act.MULAI,
            Act.FAKTA,
            Act.LAMPIRAN,
            Act.CABUT,
            Act.KONSEP,
            Act.TULIS,
            Act.INDIKATOR,
            Act.ISI,
            Act.BERKALA);

    private static final List<Act> AFTER_SETTLING = List.of(
            Act.PERBAIKAN,
            Act.MULAI_PERBAIKAN,
            Act.MULAI_PERBAIKAN,
            Act.PERBAIKAN,
            Act.ARSIP,
            Act.PERMINTAAN,
            Act.TAHUN_BARU,
            Act.ISI,
            Act.BUKTI,
            Act.SERAH_TERIMA,
            Act.CADANGAN);

    @TempDir
    private static Path once;

    @TempDir
    private Path folder;

    private CrashOffice office;
    private final Map<String, Integer> figures = new TreeMap<>();

    @BeforeAll
    static void anOffice() throws IOException {
        try (CrashDesk desk = CrashDesk.open(new Pc(once), Migrations.OURS)) {
            var office = new CrashOffice(desk, once, 0);
            doAll(office, BEFORE);
            for (int seed = 0; seed < SEEDS; seed++) {
                tryIt(office, Act.TAHAP, seed);
                if (!isPossible(office, Act.SELESAI)) {
                    tryIt(office, Act.FAKTA, seed);
                }
            }
            doAll(office, AFTER_SETTLING);
            for (int seed = 0; seed < SEEDS && !isPossible(office, Act.LANGKAH_SATU); seed++) {
                tryIt(office, Act.LANGKAH, seed);
            }
        }
        StafferJava.discard(once.resolve("masuk"));
        try (Database database = Database.connect(new Pc(once).file())) {
            database.sql().run("VACUUM");
        }
    }

    private static void tryIt(CrashOffice office, Act act, long seed) throws IOException {
        if (Staffer.changes(office, act, seed)) {
            office.begin(seed);
            act.isDone(office);
        }
    }

    private static boolean isPossible(CrashOffice office, Act act) {
        return LongStream.range(1, FEW).anyMatch(seed -> Staffer.changes(office, act, seed));
    }

    private static void doAll(CrashOffice office, List<Act> acts) throws IOException {
        for (Act act : acts) {
            office.begin(possible(office, act));
            act.isDone(office);
        }
    }

    /** A seed for which something comes of the act. */
    private static long possible(CrashOffice office, Act act) {
        OptionalLong seed = LongStream.range(1, SEEDS)
                .filter(nomor -> act.kind() != Kind.CATATAN || Staffer.changes(office, act, nomor))
                .findFirst();
        assertThat(seed).as("%s is possible", act).isPresent();
        return seed.getAsLong();
    }

    @BeforeEach
    void aDay() throws IOException {
        try (Stream<Path> all = Files.walk(once)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(once.relativize(path));
                Files.createDirectories(Disk.folder(to));
                Files.copy(path, to);
            }
        }
        CrashDesk desk = CrashDesk.open(new Pc(folder), Migrations.OURS);
        desk.tick();
        office = new CrashOffice(desk, folder, WEIGHT);
    }

    @AfterEach
    void close() {
        limit("unlimited");
        office.desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatTakesNoMoreLeavesEverythingAsItWas(Act act) throws Exception {
        prepare(act);
        long seed = possible(office, act);
        office.begin(seed);
        if (act.kind() == Kind.BERKAS || act.kind() == Kind.PINDAH) {
            act.isDone(office);
        }
        Map<String, String> before = office.desk.state();
        List<String> files = files();
        boolean done = false;
        for (int limit = 0; !done && limit < MOST; limit += BLOCK) {
            limit(Integer.toString(limit));
            done = isDone(act, seed);
            if (!done) {
                assertThat(isDone(act, seed))
                        .as("%s at %s for ever", act, limit)
                        .isFalse();
                limit("unlimited");
                assertThat(office.desk.state()).as("%s at %s", act, limit).isEqualTo(before);
                assertThat(files()).as("%s at %s", act, limit).isEqualTo(files);
                Papers.assertWhole(office.out);
                figures.merge(act.name(), 1, Integer::sum);
            }
            limit("unlimited");
        }
        assertThat(done).isTrue();
        assertThat(figures.get(act.name())).isPositive();
        tell();
        office.desk.readAll();
        office.desk.close();
        office.startAgain();
    }

    /** What an act begins with: the examples in an empty file, a deletion with a copy. */
    private void prepare(Act act) {
        if (act == Act.CONTOH || act == Act.CONTOH_KINERJA) {
            office.desk.upkeep.penghapusan().delete(Penghapusan.SEMUA);
        } else if (act.kind() == Kind.HAPUS) {
            office.desk.cadangan.make();
        }
    }

    private boolean isDone(Act act, long seed) throws IOException {
        office.begin(seed);
        try {
            assertThat(act.isDone(office)).isTrue();
            return true;
        } catch (MasalahException e) {
            assertThat(e.masalah()).allSatisfy(masalah -> {
                assertThat(masalah.pesan()).endsWith(".").doesNotContain("Exception");
                assertThat(masalah.saran()).isNotBlank();
            });
            return false;
        }
    }

    /**
     * Only what is there to stay: SQLite's own journal comes and goes, and the second office into
     * which all is put is made anew each time.
     */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.endsWith("-journal") && !name.startsWith("pindah.db"))
                    .sorted()
                    .toList();
        }
    }

    /** SQLite's own word for it: no page more than there are, one more, two more, … */
    @ParameterizedTest
    @EnumSource(
            names = {
                "IMPOR",
                "MULAI",
                "FAKTA",
                "LAMPIRAN",
                "TULIS",
                "KANTOR",
                "INDIKATOR",
                "ISI",
                "JELAS",
                "BUKTI",
                "PERBAIKAN",
                "TANDA",
                "JAWAB",
                "ARSIP_UBAH"
            })
    void aFullDiskIsSaidToBeFull(Act act) throws IOException {
        long seed = possible(office, act);
        Map<String, String> before = office.desk.state();
        int pages = office.desk.database.pragma("page_count");
        var said = new ArrayList<String>();
        for (int more = 0; said.size() == more; more++) {
            office.desk.database.sql().run("PRAGMA max_page_count = " + (pages + more));
            office.begin(seed);
            try {
                act.isDone(office);
            } catch (MasalahException e) {
                said.add(e.masalah().getFirst().pesan());
                assertThat(office.desk.state()).isEqualTo(before);
            }
        }
        assertThat(said).isNotEmpty().containsOnly("Disk penuh, sehingga perubahan ini tidak tersimpan.");
    }

    @Test
    void aMigrationIsTakenBackToo() throws IOException {
        Map<String, String> before = office.desk.state();
        office.desk.close();
        Path file = office.pc.file();
        byte[] bytes = Files.readAllBytes(file);
        int failed = 0;
        boolean done = false;
        for (int limit = 0; !done && limit < MOST; limit += BLOCK) {
            limit(Integer.toString(limit));
            try {
                office.desk = CrashDesk.open(file, Work.next());
                done = true;
            } catch (MasalahException e) {
                limit("unlimited");
                failed++;
                assertThat(file).hasBinaryContent(bytes);
            }
            limit("unlimited");
        }
        assertThat(done).isTrue();
        assertThat(failed).isPositive();
        assertThat(office.desk.state()).isEqualTo(before);
        figures.put("MIGRASI", failed);
        tell();
    }

    /** How far any file of this program may be written, in bytes; more is refused by the system. */
    private static void limit(String bytes) {
        try {
            Process prlimit = Bounded.start(new ProcessBuilder(
                            "prlimit",
                            "--pid",
                            Long.toString(ProcessHandle.current().pid()),
                            "--fsize=" + bytes + ":")
                    .redirectErrorStream(true));
            assertThat(prlimit.waitFor()).isZero();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() throws IOException {
        Path told = Files.createDirectories(Path.of("target/janji"));
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            Files.writeString(
                    told.resolve("write-" + figure.getKey() + ".txt"), figure.getValue() + System.lineSeparator());
        }
    }
}
