package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kit.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and tables that come in are matched, looked at, kept and taken back. */
@SuppressWarnings("NullAway.Init")
class BuktiScreenTest {
    @TempDir
    private Path folder;

    private KinerjaVisit visit;
    private Visitor visitor;

    @BeforeEach
    void open() {
        visit = new KinerjaVisit(folder, ContohIndikator.semua(2026));
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        visit.close();
    }

    private List<String> bukti(String kode) {
        return visit.realisasi(kode, Triwulan.I).bukti().stream()
                .map(Bukti::kata)
                .toList();
    }

    private Sheet<?> sheet() {
        return visitor.find(Sheet.class, "Bukti dukung");
    }

    private Path pages() throws IOException {
        Path file = folder.resolve("1.3 laporan.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aFileIsKeptOnlyForAFigureAndOnlyOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("lain.txt"), "isi");
        Headless.run(() -> {
            visitor = visit.show();
            visitor.part("Bukti");
            assertThat(visitor.words()).contains("Belum ada nilai yang diisi");
            visitor.choosesNothing();
            visitor.press("Tambah berkas");
            assertThat(visitor.isAsked()).isFalse();
            visit.desk().type("1.1", Triwulan.I, "92");
            visitor.chooses(file);
            visitor.press("Tambah berkas");
            visitor.press("Lampirkan bukti");
            assertThat(visitor.words()).contains("Belum ada berkas yang punya indikator.");
            visitor.choose("Nilai untuk lain.txt", Optional.of(visit.desk().kunci("1.1", Triwulan.I)));
            assertThat(visitor.says("1 berkas: 1 siap.")).isTrue();
            visitor.press("Lampirkan bukti");
            assertThat(visitor.words()).contains("1 bukti dilampirkan pada 1.1, Triwulan I.");
            visitor.press("Hanya yang belum ada");
            assertThat(visitor.words()).contains("Semua nilai yang diisi sudah ada buktinya.");
            visitor.press("Hanya yang belum ada");
            sheet().home();
            visitor.key(sheet(), "Ctrl+Home");
            visitor.key("Ctrl+N");
            assertThat(visitor.words()).contains("Berkas itu sudah menjadi bukti nilai ini.");
            visitor.press("Buka berkas");
            visitor.menu(sheet(), "Buka berkas");
            visitor.press("Isi bukti di samping daftar");
            visitor.menu(sheet(), "Lihat isinya");
            assertThat(visitor.words()).contains("Isi berkas ini tidak dapat ditampilkan di sini.");
            visitor.choosesNothing();
            visitor.menu(sheet(), "Tambah bukti");
        });
        assertThat(visitor.opened())
                .hasSize(2)
                .allSatisfy(copy -> assertThat(copy).hasContent("isi"));
        assertThat(bukti("1.1")).containsExactly("lain.txt");
    }

    @Test
    void thePagesOfAPdfAreTurned() throws IOException {
        Path file = pages();
        visit.desk().type("1.3", Triwulan.I, "4");
        Headless.run(() -> {
            visitor = visit.show();
            visitor.part("Bukti");
            visitor.chooses(file);
            visitor.press("Tambah berkas");
            visitor.press("Lampirkan bukti");
            visitor.key(sheet(), "Ctrl+Home");
            assertThat(visitor.words()).contains("Halaman 1 dari 2");
            assertThat(visitor.canPress("Halaman sebelumnya")).isFalse();
            visitor.press("Halaman berikutnya");
            assertThat(visitor.words()).contains("Halaman 2 dari 2");
            assertThat(visitor.canPress("Halaman berikutnya")).isFalse();
            visitor.press("Halaman sebelumnya");
            assertThat(visitor.words()).contains("Halaman 1 dari 2");
        });
    }

    @Test
    void aReferenceToPaperIsSaidToBeOne() {
        visit.desk().type("1.1", Triwulan.I, "92");
        Headless.run(() -> {
            visitor = visit.show();
            visit.go("Realisasi", "1.1", 7);
            visitor.rest();
            visitor.part("Tentang nilai ini", "Bukti");
            visitor.press("Catat rujukan");
            visitor.type("Nomor dokumen", "600.2/41/2026");
            visitor.press("Catat rujukan");
            visitor.part("Bukti");
            visitor.key(sheet(), "Ctrl+Home");
            assertThat(visitor.words()).contains("Rujukan ke dokumen di luar data Langkah.");
            assertThat(visitor.canPress("Buka berkas")).isFalse();
        });
        assertThat(bukti("1.1")).hasSize(1);
    }

    @Test
    void figuresOfATableAreReadForAQuarterAndTakenBack() throws IOException {
        Path file = Files.writeString(
                folder.resolve("realisasi.csv"),
                "Kode;Indikator;Realisasi TW I;Realisasi TW II\n1.1;Persentase rumah layak huni;91;93\n");
        Headless.run(() -> {
            visitor = visit.show();
            visitor.choosesNothing();
            visitor.press("Impor Excel");
            assertThat(visitor.isAsked()).isFalse();
            visitor.chooses(file);
            visitor.press("Impor Excel");
            assertThat(visitor.words()).contains("2 baru, 0 berubah, 0 sama. Belum ada yang disimpan.");
            visitor.begin("Dicatat oleh", "Rina");
            visitor.choose("Triwulan yang dibaca", Optional.of(Triwulan.II));
            assertThat(visitor.words()).contains("1 baru, 0 berubah, 0 sama. Belum ada yang disimpan.");
            assertThat(visitor.find(TextInputControl.class, "Dicatat oleh").getText())
                    .isEqualTo("Rina");
            visitor.press("Simpan 1 realisasi");
            assertThat(visit.realisasi("1.1", Triwulan.II).nilai()).isEqualTo(Nilai.of(93));
            assertThat(visit.realisasi("1.1", Triwulan.II).jejak().getLast().oleh())
                    .isEqualTo("Rina");
            visitor.press("Urungkan");
            assertThat(visitor.words()).contains("Realisasi dikembalikan seperti semula.");
        });
        assertThat(visit.realisasi("1.1", Triwulan.II).nilai()).isEqualTo(Nilai.BELUM);
        assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.BELUM);
    }

