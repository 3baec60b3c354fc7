package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.FigureLife;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.NaskahPerbaikan;
import id.langkah.domain.naskah.SuratPermintaan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapPerbaikan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The papers about figures, opened again and read. */
class KinerjaPagesTest {
    private static final Kantor KANTOR = new Kantor(
            List.of("Badan Penghubung", "Jl. Contoh No. 1"),
            "Jakarta",
            Optional.empty(),
            new Pejabat("Kepala Badan Penghubung", "", "", ""),
            Kantor.Kertas.A4);
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 4, 30, 10, 0);

    /** Writes a paper. */
    private interface Paper {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        paper.write(out);
        return out.toByteArray();
    }

    /** Its pages as text, blanks made one. */
    private static List<String> pages(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(paper))) {
            var stripper = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private static Formulir formulir(long id, String bidang, int indikator) {
        List<IndikatorTercatat> all = LongStream.rangeClosed(1, indikator)
                .mapToObj(i -> Tercatat.of(i, Indikator.of(2026, "Sasaran", "Indikator ke-" + i), List.of()))
                .toList();
        var permintaan = new PermintaanData(
                id,
                bidang,
                all.stream().map(IndikatorTercatat::id).toList(),
                2026,
                Triwulan.I,
                null,
                "",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 10),
                null,
                "");
        return Formulir.of(permintaan, all);
    }

    private static BeritaAcaraPerbaikan acara(TahapPerbaikan tahap) {
        Realisasi figure = new FigureLife(new KunciRealisasi(1, Triwulan.I))
                .to(Realisasi.Status.DITETAPKAN, 10)
                .propose(12)
                .signUpTo(tahap)
                .figure();
        var tercatat = Tercatat.of(1, Indikator.of(2026, "Sasaran", "Dokumen terkumpul"), List.of(figure));
        BarisPerbaikan baris = RekapPerbaikan.of(new Periode(2026, Periode.Jenis.TAHUN, 1), List.of(tercatat))
                .baris()
                .getFirst();
        return new BeritaAcaraPerbaikan("12/BA/2026", LocalDate.of(2026, 4, 20), baris, "");
    }

    @Test
    void everyBidangHasALetterOfItsOwn() throws IOException {
        List<String> pages = pages(out -> NaskahPage.write(
                List.of(
                        SuratPermintaan.of(formulir(1, "Bidang A", 2), KANTOR),
                        SuratPermintaan.of(formulir(2, "Bidang B", 1), KANTOR)),
                KANTOR,
                out));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("BADAN PENGHUBUNG", "Jl. Contoh No. 1", "Yth. Kepala Bidang A")
                .contains("1 Indikator ke-1", "2 Indikator ke-2")
                .contains("paling lambat hari Jumat, 10 April 2026")
                .contains("Jakarta, 1 April 2026", "Kepala Badan Penghubung");
        assertThat(pages.get(1)).contains("Yth. Kepala Bidang B").doesNotContain("ke-2");
    }

    @Test
    void aLongLetterGoesOnWithItsHeadings() throws IOException {
        List<String> pages =
                pages(out -> NaskahPage.write(SuratPermintaan.of(formulir(1, "Bidang A", 80), KANTOR), KANTOR, out));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages).allMatch(page -> page.contains("No Indikator Satuan"));
        assertThat(String.join(" ", pages)).contains("80 Indikator ke-80");
    }

    @Test
    void theBeritaAcaraTellsWhatChangedAndWhoSigned() throws IOException {
        List<String> pages = pages(
                out -> NaskahPage.write(NaskahPerbaikan.of(acara(TahapPerbaikan.DISETUJUI), KANTOR), KANTOR, out));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("BERITA ACARA PERBAIKAN DATA KINERJA", "Nomor: 12/BA/2026")
                .contains("Senin tanggal 20 April 2026", "Dokumen terkumpul")
                .contains("Nilai semula 10", "Nilai menjadi 12", "Selisih +2", "salah ketik")
                .contains("Diusulkan oleh", "Pejabat Diverifikasi", "Pejabat Disetujui");
    }

    @Test
    void aBeritaAcaraThatIsNotSignedYetSaysSo() throws IOException {
        String page = pages(
                        out -> NaskahPage.write(NaskahPerbaikan.of(acara(TahapPerbaikan.DIPARAF), KANTOR), KANTOR, out))
                .getFirst();
        assertThat(page).contains("belum disetujui", "....").doesNotContain("Pejabat Disetujui");
    }

    private static DaftarArsip arsip(int entri) {
        return DaftarArsip.of(LongStream.rangeClosed(1, entri)
                .mapToObj(i -> new EntriArsip(
                        i,
                        "000.7",
                        "Berkas ke-" + i,
                        "2026",
                        "Asli",
                        1,
                        "berkas",
                        i == 1 ? "" : i % 2 == 0 ? "2" : "10",
                        "Lemari 1",
                        "",
                        null,
                        List.of()))
                .toList());
    }

    @Test
    void theArchiveIsListedWithHeadingsOnEveryPage() throws IOException {
        List<String> pages = pages(out -> DaftarArsipPage.write(arsip(60), KANTOR, SAAT, out));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst()).contains("DAFTAR ARSIP", "Keadaan per 30 April 2026 10.00");
        assertThat(String.join(" ", pages)).contains("Berkas ke-60", "60 000.7");
        assertThat(pages(out -> DaftarArsipPage.write(arsip(0), KANTOR, SAAT, out))
                        .getFirst())
                .contains("Belum ada arsip.");
    }

    @Test
    void everyBoxHasALabelAndALongOneHasMore() throws IOException {
        List<String> pages = pages(out -> LabelBoksPage.write(arsip(7), KANTOR, out));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains("BOKS 2 ", "BOKS 10 ").doesNotContain("Berkas ke-1 ");
        String many = String.join(" ", pages(out -> LabelBoksPage.write(arsip(120), KANTOR, out)));
        assertThat(many).contains("Lanjutan 1", "Berkas ke-120");
        assertThat(pages(out -> LabelBoksPage.write(arsip(1), KANTOR, out)).getFirst())
                .contains("Belum ada arsip yang memiliki nomor boks.");
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        Paper paper = out -> NaskahPage.write(NaskahPerbaikan.of(acara(TahapPerbaikan.DISETUJUI), KANTOR), KANTOR, out);
        assertThat(bytes(paper)).isEqualTo(bytes(paper));
    }
}
