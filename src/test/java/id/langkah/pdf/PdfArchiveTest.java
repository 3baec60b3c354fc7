package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.KasusForm;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.sop.Sop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Our papers are PDF/A-2b, as veraPDF judges. */
@Execution(ExecutionMode.CONCURRENT)
class PdfArchiveTest {
    /** Writes a paper. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    /** What is against it, a rule each. */
    private static List<String> faults(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(tested -> tested.getStatus() == TestAssertion.Status.FAILED)
                    .map(tested -> tested.getRuleId().getClause() + " " + tested.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    static Stream<Path> files() {
        return KasusForm.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySopIsOne(Path file) throws IOException {
        for (Sop sop : KasusForm.sop(file)) {
            assertThat(faults(bytes(out -> SopPage.write(sop, ContohNaskah.KANTOR, out))))
                    .isEmpty();
        }
    }

    @Test
    void soAreTheOtherPapersAndAPictureWithHoles() throws IOException {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(3, 3, 0x80ff8800);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Kantor kantor =
                ContohNaskah.KANTOR.withLogo(Gambar.of(png.toByteArray()).orElseThrow());
        assertThat(faults(bytes(out -> NaskahPage.write(ContohNaskah.lengkap(60, true), kantor, out))))
                .isEmpty();
        var arsip = new DaftarArsip(List.of());
        assertThat(faults(bytes(out -> DaftarArsipPage.write(arsip, kantor, LocalDateTime.of(2026, 1, 2, 3, 4), out))))
                .isEmpty();
        assertThat(faults(bytes(out -> LabelBoksPage.write(arsip, kantor, out))))
                .isEmpty();
        var isi = new BukuSop.Isi(KasusForm.sop("c23"), List.of());
        assertThat(faults(bytes(out -> BukuPage.write(new BukuSop(kantor, 2026, List.of(isi)), out))))
                .isEmpty();
    }

    @Test
    void thePagesOfOthersAreNotCalledOne() throws IOException {
        byte[] other;
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            other = out.toByteArray();
        }
        assertThat(faults(other)).isNotEmpty();
        byte[] together = bytes(out -> PaketPage.write(
                List.of(ContohNaskah.lengkap(3, false)), List.of(new Sisipan("a.pdf", other)), Kantor.BELUM, out));
        assertThat(metadata(together)).contains("Langkah").doesNotContain("pdfaid");
    }

    @Test
    void itsTitleAndOfficeAreSaidInItsProperties() throws IOException {
        Sop sop = KasusForm.sop("c23");
        byte[] pdf = bytes(out -> SopPage.write(sop, Kantor.BELUM, out));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("SOP " + sop.nama());
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("PEMERINTAH KABUPATEN CONTOH, DINAS UJI CETAK");
        }
        assertThat(metadata(pdf)).contains("PEMERINTAH KABUPATEN CONTOH", "<pdfaid:part>2");
    }

    private static String metadata(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
