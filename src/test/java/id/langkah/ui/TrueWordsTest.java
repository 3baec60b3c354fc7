package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Rincian;
import id.langkah.domain.sop.VersiSop;
import id.langkah.platform.SystemPrograms;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says is so. */
@SuppressWarnings("NullAway.Init")
class TrueWordsTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 10, 42);

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private Layar layar;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, SENIN);
        layar = new Layar(meja, folder.resolve("langkah.db"));
        layar.kinerja().sampel().take();
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private Shell shown(Destination place) {
        Shell shell = layar.shell(place);
        Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
        return shell;
    }

    private static List<String> words(Shell shell) {
        Headless.layOut(shell);
        return Keadaan.all(shell, Labeled.class)
                .filter(Layout::isSeen)
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aMomentOfAWorkingMorningIsNotOutsideTheHours() {
        List<Rincian> days = JamKerja.BAWAAN.rincian(SENIN, SENIN, List.of());
        assertThat(days).extracting(Rincian::sebab).containsExactly("kurang dari satu menit");
        LocalDateTime night = SENIN.withHour(22);
        assertThat(JamKerja.BAWAAN.rincian(night, night, List.of()))
                .extracting(Rincian::sebab)
                .containsExactly("di luar jam kerja");
    }

    @Test
    void whatNobodyHasLookedAtYetIsNotMissing() {
        VersiSop versi = layar.pustaka().versi(layar.pustaka().list().getFirst().versiId());
        meja.start(versi, "Triwulan I");
        assertThat(meja.pengerjaan().beranda().kurang()).isEmpty();
        assertThat(meja.pengerjaan().beranda().tugas()).isNotEmpty();
    }

    @Test
    void aFilterThatHidesThemSaysSo() {
        KunciRealisasi kunci = proposed();
        layar.kinerja().perbaikan().refuse(kunci, "Tidak perlu", "Kepala Subbagian");
        Headless.run(() -> {
            Shell shell = shown(new Destination.DataKinerja());
            Keadaan.pill(shell, 0, 5);
            assertThat(words(shell)).doesNotContain("Tidak ada perbaikan");
        });
    }

    private KunciRealisasi proposed() {
        KunciRealisasi kunci = layar.kinerja().kinerja().indikator(2026).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .filter(realisasi ->
                        realisasi.status().isLocked() && realisasi.perbaikan().isEmpty())
                .map(Realisasi::kunci)
                .findFirst()
                .orElseThrow();
        layar.kinerja()
                .perbaikan()
                .propose(
                        kunci,
                        "91,5",
                        "Terhitung dua kali",
                        List.of(new Bukti.Rujukan("600.2/41/2026", null, "lemari 2")),
                        null,
                        "Rina Kusumawati");
        return kunci;
    }

    @Test
    void pastingOnceMoreDoesNotDoubleTheTable() {
        Headless.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Sasaran\tIndikator\nA\tB"));
            Shell shell = shown(new Destination.DataKinerja());
            Keadaan.pill(shell, 0, 1);
            Keadaan.press(shell, "Tempel dari Excel");
            TextArea field = (TextArea) shell.getScene().getFocusOwner();
            assertThat(words(shell)).anyMatch(text -> text.startsWith("Tabel yang baru Anda salin"));
            field.paste();
            assertThat(field.getText()).isEqualTo("Sasaran\tIndikator\nA\tB");
        });
    }

    @Test
    void aRequestOlderThanItsRunIsPointedOutOnce() {
        VersiSop versi = layar.pustaka().versi(layar.pustaka().list().getFirst().versiId());
        meja.start(versi, "Triwulan I 2026");
        Headless.run(() -> {
            Shell shell = shown(new Destination.DataKinerja());
            Keadaan.pill(shell, 0, 3);
            Keadaan.press(shell, "Minta data");
            field(shell, "Tanggal permintaan").setText("1 Maret 2026");
            Keadaan.all(shell, ComboBox.class)
                    .filter(box -> "Pengerjaan SOP".equals(box.getAccessibleText()))
                    .findFirst()
                    .orElseThrow()
                    .getSelectionModel()
                    .selectLast();
            Keadaan.press(shell, "Buat permintaan");
            assertThat(words(shell)).anyMatch(text -> text.startsWith("Tanggal permintaan lebih awal"));
            Keadaan.press(shell, "Buat permintaan");
            assertThat(shell.dialogs().isOpen()).isFalse();
        });
    }

    private static TextInputControl field(Shell shell, String heard) {
        return Keadaan.all(shell, TextField.class)
                .filter(field -> heard.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDoneMayChangeTheLineAtTheFoot() {
        Headless.run(() -> {
            Shell shell = shown(new Destination.Beranda());
            Labeled line = (ButtonBase) shell.lookup(".terjaga");
            line.setText("lama");
            shell.toasts().done("Cadangan dibuat.");
            assertThat(line.getText()).startsWith("Cadangan terakhir");
        });
    }

    @Test
    void whatIsNotThereIsNotOpened() {
        assertThat(SystemPrograms.open(folder.resolve("tidak ada"))).isFalse();
    }
}
