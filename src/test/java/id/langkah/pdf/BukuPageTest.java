package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.KasusForm;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers bound together: the book of SOPs, and the papers of a run with what is attached. */
class BukuPageTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);

    private static BukuSop buku() {
        List<BukuSop.Isi> isi = Stream.of("c21", "c23", "c07")
                .map(KasusForm::sop)
                .map(sop -> new BukuSop.Isi(sop, List.of(new VersiSop(1, 1, 1, Status.BERLAKU, SAAT, sop))))
                .toList();
        return new BukuSop(ContohNaskah.KANTOR, 2026, isi);
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        BukuPage.write(buku(), out);
        return out.toByteArray();
    }

    @Test
    void itsContentsNameThePagesOnWhichItsPartsBegin() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes())) {
            String contents = page(document, 4);
            assertThat(contents).contains("DAFTAR ISI");
            for (BukuSop.Isi isi : buku().sop()) {
                String nama = FormSop.nama(isi.sop());
                PDOutlineItem bookmark = bookmarks(document).stream()
                        .filter(item -> item.getTitle().equals(nama))
                        .findFirst()
                        .orElseThrow();
                int number = document.getPages().indexOf(bookmark.findDestinationPage(document)) + 1;
                assertThat(contents.replaceAll("\\s+", " ")).contains(nama + " " + number);
                assertThat(page(document, number)).contains(isi.sop().nama());
            }
        }
    }

    @Test
    void itHasAllThatABookOfSopsHas() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("KUMPULAN STANDAR", "TAHUN 2026", "Jalan Contoh 1", "MEMUTUSKAN:")
                    .contains("LAMPIRAN KEPUTUSAN", "PENJELASAN SINGKAT", "RIWAYAT PERUBAHAN")
                    .contains("◇ Belah ketupat", "⬠ Segilima berhuruf")
                    .contains("LEMBAR PERSETUJUAN", "DAFTAR DISTRIBUSI", "Kabid Renbang");
        }
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void whatIsAttachedStandsAtTheEnd() throws IOException {
        byte[] attached;
        try (var other = new PDDocument()) {
            other.addPage(new PDPage(PDRectangle.A5));
            var out = new ByteArrayOutputStream();
            other.save(out);
            attached = out.toByteArray();
        }
        var out = new ByteArrayOutputStream();
        PaketPage.write(
                List.of(ContohNaskah.lengkap(3, false)),
                List.of(new Sisipan("surat.pdf", attached), new Sisipan("data.xlsx", new byte[] {1, 2, 3})),
                Kantor.BELUM,
                out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(page(document, 2)).contains("surat.pdf", "disertakan", "data.xlsx", "tidak dapat disertakan");
            assertThat(document.getPage(2).getMediaBox().getWidth()).isEqualTo(PDRectangle.A5.getWidth());
            assertThat(bookmarks(document)).extracting(PDOutlineItem::getTitle).contains("surat.pdf");
        }
    }

    @Test
    void anSopHasBookmarksToo() throws IOException {
        Sop sop = KasusForm.sop("c23");
        var out = new ByteArrayOutputStream();
        SopPage.write(sop, Kantor.BELUM, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(bookmarks(document))
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Identitas", "Bagan alir");
        }
    }

    private static List<PDOutlineItem> bookmarks(PDDocument document) {
        var items = new ArrayList<PDOutlineItem>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
        return items;
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
