package id.langkah.word;

import static id.langkah.word.WrittenDocx.anchor;
import static id.langkah.word.WrittenDocx.box;
import static id.langkah.word.WrittenDocx.cell;
import static id.langkah.word.WrittenDocx.freeRow;
import static id.langkah.word.WrittenDocx.paragraph;
import static id.langkah.word.WrittenDocx.row;
import static id.langkah.word.WrittenDocx.shape;
import static id.langkah.word.WrittenDocx.table;
import static id.langkah.word.WrittenDocx.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings and tables as Word and other programs write them, each kind by itself. */
class WordDrawingsTest {
    private static final int INCH = 914_400;

    @TempDir
    private Path folder;

    @Test
    void whatStandsInAGroupIsScaledWithIt() throws IOException {
        String group = "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"100\" cy=\"100\"/>"
                + "<a:chOff x=\"1000\" y=\"0\"/><a:chExt cx=\"2000\" cy=\"1000\"/></a:xfrm></wpg:grpSpPr>"
                + shape(7, "flowChartProcess", 1_100, 100, 400, 200)
                + "<wpg:grpSp><wpg:grpSpPr><a:xfrm><a:off x=\"2000\" y=\"500\"/><a:ext cx=\"1000\" cy=\"500\"/>"
                + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"10\" cy=\"10\"/></a:xfrm></wpg:grpSpPr>"
                + shape(8, "flowChartDecision", 2, 2, 6, 6) + "</wpg:grpSp></wpg:wgp>";
        Denah denah =
                read(table(row(cell(anchor(0, 0, 4 * INCH, 2 * INCH, group)), cell("")), row(cell(""), cell(""))));
        assertThat(places(denah)).containsExactly("KOTAK 0 0", "KETUPAT 1 1");
        assertThat(denah.bentuk().getFirst().petak().lebar()).isEqualTo(0.8 * INCH);
    }

    @Test
    void aCanvasSaysWhatItsLinesAreGluedTo() throws IOException {
        String line =
                "<wps:wsp><wps:cNvPr id=\"9\"/><wps:cNvCnPr><a:stCxn id=\"7\" idx=\"2\"/><a:endCxn id=\"8\" idx=\"0\"/>"
                        + "</wps:cNvCnPr><wps:spPr>" + box(INCH, INCH / 2, 2 * INCH, INCH)
                        + "<a:prstGeom prst=\"straightConnector1\"/><a:ln><a:tailEnd"
                        + " type=\"triangle\"/></a:ln></wps:spPr></wps:wsp>";
        String canvas = "<wpc:wpc>" + shape(7, "roundRect", INCH / 2, INCH / 4, INCH, INCH / 4)
                + shape(8, "rect", 2 * INCH + INCH / 2, INCH + INCH / 4, INCH, INCH / 4) + line + "</wpc:wpc>";
        Denah denah =
                read(table(row(cell(anchor(0, 0, 4 * INCH, 2 * INCH, canvas)), cell("")), row(cell(""), cell(""))));
        assertThat(places(denah)).containsExactly("KAPSUL 0 0", "KOTAK 1 1");
        Garis garis = denah.garis().getFirst();
        assertThat(garis.mulai().bentuk()).isEqualTo("7");
        assertThat(garis.akhir().bentuk()).isEqualTo("8");
        assertThat(garis.panahAkhir()).isTrue();
    }

    @Test
    void anOldGroupIsReadInItsOwnUnits() throws IOException {
        String group =
                "<w:r><w:pict><v:group style=\"position:absolute;margin-left:0;margin-top:0;width:288pt;height:144pt\""
                        + " coordorigin=\"100,0\" coordsize=\"400,200\"><v:rect"
                        + " style=\"position:absolute;left:120;top:20;width:60;height:30\"/><v:shape type=\"#_x0000_t110\""
                        + " style=\"position:absolute;left:330;top:120;width:60;height:40\"/><v:line from=\"150,50\""
                        + " to=\"360,120\"><v:stroke endarrow=\"block\"/></v:line></v:group></w:pict></w:r>";
        Denah denah = read(table(row(cell(group), cell("")), row(cell(""), cell(""))));
        assertThat(places(denah)).containsExactly("KOTAK 0 0", "KETUPAT 1 1");
        assertThat(denah.garis()).singleElement().satisfies(line -> {
            assertThat(line.panahAkhir()).isTrue();
            assertThat(denah.kisi().rowAt(line.mulai().y())).isZero();
            assertThat(denah.kisi().columnAt(line.akhir().x())).isEqualTo(1);
        });
    }

