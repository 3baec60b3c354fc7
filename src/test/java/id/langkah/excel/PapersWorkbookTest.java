package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.naskah.NaskahPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.rekap.RekapPerbaikan;
import id.langkah.excel.rekap.ContohPaket;
import id.langkah.excel.rekap.ContohRekap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The papers that are workbooks too. */
class PapersWorkbookTest {

    private static BeritaAcaraPerbaikan acara(int index) {
        return new BeritaAcaraPerbaikan(
                "12/BA/2026",
                LocalDate.of(2026, 4, 20),
                RekapPerbaikan.of(ContohPaket.TW2, ContohPaket.tercatat())
                        .baris()
                        .get(index),
                "Perbaikan Data Kinerja");
    }

    @Test
    void theBeritaAcaraSaysWhatItsValueSays() throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahWorkbook.write(List.of(NaskahPerbaikan.of(acara(0), ContohRekap.kantor())), ContohRekap.kantor(), out);
        List<String> texts = Book.texts(Book.of(out.toByteArray()).sheet("Berita Acara Perbaikan Data Kin"));
        assertThat(texts)
                .contains(
                        "BERITA ACARA PERBAIKAN DATA KINERJA",
                        "Nomor: 12/BA/2026",
                        "210 Unit",
                        "218 Unit",
                        "+8 Unit",
                        "Disetujui oleh",
                        "Pejabat Disetujui",
                        "Pontianak, 20 April 2026");
    }

    @Test
    void whatIsNotSignedIsLeftToAPen() throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahWorkbook.write(List.of(NaskahPerbaikan.of(acara(1), ContohRekap.kantor())), ContohRekap.kantor(), out);
        assertThat(Book.texts(Book.of(out.toByteArray()).sheet("Berita Acara Perbaikan Data Kin")))
                .contains(".".repeat(30))
                .anyMatch(text -> text.startsWith("Perbaikan ini belum disetujui."));
    }

    @Test
    void theArchiveHasItsListAndItsLabels() throws IOException {
        var out = new ByteArrayOutputStream();
        DaftarArsip daftar = DaftarArsip.of(ContohPaket.arsip());
        ArsipWorkbook.write(daftar, ContohRekap.kantor(), ContohPaket.SAAT, out);
        Book book = Book.of(out.toByteArray());
        assertThat(Book.table(book.sheet("Daftar Arsip"))).hasSize(3);
        assertThat(Book.texts(book.sheet("Label Boks")))
                .containsSubsequence("BOKS 2", "Laporan Kinerja Tahun 2025", "BOKS 12");
    }
}
