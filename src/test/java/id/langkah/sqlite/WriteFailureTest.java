package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.sqlite.Staffer.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each act is done while the system lets no file be written at all, then not past its first block,
 * its second, … until the act passes. Before that it is refused with a sentence each time it is
 * tried, everything stands as it stood, no half-written file is left, and once there is room again
 * the same open file goes on. {@code -Dlangkah.block} says how many bytes a block has.
 */
@EnabledOnOs(OS.LINUX)
class WriteFailureTest {
    private static final int BLOCK = Integer.getInteger("langkah.block", 24_576);
    private static final int MOST = 4 << 20;

    @TempDir private Path folder;
    private Path file;
    private Desk desk;
    private final Map<String, Integer> figures = new TreeMap<>();

    /** What is tried. */
    enum Act {
        IMPOR,
        MULAI,
        FAKTA,
        LAMPIRAN,
        KOTA,
        CADANGAN,
        PULIH,
        EKSPOR_SOP,
        EKSPOR_REKAP
    }

    @BeforeEach
    void anOffice() throws IOException {
        file = folder.resolve("langkah.db");
        desk = Desk.open(file);
        desk.impor.takeSamples();
        long versi = desk.pustaka.list().getFirst().versiId();
        desk.pengerjaan.start(versi, "Triwulan I", "2026-TW1");
        desk.cadangan.make();
        desk.pustaka.export(sop(40), folder.resolve("impor.json"));
        Files.write(folder.resolve("surat.pdf"), new byte[60_000]);
    }

    @AfterEach
    void close() {
        limit("unlimited");
        desk.close();
    }

    private static List<Sop> sop(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Contoh.sop("SOP " + i, Contoh.berjenjang().aktivitas()))
                .toList();
    }

    private void run(Act act) {
        Pengerjaan run = desk.pengerjaan.list().getFirst();
        switch (act) {
            case IMPOR ->
                    desk.impor.take(
                            desk.impor.preview(List.of(folder.resolve("impor.json"))).takeable());
            case MULAI -> desk.pengerjaan.start(run.versi().id(), "x".repeat(50_000), "2026-TW2");
            case FAKTA ->
                    desk.pengerjaan.record(
                            run.id(),
                            new KelengkapanDijawab(
                                    0, 0, Jawaban.of(Keadaan.MENYUSUL, "x".repeat(50_000))));
            case LAMPIRAN -> desk.pengerjaan.attach(run.id(), 0, 0, folder.resolve("surat.pdf"));
            case KOTA -> {
                Kantor kantor = desk.pengaturan.kantor();
                desk.pengaturan.save(
                        new Kantor(
                                List.of("x".repeat(50_000)),
                                "Luwuk",
                                kantor.logo(),
                                kantor.penandatangan(),
                                kantor.kertas()));
            }
            case CADANGAN -> desk.cadangan.write(folder.resolve("salinan.db"));
            case PULIH -> desk.cadangan.restore(desk.cadangan.list().getFirst().berkas());
            case EKSPOR_SOP -> desk.pustaka.export(sop(200), folder.resolve("keluar.json"));
            case EKSPOR_REKAP ->
                    desk.rekap.write(
                            desk.rekap.of(Periode.read("2026-TW1").orElseThrow()),
                            folder.resolve("rekap.xlsx"),
                            share -> {});
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatTakesNoMoreLeavesEverythingAsItWas(Act act) throws IOException {
        desk.rekap.of(Periode.read("2026-TW1").orElseThrow());
        Map<String, String> before = desk.state();
        List<String> files = files();
        boolean done = false;
        for (int limit = 0; !done && limit < MOST; limit += BLOCK) {
            limit(Integer.toString(limit));
            done = isDone(act);
            if (!done) {
                assertThat(isDone(act)).as("%s at %s for ever", act, limit).isFalse();
                limit("unlimited");
                assertThat(desk.state()).as("%s at %s", act, limit).isEqualTo(before);
                assertThat(files()).as("%s at %s", act, limit).isEqualTo(files);
                figures.merge(act.name(), 1, Integer::sum);
            }
            limit("unlimited");
        }
        assertThat(done).isTrue();
        assertThat(figures.get(act.name())).isPositive();
        tell();
        close();
        desk = Desk.open(file);
    }

    private boolean isDone(Act act) {
        try {
            run(act);
            return true;
        } catch (MasalahException e) {
            assertThat(e.masalah())
                    .allSatisfy(
                            masalah -> {
                                assertThat(masalah.pesan())
                                        .endsWith(".")
                                        .doesNotContain("Exception");
                                assertThat(masalah.saran()).isNotBlank();
                            });
            return false;
        }
    }

    /** Only what is there to stay: SQLite's own journal comes and goes. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.endsWith("-journal"))
                    .sorted()
                    .toList();
        }
    }

    /** SQLite's own word for it: no page more than there are, one more, two more, … */
    @ParameterizedTest
    @EnumSource(names = {"IMPOR", "MULAI", "FAKTA", "LAMPIRAN", "KOTA"})
    void aFullDiskIsSaidToBeFull(Act act) {
        Map<String, String> before = desk.state();
        int pages = desk.database.pragma("page_count");
        var said = new ArrayList<String>();
        for (int more = 0; said.size() == more; more++) {
            desk.database.sql().run("PRAGMA max_page_count = " + (pages + more));
            try {
                run(act);
            } catch (MasalahException e) {
                said.add(e.masalah().getFirst().pesan());
                assertThat(desk.state()).isEqualTo(before);
            }
        }
        assertThat(said)
                .isNotEmpty()
                .containsOnly("Disk penuh, sehingga perubahan ini tidak tersimpan.");
    }

    @Test
    void aMigrationIsTakenBackToo() throws IOException {
        Map<String, String> before = desk.state();
        desk.close();
        byte[] bytes = Files.readAllBytes(file);
        int failed = 0;
        boolean done = false;
        for (int limit = 0; !done && limit < MOST; limit += BLOCK) {
            limit(Integer.toString(limit));
            try {
                desk = Desk.open(file, Work.next());
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
        assertThat(desk.state()).isEqualTo(before);
        figures.put("MIGRASI", failed);
        tell();
    }

    /** How far any file of this program may be written, in bytes; more is refused by the system. */
    private static void limit(String bytes) {
        try {
            Process prlimit =
                    new ProcessBuilder(
                                    "prlimit",
                                    "--pid",
                                    Long.toString(ProcessHandle.current().pid()),
                                    "--fsize=" + bytes + ":")
                            .redirectErrorStream(true)
                            .start();
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
                    told.resolve("write-" + figure.getKey() + ".txt"),
                    figure.getValue() + System.lineSeparator());
        }
    }
}
