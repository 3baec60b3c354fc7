package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.LembarKerjaSop;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SopPageTest {
    private static final Kantor KANTOR = new Kantor(
            List.of("Pemerintah Kabupaten Contoh", "Dinas Contoh"),
            "Contoh",
            Optional.empty(),
            Pejabat.BELUM,
            Kertas.A4);

    @Test
    void theFormCanBeSearchedForAllThatTheSopSays() throws IOException {
        String text = text(write(lengkap(), KANTOR));
        assertThat(text)
                .contains("Nomor SOP", "12/SOP/2026", "5 Februari 2026", "Disahkan oleh")
                .contains("PEMERINTAH KABUPATEN CONTOH", "SRI RAHAYU", "NIP. 19651006 198603 2 016")
                .contains("Dasar Hukum", "Undang-Undang Contoh", "Kualifikasi Pelaksana")
                .contains("SOP PEMERIKSAAN BERKAS", "Mutu Baku", "Kelengkapan", "Keterangan")
                .contains("Menerima berkas", "Memeriksa berkas", "20 menit", "Surat pengantar")
                .contains("Ya", "Tidak", "Halaman 1 dari 2");
    }

    @Test
    void theInstansiOfTheSopStandsBeforeTheOfficesOwn() throws IOException {
        Sop sop = lengkap();
        Identitas identitas = sop.identitas();
        Sop own = with(
                sop,
                new Identitas(
                        identitas.nomor(),
                        identitas.nama(),
                        List.of("Badan Lain"),
                        null,
                        null,
                        null,
                        identitas.disahkanOleh()));
        assertThat(text(write(own, KANTOR))).contains("BADAN LAIN").doesNotContain("DINAS CONTOH");
    }

    @Test
    void pagesLieAcrossOnThePaperOfTheOffice() throws IOException {
        Kantor folio = new Kantor(List.of(), "", Optional.empty(), Pejabat.BELUM, Kertas.F4);
        try (PDDocument document = Loader.loadPDF(write(lengkap(), folio))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(935.4f, within(0.1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(609.4f, within(0.1f));
            }
        }
    }

    @Test
    void manyStepsGoOnOverPagesWithTheirHeadAndConnectors() throws IOException {
        Sop sop = panjang(40, List.of("Staf", "Kasubbag", "Sekretaris"), "Memeriksa berkas");
        byte[] pdf = write(sop, KANTOR);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            var stripper = new PDFTextStripper();
            for (int page = 2; page <= 5; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Mutu Baku", "Sekretaris");
            }
        }
        assertThat(text(pdf).lines().map(String::strip))
                .filteredOn(line -> line.equals("A") || line.equals("C"))
                .hasSize(4);
    }

    @Test
    void whatNoPelaksanaDoesIsNamedBelowTheTable() throws IOException {
        Sop sop = Contoh.sop("Tanpa Pelaksana", List.of(Aktivitas.of(1, "Satu"), Aktivitas.of(2, "Dua")));
        assertThat(text(write(sop, KANTOR))).contains("Pelaksana belum ditetapkan pada aktivitas 1, 2.");
    }

    @Test
    void anyTextIsPrinted() throws IOException {
        String odd = "\u0000\t\u200b\ud83d\ude00\u4e2d=1+1\u2028 ok";
        String word = "x".repeat(4000);
        Sop sop = panjang(3, List.of(odd, word, "Staf"), odd + "\n" + word);
        assertThat(text(write(sop, KANTOR))).contains("=1+1").contains("□");
        assertThat(text(lembarKerja(sop))).contains("=1+1");
    }

    @Test
    void textsOfAnyLengthStayOnThePage() throws IOException {
        String words = "kata ".repeat(800).strip();
        Sop sop = panjang(3, List.of(words, "Staf", "Kasubbag"), words);
        var identitas = new Identitas(
                words, words, List.of(words.substring(0, 1000)), null, null, null, new Pejabat(words, words, "", ""));
        Ketentuan ketentuan = new Ketentuan(
                List.of(words), List.of(words), List.of(words), List.of(words), List.of(words), List.of(words));
        Sop lama = new Sop(
                identitas,
                ketentuan,
                sop.klasifikasi(),
                new LembarKerja(words, words, words, words),
                sop.pelaksana(),
                sop.aktivitas(),
                List.of());
        staysOnThePage(write(lama, KANTOR));
        staysOnThePage(lembarKerja(lama));
    }

    private static void staysOnThePage(byte[] pdf) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                assertThat(text.getX()).isBetween(20f, text.getPageWidth() - 20);
                assertThat(text.getY()).isBetween(20f, text.getPageHeight() - 10);
                super.processTextPosition(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(stripper.getText(document)).contains("kata");
        }
    }

    @Test
    void aColumnForEachPelaksanaHoweverMany() throws IOException {
        List<String> names =
                IntStream.range(0, 40).mapToObj(i -> "Pelaksana Nomor " + i).toList();
        assertThat(text(write(panjang(5, names, "Memeriksa"), KANTOR))).contains("Kegiatan");
        assertThat(text(write(panjang(2, List.of(), "Memeriksa"), KANTOR))).contains("Mutu Baku");
    }

    @Test
    void longBlocksGoOnOnTheNextPage() throws IOException {
        List<String> many = IntStream.range(1, 120)
                .mapToObj(i -> "Peraturan contoh ke-" + i)
                .toList();
        Sop sop = lengkap();
        Sop lama = new Sop(
                sop.identitas(),
                new Ketentuan(many, List.of(), List.of(), List.of(), List.of(), many),
                sop.klasifikasi(),
                sop.lembarKerja(),
                sop.pelaksana(),
                sop.aktivitas(),
                List.of());
        String text = text(write(lama, KANTOR));
        assertThat(text).contains("Peraturan contoh ke-1\n", "Peraturan contoh ke-119");
    }

    @Test
    void theSameSopGivesTheSameBytes() throws IOException {
        assertThat(write(lengkap(), KANTOR)).isEqualTo(write(lengkap(), KANTOR));
        assertThat(lembarKerja(lengkap())).isEqualTo(lembarKerja(lengkap()));
    }

    @Test
    void theLembarKerjaGroupsTheSteps() throws IOException {
        assertThat(text(lembarKerja(lengkap())))
                .contains("LEMBAR KERJA IDENTIFIKASI KEGIATAN", "A. Data Kegiatan", "rutin")
                .contains("B. Identifikasi Kegiatan", "C. Identifikasi Langkah")
                .containsSubsequence("Langkah Awal", "1. Menerima berkas")
                .containsSubsequence("Langkah Utama", "2. Memeriksa berkas")
                .containsSubsequence("Langkah Akhir", "3. Mengarsipkan berkas");
    }

    private static Sop lengkap() {
        var mutuBaku = new MutuBaku(
                List.of(new Kelengkapan("Berkas", true), new Kelengkapan("Surat pengantar", true)),
                Waktu.read("20 menit"),
                List.of("Berkas diperiksa"));
        List<String> staf = List.of("Staf");
        return new Sop(
                new Identitas(
                        "12/SOP/2026",
                        "Pemeriksaan Berkas",
                        List.of(),
                        LocalDate.of(2026, 2, 5),
                        null,
                        null,
                        new Pejabat("Kepala Dinas", "SRI RAHAYU", "Pembina", "196510061986032016")),
                new Ketentuan(
                        List.of("Undang-Undang Contoh"),
                        List.of("Teliti"),
                        List.of(),
                        List.of("Komputer"),
                        List.of(),
                        List.of("Buku Agenda")),
                Klasifikasi.BELUM,
                new LembarKerja("rutin", "Kepala", "Kasubbag", "Dinas"),
                List.of("Staf", "Kasubbag"),
                List.of(
                        new Aktivitas(1, "Menerima berkas", staf, mutuBaku, null, null, ""),
                        new Aktivitas(
                                2,
                                "Memeriksa berkas",
                                List.of("Kasubbag"),
                                mutuBaku,
                                new Keputusan(3, 1),
                                null,
                                "Teliti"),
                        new Aktivitas(3, "Mengarsipkan berkas", staf, mutuBaku, null, null, "")),
                List.of());
    }

    private static Sop with(Sop sop, Identitas identitas) {
        return new Sop(
                identitas,
                sop.ketentuan(),
                sop.klasifikasi(),
                sop.lembarKerja(),
                sop.pelaksana(),
                sop.aktivitas(),
                sop.catatan());
    }

    private static Sop panjang(int rows, List<String> pelaksana, String uraian) {
        var aktivitas = new ArrayList<Aktivitas>();
        for (int row = 0; row < rows; row++) {
            List<String> own = pelaksana.isEmpty() ? List.of() : List.of(pelaksana.get(row % pelaksana.size()));
            var mutuBaku =
                    new MutuBaku(Collections.nCopies(2, new Kelengkapan(uraian, true)), Waktu.BELUM, List.of(uraian));
            aktivitas.add(new Aktivitas(row + 1, uraian, own, mutuBaku, null, null, ""));
        }
        return new Sop(
                Contoh.identitas("Contoh"),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                pelaksana,
                aktivitas,
                List.of());
    }

    private static byte[] write(Sop sop, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        SopPage.write(sop, kantor, out);
        return out.toByteArray();
    }

    private static byte[] lembarKerja(Sop sop) throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahPage.write(LembarKerjaSop.of(sop), KANTOR, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
