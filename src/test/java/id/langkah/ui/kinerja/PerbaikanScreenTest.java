package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settled figure is corrected, signed, printed or turned down from its dialogs. */
@SuppressWarnings("NullAway.Init")
class PerbaikanScreenTest {
    @TempDir
    private Path folder;

    private KinerjaVisit visit;
    private Visitor visitor;

    @BeforeEach
    void open() {
        visit = new KinerjaVisit(folder, ContohIndikator.semua(2026));
        visit.desk().type("1.1", Triwulan.I, "92");
        visit.desk().lock("1.1", Triwulan.I);
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        visit.close();
    }

    private Perbaikan last() {
        return visit.realisasi("1.1", Triwulan.I).perbaikan().getLast();
    }

    private void ask() {
        visitor = visit.show();
        look();
        visitor.press("Ajukan perbaikan");
    }

    private void look() {
        visit.go("Realisasi", "1.1", 4);
        visitor.rest();
    }

    private void propose(String menjadi) {
        visitor.type("Nilai menjadi", menjadi);
        visitor.type("Alasan", "Terhitung dua kali");
        visitor.type("Diusulkan oleh", "Rina");
        visitor.press("Catat rujukan");
        visitor.type("Nomor dokumen", "600.2/41/2026");
        visitor.press("Catat rujukan");
        visitor.press("Ajukan perbaikan");
    }

    private void sign(String act, String nama) {
        visitor.type("Nama yang memberi", nama);
        visitor.press(act);
    }

    @Test
    void nothingIsProposedWithoutReasonAndEvidence() throws IOException {
        Path file = Files.writeString(folder.resolve("rekap.txt"), "isi");
        Headless.run(() -> {
            ask();
            visitor.press("Ajukan perbaikan");
            assertThat(visitor.words()).contains("Perbaikan belum memiliki bukti.");
            assertThat(visit.realisasi("1.1", Triwulan.I).perbaikan()).isEmpty();
            visitor.press("Catat rujukan");
            visitor.press("Catat rujukan");
            assertThat(visitor.says("Galat")).isTrue();
            visitor.type("Nomor dokumen", "600.2/41/2026");
            visitor.type("Tanggal dokumen", "bulan lalu");
            visitor.press("Catat rujukan");
            assertThat(visitor.says("\"bulan lalu\" bukan tanggal.")).isTrue();
            visitor.type("Tanggal dokumen", "1 Maret 2026");
            visitor.press("Catat rujukan");
            assertThat(visitor.says("600.2/41/2026")).isTrue();
            visitor.press("Lepas ");
            assertThat(visitor.words()).contains("Paling sedikit satu bukti harus dilampirkan.");
            visitor.chooses(file);
            visitor.key(visitor.find(TextInputControl.class, "Nilai menjadi"), "Ctrl+B");
            visitor.press("Lihat rekap.txt");
            assertThat(visitor.says("Isi berkas ini tidak dapat ditampilkan di sini."))
                    .isTrue();
            visitor.press("Tutup");
            visitor.press("Simpan rekap.txt ke");
            assertThat(visitor.says("Bukti disimpan.")).isTrue();
            visitor.press("Buka rekap.txt");
            visitor.type("Nilai menjadi", "91");
            visitor.type("Alasan", "Terhitung dua kali");
            visitor.type("Diusulkan oleh", "Rina");
            visitor.press("Ajukan perbaikan");
        });
        assertThat(visitor.opened())
                .singleElement()
                .satisfies(file1 -> assertThat(file1).hasContent("isi"));
        assertThat(last().bukti()).hasSize(1);
        assertThat(last().isOpen()).isTrue();
    }

    @Test
    void fourSignaturesMakeTheNewFigureCount() {
        Headless.run(() -> {
            ask();
            propose("91");
            visitor.press("Tandai diverifikasi");
            assertThat(visitor.words()).contains("Nama belum diisi.");
            sign("Tandai diverifikasi", "rina");
            assertThat(visitor.says("rina sudah memberi")).isTrue();
            assertThat(last().tahap().next())
                    .hasValueSatisfying(tahap -> assertThat(tahap.kata()).isEqualToIgnoringCase("diverifikasi"));
            visitor.press("Tandai diverifikasi");
            sign("Tandai diparaf", "Sari");
            visitor.cancel();
            look();
            visitor.press("Lanjutkan perbaikan");
            sign("Tandai disetujui", "Agus");
            assertThat(visitor.words()).contains("Perbaikan disetujui oleh Agus.");
            look();
            visitor.part("Tentang nilai ini", "Riwayat");
            assertThat(visitor.says("92 menjadi 91 (Perbaikan 1)")).isTrue();
            visitor.press("Lihat perbaikan");
            assertThat(visitor.canPress("Tandai")).isFalse();
            visitor.press("Cetak berita acara");
            visitor.type("Nomor berita acara", "7/BA/2026");
            visitor.press("Pilih tempat menyimpan");
            visitor.press("Buka berkas");
        });
        assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(91));
        assertThat(folder.resolve("Berita Acara Perbaikan.pdf")).isNotEmptyFile();
        assertThat(visitor.opened()).containsExactly(folder.resolve("Berita Acara Perbaikan.pdf"));
    }

    @Test
    void aRefusedOneStaysToBeReadInTheList() {
        Headless.run(() -> {
            visitor = visit.show();
            visitor.part("Perbaikan");
            assertThat(visitor.words()).contains("Tidak ada perbaikan");
            visitor.part("Realisasi");
            look();
            visitor.press("Ajukan perbaikan");
            propose("91");
            visitor.press("Tolak perbaikan");
            visitor.press("Tolak perbaikan");
            assertThat(visitor.words()).contains("Isian belum lengkap.");
            visitor.type("Nama", "Sari");
            visitor.type("Alasan", "Angkanya sudah benar");
            visitor.press("Tolak perbaikan");
            assertThat(visitor.words()).contains("Perbaikan ditolak.");
            assertThat(visitor.isAsked()).isFalse();
            visitor.part("Perbaikan");
            assertThat(visitor.words()).contains("Tidak ada yang menunggu tanda tangan");
            visitor.press("Tampilkan semua perbaikan");
            TableView<?> table = visitor.find(TableView.class, "Perbaikan");
            for (Runnable way : List.<Runnable>of(
                    () -> visitor.key(table, "Enter"),
                    () -> visitor.key(table, "F2"),
                    () -> visitor.doubleClick(table),
                    () -> visitor.press("Buka perbaikan"))) {
                table.getSelectionModel().select(0);
                way.run();
                assertThat(visitor.words()).contains("Ditolak: Angkanya sudah benar");
                visitor.press("Tutup");
            }
            visitor.menu(table, "Salin");
            assertThat(Clipboard.getSystemClipboard().getString()).contains("Terhitung dua kali");
        });
        assertThat(last().alasanDitolak()).isEqualTo("Angkanya sudah benar");
        assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(92));
    }
}
