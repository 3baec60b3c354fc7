package id.langkah.word;

import static id.langkah.domain.naskah.ContohNaskah.KANTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class NaskahDocumentTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @Test
    void everyPartStandsInTheDocumentInAStyleOfItsOwn() throws IOException {
        try (XWPFDocument document = open(List.of(ContohNaskah.lengkap(3, false)), KANTOR)) {
            assertThat(styled(document, "KopNama")).containsExactly("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH");
            assertThat(styled(document, "KopAlamat")).containsExactly("Jalan Contoh 1");
            assertThat(styled(document, "Title")).containsExactly("NASKAH CONTOH");
            assertThat(styled(document, "Subtitle")).containsExactly("Keadaan per 2 Maret 2026");
            assertThat(styled(document, "Heading2")).containsExactly("Rincian");
            assertThat(styled(document, "BodyText")).containsExactly("Pembuka yang menerangkan isi naskah ini.");
            assertThat(texts(document))
                    .contains("Perihal", "=1+1", "Bagian 2", "Uraian 2.3", "Kiri\nbawah kiri", "Yang menerima,")
                    .contains("SRI RAHAYU", "Pembina", "NIP. 19651006 198603 2 016");
            assertThat(document.getFooterList().getFirst().getText()).contains("1");
        }
    }

    @Test
    void aTableRepeatsItsHeadingAndABandReachesOverAllOfIt() throws IOException {
        try (XWPFDocument document = open(List.of(ContohNaskah.lengkap(60, false)), KANTOR)) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getStyleID()).isEqualTo("TabelLangkah");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Uraian");
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(3);
            assertThat(table.getNumberOfRows()).isEqualTo(1 + 2 * 61);
            assertThat(document.getTables().get(2).getRow(0).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void aBookHasACoverContentsNumbersAndACharts() throws IOException {
        byte[] bytes = write(ContohNaskah.buku(), KANTOR);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(styled(document, "JudulSampul")).containsExactly("LAPORAN CONTOH");
            assertThat(styled(document, "Heading1"))
                    .containsExactly("BAB I\nPENDAHULUAN", "BAB II\nAKUNTABILITAS KINERJA");
            assertThat(styled(document, "TOC1").stream().map(String::strip))
                    .containsExactly("BAB I PENDAHULUAN", "BAB II AKUNTABILITAS KINERJA");
            assertThat(styled(document, "TOC2").stream().map(String::strip))
                    .containsExactly("A. Gambaran Umum", "Tabel 1 Capaian kinerja", "Gambar 1 Capaian dua tahun");
            assertThat(styled(document, "Caption"))
                    .containsExactly("Tabel 1 Capaian kinerja", "Gambar 1 Capaian dua tahun");
            assertThat(styled(document, "PerluDiisi")).containsExactly("[Isi: gambaran umum organisasi]");
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getCharts()
                            .getFirst()
                            .getWorkbook()
                            .getSheetAt(0)
                            .getRow(2)
                            .getCell(2)
                            .getNumericCellValue())
                    .isEqualTo(12.5);
            assertThat(document.isEnforcedUpdateFields()).isTrue();
            assertThat(document.getStyles().getStyle("PerluDiisi").getCTStyle().xmlText())
                    .contains("yellow");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void eachPaperLiesAsItShouldOnTheOfficesOwnSheet() throws IOException {
        var office = new Kantor(KANTOR.kop(), "", Optional.empty(), Pejabat.BELUM, Kertas.F4);
        List<Naskah> two = List.of(ContohNaskah.lengkap(1, false), ContohNaskah.lengkap(1, true));
        try (XWPFDocument document = open(two, office)) {
            CTSectPr last = document.getDocument().getBody().getSectPr();
            CTSectPr first = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getCTP().getPPr())
                    .filter(properties -> properties != null && properties.isSetSectPr())
                    .findFirst()
                    .orElseThrow()
                    .getSectPr();
            assertThat(millimetres(first.getPgSz().getW())).isEqualTo(215);
            assertThat(millimetres(first.getPgSz().getH())).isEqualTo(330);
            assertThat(millimetres(last.getPgSz().getW())).isEqualTo(330);
            assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void whatStandsInATextIsTextAndNothingElse() throws IOException {
        String evil = "<w:p/> &amp; { PAGE } =1+1 \u0000\u000b\uffff\r\nbaris\tdua";
        var naskah = new Naskah(
                evil,
                List.of(evil),
                false,
                List.of(
                        new Paragraf(evil),
                        new Isian(List.of(new Nama(evil, evil))),
                        new Tabel(List.of(Kolom.of("A", 1)), List.of(Baris.of(evil)), evil)));
        try (XWPFDocument document = open(List.of(naskah), KANTOR)) {
            assertThat(texts(document)).contains("<w:p/> &amp; { PAGE } =1+1    \nbaris\tdua");
        }
    }

    @Test
    void theSamePapersGiveTheSameBytes() throws IOException {
        assertThat(write(ContohNaskah.buku(), KANTOR))
                .isEqualTo(write(ContohNaskah.buku(), KANTOR))
                .isNotEqualTo(write(List.of(ContohNaskah.lengkap(1, true)), KANTOR));
    }

    @Test
    void theOfficesPictureStandsBesideItsHead() throws IOException {
        var office = new Kantor(KANTOR.kop(), "", Gambar.of(DOT), Pejabat.BELUM, Kertas.A4);
        try (XWPFDocument document = open(ContohNaskah.buku(), office)) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
        try (XWPFDocument document = open(List.of(ContohNaskah.lengkap(1, false)), office)) {
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(0).getCell(1).getText())
                    .contains("PEMERINTAH KABUPATEN CONTOH", "Jalan Contoh 1");
        }
        try (XWPFDocument document = open(List.of(ContohNaskah.lengkap(1, false)), Kantor.BELUM)) {
            assertThat(styled(document, "GarisKop")).isEmpty();
        }
    }

    @Test
    void whatSomebodyEditedIsKnown() throws IOException {
        Path file = folder.resolve("laporan.docx");
        Files.write(file, write(ContohNaskah.buku(), KANTOR));
        assertThat(NaskahDocument.isAsWritten(file)).isTrue();

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText("Disunting.");
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        assertThat(NaskahDocument.isAsWritten(file)).isFalse();

        Files.writeString(file, "bukan dokumen");
        assertThat(NaskahDocument.isAsWritten(file)).isFalse();
        assertThat(NaskahDocument.isAsWritten(folder.resolve("tidak ada.docx"))).isFalse();
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument open(List<Naskah> naskah, Kantor kantor) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(naskah, kantor)));
    }

    private static byte[] write(List<Naskah> naskah, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahDocument.write(naskah, kantor, out);
        return out.toByteArray();
    }
}