    @Test
    void ofAlternativesOneIsRead() throws IOException {
        String shape = shape(3, "rect", 0, 0, INCH / 2, INCH / 4);
        String old = "<mc:Fallback><w:r><w:pict><v:oval"
                + " style=\"position:absolute;width:36pt;height:18pt\"/></w:pict></w:r></mc:Fallback>";
        String known = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + anchor(9, 9, INCH / 2, INCH / 4, shape)
                + "</mc:Choice>" + old + "</mc:AlternateContent>";
        assertThat(places(read(table(row(cell(known), cell("")))))).containsExactly("KOTAK 0 0");
        assertThat(places(read(table(row(cell(known.replace("\"wps\"", "\"masadepan\"")), cell(""))))))
                .containsExactly("KAPSUL 0 0");
    }

    @Test
    void aRowWiderThanItsTableKeepsItsLastCellsUnderTheirHeads() throws IOException {
        String wide = "<w:tbl><w:tblGrid>" + "<w:gridCol w:w=\"1000\"/>".repeat(4) + "</w:tblGrid>"
                + row(cell(text("No")), cell(text("Kegiatan")), cell(text("Waktu")), cell(text("Output")))
                + row(cell(text("1")), cell(text("Menulis")), cell(""), cell(text("1 jam")), cell(text("Naskah")))
                + "</w:tbl>";
        Denah denah = read(wide);
        assertThat(denah.kisi().teks(1, 1)).isEqualTo("Menulis");
        assertThat(denah.kisi().teks(1, 2)).isEqualTo("1 jam");
        assertThat(denah.kisi().teks(1, 3)).isEqualTo("Naskah");
        assertThat(denah.masalah())
                .extracting(Masalah::pesan)
                .singleElement()
                .asString()
                .contains("rusak");
    }

    @Test
    void withoutHeightsDrawingsBesideTheTableTakeItsRowsByOrder() throws IOException {
        String drawn = anchor(INCH * 5 / 2, INCH, INCH / 2, INCH / 4, shape(1, "rect", 0, 0, INCH / 2, INCH / 4))
                + anchor(INCH * 5 / 2, 3 * INCH, INCH / 2, INCH / 4, shape(2, "diamond", 0, 0, INCH / 2, INCH / 4))
                + anchor(INCH * 5 / 2, 5 * INCH, INCH / 2, INCH / 4, shape(3, "rect", 0, 0, INCH / 2, INCH / 4));
        Denah denah = read(paragraph(drawn)
                + table(
                        freeRow(cell(text("No")), cell(text("Staf"))),
                        freeRow(cell(text("1.")), cell("")),
                        freeRow(cell(text("2.")), cell("")),
                        freeRow(cell(text("3.")), cell(""))));
        assertThat(places(denah)).containsExactly("KOTAK 1 1", "KETUPAT 2 1", "KOTAK 3 1");
        assertThat(denah.bentuk()).allMatch(Bentuk::ditebak);
    }

    @Test
    void onlyWhatIsShownIsRead() throws IOException {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>sembunyi</w:t></w:r>"
                + "<w:del><w:r><w:delText>dihapus</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>Masuk</w:t></w:r></w:ins>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:br/><w:t>baris</w:t><w:noBreakHyphen/></w:r>"
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>";
        String gone = "<w:tr><w:trPr><w:del/></w:trPr>" + cell(text("dibuang")) + "</w:tr>";
        Denah denah = read(paragraph(text("Judul")) + table(row(cell(hidden), cell("")), gone));
        assertThat(denah.kisi().rows()).isEqualTo(1);
        assertThat(denah.kisi().teks(0, 0)).isEqualTo("Masuk\nbaris-✓");
        assertThat(denah.pengantar()).containsExactly("Judul");
    }

    @Test
    void aDocumentWithoutATableIsSaidToHaveNone() throws IOException {
        Path file = folder.resolve("uraian.docx");
        WrittenDocx.write(file, paragraph(text("Prosedur ini ditulis sebagai uraian.")));
        BerkasDenah read = SopDocumentReader.read(file);
        assertThat(read.masalah())
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.isGalat()).isTrue());
        assertThat(read.denah()).isEmpty();
    }

    private static List<String> places(Denah denah) {
        return denah.bentuk().stream()
                .map(bentuk -> "%s %d %d"
                        .formatted(
                                bentuk.jenis(),
                                denah.kisi().rowAt(bentuk.petak().tengahY()),
                                denah.kisi().columnAt(bentuk.petak().tengahX())))
                .toList();
    }

    private Denah read(String body) throws IOException {
        Path file = folder.resolve("naskah.docx");
        WrittenDocx.write(file, body);
        BerkasDenah read = SopDocumentReader.read(file);
        assertThat(read.masalah()).isEmpty();
        assertThat(read.denah()).hasSize(1);
        return read.denah().getFirst();
    }
}
