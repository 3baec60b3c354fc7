package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.MasaTampil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed, brought forward and looked at in the sheet of figures. */
@SuppressWarnings("NullAway.Init")
class RealisasiScreenTest {
    private static final String SHEET = "Realisasi";

    /** The column of the quarter, beside those of its months. */
    private static final int TRIWULAN = 7;

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

    private void typeFigure(String kode, String text) {
        visit.go(SHEET, kode, TRIWULAN);
        visitor.letters(visit.sheet(SHEET), text);
        visitor.key("Enter");
        look(kode, TRIWULAN);
    }

    /** Puts the cursor on a figure and waits until it is told of. */
    private void look(String kode, int column) {
        visit.go(SHEET, kode, column);
        visitor.rest();
    }

    private void sign(String act, String oleh) {
        visitor.press(act);
        visitor.type("Oleh", oleh);
        visitor.press(act);
    }

    private Status status(String kode) {
        return visit.realisasi(kode, Triwulan.I).status();
    }

    @Test
    void aFigureGoesFromDraftToTheArchive() {
        Headless.run(() -> {
            visitor = visit.show();
            typeFigure("1.1", "92");
            assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(92));
            visitor.press("Kumpulkan");
            visitor.type("Oleh", " ");
            visitor.press("Kumpulkan");
            assertThat(visitor.words()).contains("Nama belum diisi.");
            visitor.type("Oleh", "Rina");
            visitor.press("Kumpulkan");
            assertThat(visitor.words()).contains("1 nilai dikumpulkan.");
            assertThat(status("1.1")).isEqualTo(Status.TERKUMPUL);

            sign("Kembalikan ke Draf", "Budi");
            assertThat(visitor.words()).contains("Alasan belum diisi.");
            visitor.type("Alasan", "Belum ada bukti");
            visitor.press("Kembalikan ke Draf");
            assertThat(status("1.1")).isEqualTo(Status.DRAF);

            sign("Kumpulkan", "Rina");
            sign("Verifikasi", "Sari");
            sign("Tetapkan", "Agus");
            assertThat(status("1.1")).isEqualTo(Status.DITETAPKAN);
            assertThat(visitor.canPress("Kumpulkan")).isFalse();

            visitor.letters(visit.sheet(SHEET), "95");
            assertThat(visitor.find(TextInputControl.class, "Nilai menjadi").getText())
                    .isEqualTo("95");
            visitor.cancel();
            visitor.press("Ajukan perbaikan");
            assertThat(visitor.find(TextInputControl.class, "Nilai menjadi").getText())
                    .isEmpty();
            visitor.cancel();

            sign("Arsipkan", "Agus");
            assertThat(status("1.1")).isEqualTo(Status.DIARSIPKAN);
            visitor.part("Tentang nilai ini", "Analisis");
            assertThat(visitor.find(TextInputControl.class, "Faktor penghambat").isEditable())
                    .isFalse();
            visitor.part("Tentang nilai ini", "Riwayat");
            assertThat(visitor.words())
                    .contains("Diarsipkan", "Dikembalikan ke Draf: Belum ada bukti", "(kosong) menjadi 92");
        });
    }

    @Test
    void severalAreBroughtForwardAndTheOthersAreCounted() {
        Headless.run(() -> {
            visitor = visit.show();
            typeFigure("1.1", "9200");
            typeFigure("1.3", "4");
            visitor.key(visit.sheet(SHEET), "Ctrl+A");
            visitor.rest();
            assertThat(visitor.says("nilai terpilih")).isTrue();
            visitor.press("Kumpulkan 2 nilai");
            assertThat(visitor.words()).contains("Periksa dahulu");
            assertThat(visitor.says("nilai lain yang terpilih tidak ikut")).isTrue();
            visitor.cancel();
            assertThat(status("1.3")).isEqualTo(Status.DRAF);
            visitor.press("Kumpulkan 2 nilai");
            visitor.type("Oleh", "Rina");
            visitor.press("Kumpulkan");
        });
        assertThat(status("1.1")).isEqualTo(Status.TERKUMPUL);
        assertThat(status("1.3")).isEqualTo(Status.TERKUMPUL);
    }

    @Test
    void aTextWhereANumberBelongsHoldsTheTabTheYearAndTheActs() throws IOException {
        Path bukti = Files.writeString(folder.resolve("1.1 foto.txt"), "foto");
        Headless.run(() -> {
            visitor = visit.show();
            visitor.chooses(bukti);
            typeFigure("1.1", "92");
            visit.go(SHEET, "1.1", TRIWULAN);
            visitor.letters(visit.sheet(SHEET), "banyak");
            visitor.key("Enter");
            assertThat(visit.view().unkept()).extracting(Masalah::isGalat).contains(true);
            visitor.part("Indikator");
            assertThat(visit.view().part()).isEqualTo("Realisasi");
            visitor.press("Tahun sebelumnya");
            visitor.press("Periode berikutnya");
            assertThat(visitor.find(ComboBox.class, "Tahun dan triwulan").getValue())
                    .isEqualTo(MasaTampil.of(2026, Triwulan.I));
            visitor.key("Ctrl+B");
            assertThat(visitor.isAsked()).isFalse();
            visitor.press("Kumpulkan");
            assertThat(visitor.isAsked()).isFalse();
            visitor.key(visitor.find(TextInputControl.class, "Isi sel"), "Esc");
            visitor.part("Indikator");
            assertThat(visit.view().part()).isEqualTo("Indikator");
            visitor.key(visit.sheet("Indikator dan target"), "Ctrl+N");
            assertThat(visitor.navigator().here().get()).isInstanceOf(Destination.IndikatorBaru.class);
        });
        assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(92));
    }

    @Test
    void whatIsTypedIsUndoneAndDoneAgain() {
        Headless.run(() -> {
            visitor = visit.show();
            typeFigure("1.1", "92");
            visit.go(SHEET, "1.3", TRIWULAN);
            visitor.press("Urungkan isian");
            assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.BELUM);
            assertThat(visit.sheet(SHEET).current().get().flatMap(row -> row.angka()))
                    .hasValueSatisfying(angka -> assertThat(angka.kode()).isEqualTo("1.1"));
            visitor.press("Ulangi isian");
            assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(92));
            visitor.key(visit.sheet(SHEET), "Ctrl+Z");
            visitor.key(visit.sheet(SHEET), "Ctrl+Y");
            assertThat(visitor.canPress("Ulangi isian")).isFalse();
            visitor.press("Periode berikutnya");
            assertThat(visitor.canPress("Urungkan isian")).isFalse();
        });
    }

    @Test
    void rowsAreChosenByBidangByWordsAndByWhatIsMissing() {
        Headless.run(() -> {
            visitor = visit.show();
            assertThat(visitor.says("0 dari 7 nilai terisi")).isTrue();
            visitor.choose("Bidang", "Sekretariat");
            assertThat(visitor.says("0 dari 2 nilai terisi")).isTrue();
            visitor.choose("Bidang", "Semua bidang");
            typeFigure("1.1", "92");
            visitor.press("Belum terisi");
            assertThat(visitor.says("0 dari 6 nilai terisi")).isTrue();
            visitor.press("Belum terisi");
            visit.view().search();
            visitor.begin("Cari indikator", "tidak ada yang begini");
            visitor.key("Enter");
            assertThat(visitor.words()).contains("Tidak ada indikator yang cocok.");
            visitor.key("Esc");
            assertThat(visitor.says("1 dari 7 nilai terisi")).isTrue();
        });
    }

    @Test
    void theYearIsTypedByQuartersAndExplained() {
        Headless.run(() -> {
            visitor = visit.show();
            visitor.choose("Tahun dan triwulan", MasaTampil.of(2026));
            visit.go(SHEET, "2.1", 7);
            visitor.letters(visit.sheet(SHEET), "A");
            visitor.key("Enter");
            look("2.1", 7);
            visitor.part("Tentang nilai ini", "Hitungan");
            assertThat(visitor.words()).contains("Capaian tahun");
            visit.go(SHEET, "1.1", 4);
            visitor.letters(visit.sheet(SHEET), "95%");
            visitor.key("Enter");
            look("1.1", 4);
            assertThat(visitor.words()).contains("Capaian tahun", "95 / 92 = 103,26 %");
            visitor.press("Periode berikutnya");
            assertThat(visitor.find(ComboBox.class, "Tahun dan triwulan").getValue())
                    .isEqualTo(MasaTampil.of(2027));
            assertThat(visitor.words()).contains("Belum ada indikator pada tahun ini");
            visitor.press("Buat indikator");
            assertThat(visitor.words()).contains("Belum ada indikator");
        });
        assertThat(visit.realisasi("2.1", Triwulan.IV).nilai().teks()).isEqualTo("A");
        assertThat(Objects.requireNonNull(
                        visit.realisasi("1.1", Triwulan.I).nilai().angka()))
                .isEqualByComparingTo("95");
    }

    @Test
    void anAnalysisIsKeptWhenItsFieldsAreLeftAndAWrongDateStays() {
        Headless.run(() -> {
            visitor = visit.show();
            typeFigure("1.1", "92");
            visitor.part("Tentang nilai ini", "Analisis");
            visitor.type("Faktor penghambat", "Hujan");
            visitor.type("Tindak lanjut", "Jadwal ulang");
            visitor.type("Batas waktu", "kapan saja");
            assertThat(visitor.says("Tanggal tidak terbaca.")).isTrue();
            look("1.3", TRIWULAN);
            assertThat(visitor.says("Tanggal tidak terbaca.")).isFalse();
            assertThat(visit.view().unkept())
                    .extracting(Masalah::pesan)
                    .containsExactly("\"kapan saja\" bukan tanggal.");
            look("1.1", TRIWULAN);
            assertThat(visitor.find(TextInputControl.class, "Batas waktu").getText())
                    .isEqualTo("kapan saja");
            visitor.type("Batas waktu", "5 Mei 2026");
            assertThat(visit.view().unkept()).isEmpty();
            visitor.begin("Faktor pendukung", "Petugas lengkap");
            visit.view().left();
        });
        var analisis = visit.realisasi("1.1", Triwulan.I).analisis();
        assertThat(analisis.faktorPenghambat()).isEqualTo("Hujan");
        assertThat(analisis.faktorPendukung()).isEqualTo("Petugas lengkap");
        assertThat(analisis.batas()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void theMenuOfAFigureOpensWhatItNames() throws IOException {
        Path bukti = Files.writeString(folder.resolve("catatan.txt"), "isi");
        Headless.run(() -> {
            visitor = visit.show();
            typeFigure("1.1", "92");
            visitor.press("Rincian nilai di samping tabel");
            visitor.menu(visit.sheet(SHEET), "Riwayat nilai");
            assertThat(visitor.words()).contains("Semua catatan", "Diisi 92");
            visitor.menu(visit.sheet(SHEET), "Rincian nilai");
            visitor.chooses(bukti);
            visitor.menu(visit.sheet(SHEET), "Tambah bukti");
            assertThat(visitor.says("1 bukti dilampirkan pada 1.1, Triwulan I."))
                    .isTrue();
            visitor.part("Tentang nilai ini", "Bukti");
            visitor.press("Lepas catatan.txt");
            assertThat(visitor.words()).contains("Belum ada bukti untuk nilai ini.");
            visitor.key(visit.sheet(SHEET), "Ctrl+B");
            assertThat(visitor.words()).contains("Lampirkan bukti");
            visitor.cancel();
            visitor.menu(visit.sheet(SHEET), "Buka indikator");
            assertThat(visitor.navigator().here().get())
                    .isEqualTo(new Destination.Indikator(
                            visit.desk().indikator("1.1").id()));
        });
    }

    @Test
    void aMonthOfAQuarterIsDetailedAndItsSum() {
        Headless.run(() -> {
            visitor = visit.show();
            visit.go(SHEET, "1.2", 4);
            visitor.letters(visit.sheet(SHEET), "60");
            visitor.key("Enter");
            look("1.2", 4);
            visitor.part("Tentang nilai ini", "Hitungan");
            assertThat(visitor.says("1.2 · 1 dari 7 nilai terisi")).isTrue();
            assertThat(visitor.words()).contains("Belum lengkap: Februari, Maret.");
            look("1.2", TRIWULAN);
            assertThat(visitor.says("1.2 · 1 dari 7 nilai terisi")).isTrue();
            visit.sheet(SHEET).go(row -> row.angka().isEmpty());
            visitor.rest();
            assertThat(visitor.says("1.1 · 1 dari 7 nilai terisi")).isTrue();
        });
        assertThat(visit.realisasi("1.2", Bulan.JANUARI).nilai()).isEqualTo(Nilai.of(60));
    }

    @Test
    void aPartIsOpenedFromElsewhere() {
        Headless.run(() -> {
            visitor = visit.show(new Destination.DataKinerja("Grafik", new Periode(2026, Periode.Jenis.TRIWULAN, 4)));
            assertThat(visit.view().part()).isEqualTo("Grafik");
            assertThat(visitor.words()).contains("Belum ada capaian pada bagian tahun ini.");
            assertThat(visit.view().start()).isEmpty();
            visit.view().search();
            visitor.press("Periode berikutnya");
            assertThat(visitor.find(ComboBox.class, "Tahun dan triwulan").getValue())
                    .isEqualTo(MasaTampil.of(2027, Triwulan.I));
            assertThat(visitor.words()).contains("Belum ada yang dapat digambar");
            visitor.press("Tahun sebelumnya");
            visit.desk().type("1.1", Triwulan.I, "90");
            visit.desk().type("1.3", Triwulan.I, "4");
            assertThat(visitor.words()).doesNotContain("Belum ada capaian pada bagian tahun ini.");
            visitor.choose("Sasaran", ContohIndikator.TATA);
            assertThat(visitor.words()).contains("Belum ada capaian pada bagian tahun ini.");
            visitor.choose("Tahun dan triwulan", MasaTampil.of(2026));
            assertThat(List.of(visitor.find(ComboBox.class, "Sasaran").getValue()))
                    .containsExactly(ContohIndikator.TATA);
        });
    }
}
