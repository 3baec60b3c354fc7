package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.sop.Sop;
import id.langkah.platform.CrashReport;
import id.langkah.platform.Logs;
import id.langkah.platform.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day's work with names, NIP, reasons and papers, with what is refused and what breaks, and then
 * no log says any of it, however much was to be logged.
 */
class ConfidentialityTest {
    private static final String NAMA = "Rahasiawati";
    private static final String NIP = "196510061986032016";
    private static final String ALASAN = "menceraikan";
    private static final String TEKS = NAMA + " " + NIP + " " + ALASAN;
    private static final List<String> SECRETS = List.of(NAMA, NIP, "19651006 198603 2 016", ALASAN, "rahasiawati");

    @TempDir
    private Path folder;

    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private Path logs;
    private Path place;
    private Logs log;

    @BeforeEach
    void begin() throws IOException {
        logs = Files.createDirectory(folder.resolve("log"));
        place = Files.createDirectories(folder.resolve("Data " + NAMA).resolve(NIP));
        log = Logs.start(logs, Level.ALL);
    }

    @AfterEach
    void end() {
        log.close();
        root.setLevel(level);
    }

    private String logged() throws IOException {
        try (Stream<Path> all = Files.list(logs)) {
            return all.map(ConfidentialityTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertNothingIsTold() throws IOException {
        Logger.getLogger("id.langkah.Uji").info("the day is over");
        assertThat(logged()).contains("the day is over").doesNotContain(SECRETS);
    }

    @Test
    void aDaysWorkIsNotLogged() throws IOException {
        try (CrashDesk desk = CrashDesk.open(place.resolve("langkah.db"))) {
            office(desk);
            runs(desk);
            figures(desk);
            papers(desk);
        }
        assertNothingIsTold();
    }

    private static void office(CrashDesk desk) {
        desk.pengaturan.save(new Kantor(
                List.of(TEKS), NAMA, Optional.empty(), new Pejabat("Kepala", NAMA, "Pembina", NIP), Kantor.Kertas.A4));
    }

    private void runs(CrashDesk desk) throws IOException {
        desk.impor.takeSamples();
        long sop = desk.pustaka.list().getFirst().versiId();
        Pengerjaan run = desk.pengerjaan.start(sop, TEKS, "2026-TW1");
        desk.pengerjaan.record(run.id(), new Dicatat(TEKS));
        Path scan = Files.writeString(place.resolve(TEKS + ".pdf"), TEKS);
        desk.pengerjaan.attach(run.id(), 0, 0, scan);
        assertThatThrownBy(() -> desk.pengerjaan.attach(run.id(), 0, 0, place.resolve(NAMA)))
                .isInstanceOf(MasalahException.class);
        Path file = Files.writeString(place.resolve(NAMA + ".json"), "[{\"nama\":\"" + TEKS + "\"");
        desk.impor.preview(List.of(file));
    }

    private void figures(CrashDesk desk) throws IOException {
        var kinerja = desk.data.kinerja();
        String table = "Sasaran\tIndikator\tSatuan\tTarget tahun\tPenanggung jawab\n"
                + "Baik\t"
                + TEKS
                + "\tunit\t7\t"
                + NAMA
                + "\n";
        IndikatorTercatat indikatorTercatat =
                kinerja.take(kinerja.preview(table, CrashOffice.TAHUN)).getFirst();
        var kunci = new KunciRealisasi(indikatorTercatat.id(), Triwulan.I);
        desk.data.realisasi().type(Map.of(kunci, "3"), NAMA);
        Path scan = Files.writeString(place.resolve(NIP + ".pdf"), TEKS + " bukti");
        desk.data.bukti().add(Map.of(kunci, List.of(scan)), NAMA, share -> {});
        for (var fact : List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            desk.data.realisasi().record(kunci, fact, NAMA);
        }
        assertThatThrownBy(() -> desk.data.realisasi().type(Map.of(kunci, TEKS), NAMA))
                .isInstanceOf(MasalahException.class);
        desk.data.perbaikan().propose(kunci, "4", ALASAN, List.of(new Bukti.Rujukan(NIP, null, NAMA)), null, NAMA);
        Path spoiled = Files.writeString(place.resolve(NAMA + ".xlsx"), "PK\3\4" + TEKS);
        assertThat(kinerja.preview(spoiled, CrashOffice.TAHUN).isAccepted()).isFalse();
    }

    private void papers(CrashDesk desk) {
        Sop sop = desk.pustaka.versi(desk.pustaka.list().getFirst().versiId()).sop();
        desk.cetak.sop(sop, place.resolve(NAMA + " sop.pdf"));
        desk.cetak.sop(sop, place.resolve(NAMA + " sop.xlsx"));
        Periode periode = Periode.read("2026-TW1").orElseThrow();
        desk.rekap.write(
                desk.rekap.paket(periode),
                PilihanRekap.lazim(periode),
                place.resolve(NAMA + " rekap.xlsx"),
                share -> {});
        desk.data.ekspor().write(place.resolve(NAMA + " semua.json"), share -> {});
        desk.cadangan.make();
        desk.cadangan.restore(desk.cadangan.list().getFirst().berkas());
        assertThatThrownBy(() ->
                        desk.cetak.sop(sop, place.resolve(NAMA).resolve(NIP).resolve("a.pdf")))
                .isInstanceOf(MasalahException.class);
    }

    @Test
    void whatBreaksIsToldWithoutThem() throws IOException {
        Path file = place.resolve("langkah.db");
        CrashDesk.open(file).close();
        Files.writeString(place.resolve("pengaturan"), "tema=\\u00zz" + TEKS);
        Settings.read(place.resolve("pengaturan"));
        try (CrashDesk desk = CrashDesk.open(file)) {
            desk.database.sql().run("DROP TABLE kantor");
            assertThatThrownBy(() -> office(desk)).satisfies(ConfidentialityTest::tell);
        }
        Files.write(file, TEKS.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CrashDesk.open(file)).satisfies(ConfidentialityTest::tell);
        tell(new IllegalStateException(TEKS, new NumberFormatException("For input: " + NIP)));
        tell(new java.nio.file.NoSuchFileException(place.resolve(NAMA).toString()));
        assertNothingIsTold();
        assertThat(logged()).contains("java.lang.IllegalStateException");
    }

    /** As the crash handler does. */
    private static void tell(Throwable fault) {
        CrashReport report = CrashReport.of(fault, "1", ZonedDateTime.of(Contents.SAAT, ZoneId.systemDefault()));
        Logger.getLogger("id.langkah.platform.CrashHandler").log(Level.SEVERE, "Kode " + report.kode(), fault);
        assertThat(report.rincian()).doesNotContain(SECRETS);
    }
}