    @Test
    void aTableFromElsewhereIsLookedAtAmongTheIndicators() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tabel.csv"), "Kode;Indikator;Satuan;Target tahun\n9.1;Rumah terbangun;unit;40\n");
        Headless.run(() -> {
            visitor = visit.show(new Destination.DataKinerja(List.of(file)));
            assertThat(visit.view().part()).isEqualTo("Indikator");
            assertThat(visitor.words()).contains("1 baru, 0 berubah, 0 sama. Belum ada yang disimpan.");
            visitor.press("Simpan 1 indikator");
        });
        assertThat(visit.desk().indikator("9.1").indikator().nama()).isEqualTo("Rumah terbangun");
    }

    @Test
    void aSettledFigureKeepsAWholeTableOut() throws IOException {
        visit.desk().type("1.1", Triwulan.I, "92");
        visit.desk().lock("1.1", Triwulan.I);
        visit.desk().type("1.3", Triwulan.I, "4");
        Path file = Files.writeString(
                folder.resolve("realisasi.csv"),
                "Kode;Indikator;Realisasi TW I\n1.1;Persentase rumah layak huni;91\n1.3;Luas kawasan kumuh;5\n");
        Headless.run(() -> {
            visitor = visit.show();
            visitor.chooses(file);
            visitor.press("Impor Excel");
            assertThat(visitor.words())
                    .contains("Tabel ini belum dapat disimpan; perbaiki galatnya dahulu.", "92 menjadi 91");
            assertThat(visitor.canPress("Simpan")).isFalse();
            visitor.press("Tutup");
        });
        assertThat(visit.realisasi("1.3", Triwulan.I).nilai()).isEqualTo(Nilai.of(4));
    }
}
