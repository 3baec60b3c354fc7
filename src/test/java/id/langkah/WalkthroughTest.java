package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.BarisAktivitas;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The staffer's working day, from the first start to the workbook on the desk. */
class WalkthroughTest {
    private static final Periode TRIWULAN = Periode.read("2026-TW1").orElseThrow();

    @TempDir
    private Path folder;

    /** Monday morning; each act takes five minutes. */
    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));

    private Services services;

    @BeforeEach
    void start() {
        services = open();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void aDayWithReturnsAPauseAndARekap() throws IOException {
        importTheSamples();
        long run = startPerkim();

        doSteps(run, 1, 5);
        undoAWrongTick(run);
        sendBack(run, 6, 5);
        doSteps(run, 5, 5);
        closeTheWindowAndOpenItAgain();
        doSteps(run, 6, 6);
        sendBack(run, 7, 6);
        pauseOverLunch(run);
        doSteps(run, 6, 10);

        Pengerjaan ended = services.pengerjaan().get(run);
        assertThat(ended.status()).isEqualTo(Pengerjaan.Status.SELESAI);
        assertThat(ended.pengembalian()).isEqualTo(2);
        assertThat(roundsOf(ended, 6))
                .containsExactly(Putaran.Hasil.DIKEMBALIKAN, Putaran.Hasil.SELESAI, Putaran.Hasil.SELESAI);
        theWorkbookSaysWhatTheDatabaseSays();
    }

    @Test
    void eachSampleIsWalkedToItsEndWithEveryReturnItHas() throws IOException {
        importTheSamples();
        for (RingkasanSop sop : services.pustaka().list()) {
            long run = services.pengerjaan()
                    .start(sop.versiId(), "Triwulan I " + sop.sopId(), "2026-TW1")
                    .id();
            List<Integer> decisions = walkWithReturns(run);
            Pengerjaan ended = services.pengerjaan().get(run);
            assertThat(ended.status()).as(sop.nama()).isEqualTo(Pengerjaan.Status.SELESAI);
            assertThat(ended.pengembalian()).as(sop.nama()).isEqualTo(decisions.size());
            for (int step : decisions) {
                assertThat(ended.putaran(step).stream().map(Putaran::hasil))
                        .as(sop.nama() + ", langkah " + (step + 1))
                        .contains(Putaran.Hasil.DIKEMBALIKAN)
                        .endsWith(Putaran.Hasil.SELESAI);
            }
        }
        assertThat(services.rekap().of(TRIWULAN).pengerjaan()).hasSize(5);
    }

    /** Goes to the end, sending the papers back once at each step that can; those steps. */
    private List<Integer> walkWithReturns(long run) {
        var decisions = new ArrayList<Integer>();
        Optional<Putaran> open = services.pengerjaan().get(run).current();
        while (open.isPresent()) {
            Putaran step = open.get();
            Pengerjaan now = services.pengerjaan().get(run);
            OptionalInt back = now.sop().tidak(step.aktivitas());
            for (int butir = 0; butir < step.butir().size(); butir++) {
                act(run, answer(step, butir, Keadaan.ADA));
            }
            if (back.isPresent() && !decisions.contains(step.aktivitas())) {
                decisions.add(step.aktivitas());
                act(run, new Dikembalikan(step.aktivitas(), back.getAsInt(), "Pimpinan", "Data belum lengkap"));
            } else {
                act(run, new Selesai(step.aktivitas(), "", ""));
            }
            open = services.pengerjaan().get(run).current();
        }
        return decisions;
    }

    private void importTheSamples() throws IOException {
        List<Path> samples = samples();
        var preview = services.impor().preview(samples);
        assertThat(preview.takeable()).hasSize(5);
        services.impor().take(preview.takeable());
        assertThat(services.impor().preview(samples).takeable()).isEmpty();
        assertThat(services.pustaka().list()).hasSize(5);
    }

    private long startPerkim() {
        RingkasanSop perkim =
                services.pustaka().search("pengumpulan perumahan", null, 10).getFirst();
        return services.pengerjaan()
                .start(perkim.versiId(), "Triwulan I", "2026-TW1")
                .id();
    }

    /** Ticks everything of each step and finishes it; both numbers as printed, both included. */
    private void doSteps(long run, int from, int to) {
        for (int nomor = from; nomor <= to; nomor++) {
            Putaran step = services.pengerjaan().get(run).current().orElseThrow();
            assertThat(nomor(run, step)).isEqualTo(nomor);
            for (int butir = 0; butir < step.butir().size(); butir++) {
                act(run, answer(step, butir, Keadaan.ADA));
            }
            act(run, new Selesai(step.aktivitas(), "", ""));
        }
    }

    private void undoAWrongTick(long run) {
        Putaran step = services.pengerjaan().get(run).current().orElseThrow();
        act(run, answer(step, 0, Keadaan.ADA));
        services.pengerjaan().undo(run);
        assertThat(services.pengerjaan().get(run).current().orElseThrow().butir())
                .extracting(Butir::keadaan)
                .containsOnly(Keadaan.BELUM);
    }

    private void sendBack(long run, int from, int to) {
        Putaran step = services.pengerjaan().get(run).current().orElseThrow();
        assertThat(nomor(run, step)).isEqualTo(from);
        Sop sop = services.pengerjaan().get(run).sop();
        int target = sop.tidak(step.aktivitas()).orElseThrow();
        assertThat(sop.aktivitas().get(target).nomor()).isEqualTo(to);
        act(run, new Dikembalikan(step.aktivitas(), target, "Pimpinan", "Data belum lengkap"));
    }

    private void pauseOverLunch(long run) {
        act(run, new Ditunda("Menunggu pimpinan"));
        desk.pass(Duration.ofHours(2));
        act(run, new Dilanjutkan());
    }

    private void closeTheWindowAndOpenItAgain() {
        List<Pengerjaan> before = services.pengerjaan().list();
        services.close();
        services = open();
        assertThat(services.pengerjaan().list()).isEqualTo(before);
    }

    private void theWorkbookSaysWhatTheDatabaseSays() throws IOException {
        Rekap rekap = services.rekap().of(TRIWULAN);
        Path file = folder.resolve("rekap.xlsx");
        services.rekap().write(rekap, file, share -> {});
        services.cadangan().make();

        assertThat(rekap.pengerjaan())
                .extracting(BarisPengerjaan::judul, BarisPengerjaan::pengembalian)
                .containsExactly(tuple("Triwulan I", 2));
        assertThat(rekap.aktivitas())
                .extracting(BarisAktivitas::putaran)
                .contains(1, 2, 3)
                .hasSize(14);
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            assertThat(texts(workbook.getSheetAt(0))).contains("Pengumpulan Data Kinerja", "Triwulan I", "Selesai");
            assertThat(texts(workbook.getSheetAt(1))).contains("Kembali ke aktivitas 5: Data belum lengkap");
            assertThat(texts(workbook.getSheet("Daftar SOP")))
                    .containsAll(services.pustaka().list().stream()
                            .map(RingkasanSop::nama)
                            .toList());
        }
    }

    @Test
    void theSameThroughTheCommandLine() throws IOException {
        Path data = folder.resolve("kantor.db");
        Path rekap = folder.resolve("rekap baris perintah.xlsx");
        Path cadangan = folder.resolve("cadangan.db");
        String[] samples = samples().stream().map(Path::toString).toArray(String[]::new);

        assertThat(langkah("periksa", samples[0])).isZero();
        assertThat(langkah(with(samples, "impor", "--data", "" + data))).isZero();
        assertThat(langkah(with(samples, "impor", "--data", "" + data))).isZero();
        assertThat(said).contains("0 SOP diimpor.");
        assertThat(langkah("daftar", "--data", "" + data, "--json")).isZero();
        assertThat(said).contains("\"totalMenit\" : 170", "\"jumlahAktivitas\" : 10");
        assertThat(langkah("rekap", "--data", "" + data, "--periode", "2026-TW1", "--keluar", "" + rekap))
                .isZero();
        assertThat(langkah("cadangkan", "--data", "" + data, "--keluar", "" + cadangan))
                .isZero();
        assertThat(rekap).isNotEmptyFile();
        assertThat(cadangan).isNotEmptyFile();
        try (Workbook workbook = WorkbookFactory.create(rekap.toFile())) {
            assertThat(texts(workbook.getSheet("Daftar SOP"))).contains("Berlaku");
        }
    }

    @Test
    void wrongWordsAndRefusalsHaveTheirOwnCodes() {
        assertThat(langkah("perikas", "a.json")).isEqualTo(2);
        assertThat(langkah("rekap", "--periode", "kemarin")).isEqualTo(2);
        assertThat(langkah("periksa", "samples/rusak/tanpa-nama.json")).isEqualTo(1);
        assertThat(said).contains("SOP ini tidak memiliki nama.");
        assertThat(langkah("impor", "--data", "" + folder.resolve("x.db"), "tidak-ada.json"))
                .isEqualTo(1);
        assertThat(said).contains("Berkas ini tidak ada.");
        assertThat(langkah("rekap", "--help")).isZero();
        assertThat(said).contains("Menulis rekap satu periode ke berkas Excel.");
    }

    private String said = "";

    /** One command, in the same words as at the prompt; its exit code. */
    private int langkah(String... words) {
        var out = new StringWriter();
        var writer = new PrintWriter(out, true);
        int code = wiring().run(List.of(words), writer, writer);
        said = out.toString();
        return code;
    }

    private static String[] with(String[] files, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(files)).toArray(String[]::new);
    }

    private Services open() {
        return wiring().open(Optional.of(folder.resolve("langkah.db")));
    }

    private Wiring wiring() {
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        CrashHandler crashes = CrashHandler.install("", desk, report -> {});
        return new Wiring(folders, desk, crashes);
    }

    private void act(long run, Peristiwa peristiwa) {
        desk.pass(Duration.ofMinutes(5));
        services.pengerjaan().record(run, peristiwa);
    }

    private static Peristiwa answer(Putaran step, int butir, Keadaan keadaan) {
        return new KelengkapanDijawab(step.aktivitas(), butir, Jawaban.of(keadaan));
    }

    private int nomor(long run, Putaran step) {
        return services.pengerjaan()
                .get(run)
                .sop()
                .aktivitas()
                .get(step.aktivitas())
                .nomor();
    }

    private static List<Putaran.Hasil> roundsOf(Pengerjaan run, int nomor) {
        int index = run.sop().indexOf(nomor).orElseThrow();
        return run.putaran(index).stream().map(Putaran::hasil).toList();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sop-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> texts(Sheet sheet) {
        var formatter = new DataFormatter();
        var texts = new ArrayList<String>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(formatter.formatCellValue(cell));
            }
        }
        return texts;
    }
}
