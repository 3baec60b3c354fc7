package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopReader;
import id.langkah.platform.Settings;
import id.langkah.ui.beranda.BerandaModel;
import id.langkah.ui.beranda.BerandaView;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.pengerjaan.DaftarModel;
import id.langkah.ui.pengerjaan.DaftarView;
import id.langkah.ui.pengerjaan.MulaiDialog;
import id.langkah.ui.pengerjaan.PengerjaanModel;
import id.langkah.ui.pengerjaan.PengerjaanView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs and the first screen, empty and full, in the window as it is. */
class PengerjaanScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final String SURAT =
            "Surat pengantar rekapitulasi data kinerja triwulan yang sudah ditandatangani.pdf";

    @TempDir private Path folder;
    private Meja meja;

    @BeforeEach
    void open() {
        meja = new Meja(folder, SENIN);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void nothingYet() {
        look("beranda-awal", new Destination.Beranda(), shell -> {});
        look("daftar-kosong", new Destination.DaftarPengerjaan(), shell -> {});
    }

    @Test
    void aRunUnderWay() throws IOException {
        Pengerjaan run = returned();
        Destination here = new Destination.Pengerjaan(run.id());
        look("pengerjaan", here, shell -> {});
        look("pengerjaan-kurang", here, shell -> press(shell, "Kurang 2"));
        look("pengerjaan-bagan", here, shell -> press(shell, "Bagan"));
        look("pengerjaan-riwayat", here, shell -> press(shell, "Riwayat"));
        look("pengerjaan-kembali", here, shell -> press(shell, "Tidak setuju"));
        look("pengerjaan-selesai", here, shell -> press(shell, "Setuju"));
        look("pengerjaan-rincian", here, shell -> press(shell, "Rincian per hari"));
        look("pengerjaan-waktu", here, shell -> press(shell, "Tetapkan waktu"));
        look("pengerjaan-tunda", here, shell -> press(shell, "Tunda"));
    }

    @Test
    void aRoundThatLiesBehind() throws IOException {
        Pengerjaan run = returned();
        look(
                "pengerjaan-lalu",
                new Destination.Pengerjaan(run.id()),
                shell -> press(shell, "Putaran 1 dikembalikan ke 5"));
    }

    @Test
    void pausedCancelledAndFinished() throws IOException {
        Pengerjaan paused = returned();
        meja.record(paused, new Ditunda("menunggu disposisi Kepala Dinas atas surat permintaan"));
        look("pengerjaan-ditunda", new Destination.Pengerjaan(paused.id()), shell -> {});
        VersiSop perkim = perkim();
        Pengerjaan cancelled = meja.done(meja.start(perkim, "Triwulan II Tahun 2026"));
        meja.record(cancelled, new Dibatalkan("digabung dengan pengumpulan Triwulan III"));
        look("pengerjaan-dibatalkan", new Destination.Pengerjaan(cancelled.id()), shell -> {});
        Pengerjaan finished = meja.start(perkim, "Triwulan III Tahun 2026");
        finished = meja.answer(finished, 0, later());
        while (!finished.status().isEnded()) {
            finished = meja.done(finished);
        }
        meja.record(finished, new Dicatat("Arsip diambil bagian keuangan."));
        look("pengerjaan-selesai-semua", new Destination.Pengerjaan(finished.id()), shell -> {});
    }

    @Test
    void theListAndTheFirstScreen() throws IOException {
        Pengerjaan run = returned();
        VersiSop perkim = perkim();
        VersiSop banhub = meja.add(sop("banhub-kalbar-perbaikan-data-kinerja"));
        meja.start(banhub, "Perbaikan data kinerja jembatan timbang Sosok");
        meja.record(
                meja.start(perkim, "Triwulan II Tahun 2026"),
                new Ditunda("menunggu data bidang permukiman"));
        Pengerjaan ended = meja.start(perkim, "Triwulan III Tahun 2026");
        meja.record(ended, new Dibatalkan("salah SOP"));
        meja.cadangan().make();
        look("daftar", new Destination.DaftarPengerjaan(), shell -> {});
        look("daftar-mulai", new Destination.DaftarPengerjaan(), s -> press(s, "Mulai pengerjaan"));
        look("beranda", new Destination.Beranda(), shell -> {});
        meja.record(run, new Diurungkan(run.undoable().orElseThrow().urut())).id();
        meja.wait(3 * 24 * 60);
        look("beranda-cadangan-lama", new Destination.Beranda(), shell -> {});
    }

    private VersiSop perkim() throws IOException {
        return meja.add(sop("perkim-kalbar-pengumpulan-data-kinerja"));
    }

    private static Sop sop(String name) {
        return SopReader.read(Path.of("samples", "sop-" + name + ".json")).sop().getFirst();
    }

    private static Jawaban later() {
        return Jawaban.of(Keadaan.MENYUSUL, "dikirim Bidang Perumahan paling lambat hari Rabu");
    }

    /** At the decision of aktivitas 6 for the second time, one paper put off, one with a file. */
    private Pengerjaan returned() throws IOException {
        Pengerjaan run = meja.start(perkim(), "Triwulan I Tahun 2026");
        run = meja.done(meja.answer(run, 0, later()));
        while (run.posisi().orElseThrow() < 5) {
            run = meja.done(run);
        }
        run =
                meja.answer(
                        run,
                        0,
                        new Jawaban(
                                Keadaan.ADA,
                                "",
                                "800.1.11/214/Perkim-Renja/2026",
                                LocalDate.of(2026, 3, 2),
                                "asli di map biru"));
        run = meja.answer(run, 1, Jawaban.of(Keadaan.TIDAK_ADA));
        run = meja.back(run, 4, "angka realisasi rumah layak huni belum cocok dengan LKjIP 2025");
        run = meja.done(run);
        run = meja.answer(run, 0, Jawaban.of(Keadaan.ADA));
        Path file = Files.writeString(folder.resolve(SURAT), "isi surat");
        return meja.pengerjaan().attach(run.id(), 5, 0, file);
    }

    private Screen screen(Destination place, Kit kit, Navigator navigator) {
        MulaiDialog mulai = new MulaiDialog(meja.pengerjaan(), kit, navigator, meja::now);
        return switch (place) {
            case Destination.Pengerjaan run ->
                    new PengerjaanView(
                            new PengerjaanModel(
                                    meja.pengerjaan(), kit.background(), meja::now, run.id()),
                            kit,
                            navigator);
            case Destination.DaftarPengerjaan list ->
                    new DaftarView(
                            new DaftarModel(meja.pengerjaan(), kit.background(), meja::now),
                            navigator,
                            mulai);
            default ->
                    new BerandaView(
                            new BerandaModel(
                                    meja.pengerjaan(),
                                    meja.cadangan(),
                                    kit.background(),
                                    meja::now),
                            kit,
                            navigator,
                            () -> {},
                            () -> {},
                            mulai::open);
        };
    }

    private void look(String name, Destination place, Consumer<Shell> act) {
        for (int[] size : new int[][] {{1024, 600}, {1366, 768}}) {
            for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
                for (boolean dark : new boolean[] {false, true}) {
                    Headless.run(() -> look(name, place, act, size, points, dark));
                }
            }
        }
    }

    private void look(
            String name,
            Destination place,
            Consumer<Shell> act,
            int[] size,
            double points,
            boolean dark) {
        Background background = Background.direct();
        Parts parts =
                new Parts(
                        background,
                        new Preferences(Settings.defaults(), kept -> {}, background),
                        folder,
                        () -> new Terjaga("Cadangan terakhir: 2 Maret 2026 08.00", true),
                        (kit, navigator) ->
                                new Screens(there -> screen(there, kit, navigator), files -> {}));
        Shell shell = new Shell(parts, place, new FilePicker(ask -> List.of()), path -> {});
        Scene scene = Headless.scene(shell, size[0], size[1], points, dark);
        act.accept(shell);
        Headless.layOut(shell);
        String full = name + "-" + size[0] + "-" + (int) points + (dark ? "-gelap" : "-terang");
        Headless.picture(scene, full);
        assertThat(Layout.faults(scene)).as(full).isEmpty();
    }

    /** Presses the button whose words, or whose name as heard, begin so. */
    private static void press(Shell shell, String words) {
        Node pressed =
                Layout.all(shell)
                        .filter(Node::isVisible)
                        .filter(one -> isCalled(one, words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + words));
        switch (pressed) {
            case ToggleButton toggle -> toggle.setSelected(true);
            case ButtonBase button -> button.fire();
            case RowButton row -> row.fire();
            default -> throw new AssertionError(pressed);
        }
    }

    private static boolean isCalled(Node node, String words) {
        String heard = node.getAccessibleText();
        return switch (node) {
            case ButtonBase button -> button.getText().startsWith(words);
            case RowButton row -> heard != null && heard.startsWith(words);
            default -> false;
        };
    }
}
