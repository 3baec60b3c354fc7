package id.langkah.ui;

import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.RingkasanSop;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a run asks and says on the way, and how one is begun, in every look. */
@SuppressWarnings("NullAway.Init")
class RunScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 11, 30, 8, 0);

    @TempDir
    private static Path folder;

    private static Layar layar;
    private static Pengerjaan run;
    private static Pengerjaan ended;

    @BeforeAll
    static void open() {
        layar = new Layar(new ScreenDesk(folder, SENIN), folder.resolve("langkah.db"));
        layar.impor().takeSamples();
        ScreenDesk meja = layar.meja();
        RingkasanSop sop = meja.pengerjaan().startable().stream()
                .filter(ringkasanSop -> ringkasanSop.jumlahAktivitas() == 10)
                .filter(ringkasanSop -> ringkasanSop.nama().startsWith("Pengumpulan"))
                .findFirst()
                .orElseThrow();
        ended = meja.pengerjaan().start(sop.versiId(), "", "Triwulan III Tahun 2026");
        while (!ended.status().isEnded()) {
            ended = meja.done(ended);
        }
        run = meja.pengerjaan().start(sop.versiId(), "", "Triwulan IV Tahun 2026");
        for (int time = 0; time < 2; time++) {
            run = meja.back(meja.done(meja.done(run)), 0, "Data dukung dari Bidang Perumahan belum ditandatangani");
        }
        run = meja.done(run);
        var janji = new Janji("Bidang Kawasan Permukiman", SENIN.toLocalDate().minusDays(2));
        run = meja.answer(run, 0, new Jawaban(id.langkah.domain.pengerjaan.Keadaan.MENYUSUL, "", "", null, "", janji));
        Pengerjaan paused = meja.pengerjaan().start(sop.versiId(), "", "Bulan Desember Tahun 2026");
        meja.record(paused, new Ditunda("Menunggu jadwal rapat pembahasan"));
        var triwulan = new Periode(2026, Periode.Jenis.TRIWULAN, 1);
        meja.pengerjaan().berkala().save(new Berkala(0, sop.sopId(), triwulan.jenis(), 10, 5, triwulan));
    }

    @AfterAll
    static void close() {
        layar.meja().close();
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(RunScreensTest::all);
    }

    private static Stream<Keadaan> all() {
        var here = new Destination.Pengerjaan(run.id());
        var list = new Destination.DaftarPengerjaan();
        return Stream.of(
                new Keadaan("beranda-berkala", layar, new Destination.Beranda()),
                new Keadaan("daftar-ditunda", layar, list),
                new Keadaan("janji", layar, here),
                new Keadaan("tertahan", layar, here, shell -> Keadaan.press(shell, "Selesai")),
                new Keadaan("menyusul", layar, here, shell -> Keadaan.press(shell, "Ubah janji")),
                new Keadaan("kembalikan", layar, here, shell -> Keadaan.press(shell, "Kembalikan")),
                new Keadaan("putaran", layar, here, shell -> Keadaan.press(shell, "3 putaran, buka")),
                new Keadaan("judul", layar, here, shell -> Keadaan.key(owner(shell), KeyCode.F2)),
                new Keadaan("berakhir", layar, new Destination.Pengerjaan(ended.id())),
                new Keadaan("berulang", layar, list, RunScreensTest::repeat),
                new Keadaan("jadwal", layar, list, RunScreensTest::schedules),
                new Keadaan("jadwal-baru", layar, list, shell -> {
                    schedules(shell);
                    Keadaan.press(shell, "Tambah jadwal…");
                }));
    }

    private static Node owner(Shell shell) {
        return shell.getScene().getFocusOwner();
    }

    @SuppressWarnings("unchecked")
    private static void repeat(Shell shell) {
        Keadaan.press(shell, "Mulai pengerjaan");
        Keadaan.all(shell, ComboBox.class)
                .filter(box -> "Ulangi".equals(box.getAccessibleText()))
                .forEach(box -> box.setValue(Optional.of(Periode.Jenis.TRIWULAN)));
        Headless.layOut(shell);
    }

    private static void schedules(Shell shell) {
        Keadaan.press(shell, "Mulai pengerjaan");
        Keadaan.press(shell, "Jadwal berkala…");
    }
}
