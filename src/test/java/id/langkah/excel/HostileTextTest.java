package id.langkah.excel;

import static id.langkah.excel.rekap.ContohPaket.SAAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Spoiled;
import id.langkah.domain.Kantor;
import id.langkah.domain.Printable;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.naskah.LembarKerjaSop;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.rekap.ContohPaket;
import id.langkah.excel.rekap.ContohRekap;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.excel.rekap.WorkbookProgress;
import id.langkah.json.SopReader;
import id.langkah.json.SopWriter;
import id.langkah.pdf.DaftarArsipPage;
import id.langkah.pdf.LabelBoksPage;
import id.langkah.pdf.NaskahPage;
import id.langkah.pdf.SopPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every paper is written of values whose every text holds what no paper can show, and opens again
 * without it: no door out trusts that it was kept out at a door in.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final String BAD = "\u000b\f\u0002\u001b[2J\0\u0085\ufffe\uffff\ud800";
    private static final Kantor KANTOR = new Spoiled(BAD).of(ContohRekap.kantor());
    private static final Sop SOP = new Spoiled(BAD).of(Contoh.berjenjang());

    /** Whatever writes itself into a stream. */
    interface Paper {
        void writeTo(OutputStream out) throws IOException;
    }

    record Named(String name, Paper paper) {
        byte[] bytes() throws IOException {
            var out = new ByteArrayOutputStream();
            paper.writeTo(out);
            return out.toByteArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> workbooks() {
        var spoiled = new Spoiled(BAD);
        var paket = spoiled.of(ContohPaket.paket(ContohPaket.TW2));
        var arsip = spoiled.of(DaftarArsip.of(ContohPaket.arsip()));
        var naskah = spoiled.of(ContohNaskah.lengkap(3, false));
        var indikator = spoiled.of(ContohPaket.indikator(2026));
        assertThat(spoiled.texts()).isGreaterThan(300);
        return Stream.of(
                new Named("SOP", out -> SopWorkbook.write(SOP, KANTOR, out)),
                new Named(
                        "rekap",
                        out -> RekapWorkbook.write(
                                paket,
                                PilihanRekap.of(EnumSet.allOf(LembarRekap.class)),
                                KANTOR,
                                out,
                                WorkbookProgress.UNHEARD)),
                new Named("arsip", out -> ArsipWorkbook.write(arsip, KANTOR, SAAT, out)),
                new Named("naskah", out -> NaskahWorkbook.write(List.of(naskah), KANTOR, out)),
                new Named("indikator", out -> IndikatorWorkbook.write(indikator, 2026, KANTOR, SAAT, out)));
    }

    static Stream<Named> pages() {
        var spoiled = new Spoiled(BAD);
        var arsip = spoiled.of(DaftarArsip.of(ContohPaket.arsip()));
        var naskah = spoiled.of(ContohNaskah.lengkap(3, false));
        return Stream.of(
                new Named("SOP", out -> SopPage.write(SOP, KANTOR, out)),
                new Named("lembar kerja", out -> NaskahPage.write(LembarKerjaSop.of(SOP), KANTOR, out)),
                new Named("arsip", out -> DaftarArsipPage.write(arsip, KANTOR, SAAT, out)),
                new Named("label", out -> LabelBoksPage.write(arsip, KANTOR, out)),
                new Named("naskah", out -> NaskahPage.write(naskah, KANTOR, out)));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void workbooksOpenAgain(Named named) throws IOException {
        byte[] bytes = named.bytes();

        assertThat(Book.of(bytes).workbook().getNumberOfSheets()).isPositive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text.startsWith("<?xml") ? Printable.named(text) : "")
                        .as(part.getName())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesOpenAgain(Named named) throws IOException {
        try (var pdf = Loader.loadPDF(named.bytes())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
            assertThat(Printable.is(pdf.getDocumentInformation().getTitle())).isTrue();
        }
    }

    @Test
    void sopFilesReadBackWithoutAWord() {
        byte[] json = SopWriter.write(List.of(SOP));

        assertThat(Printable.is(new String(json, StandardCharsets.UTF_8))).isTrue();
        assertThat(SopReader.read("a.json", json).allMasalah())
                .noneMatch(masalah -> masalah.pesan().contains("dicetak"));
    }
}
