package id.langkah.word;

import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.NomorGambar;
import id.langkah.domain.naskah.NomorGambar.Keterangan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The fields of a document: numbers of pages, tables and charts, and the lists of contents. All are
 * filled in except page numbers, which Word computes when it opens the document.
 */
final class DocumentFields {
    private final XWPFDocument document;
    private final NomorGambar nomor = new NomorGambar();
    private final List<Entry> headings = new ArrayList<>();
    private final List<Entry> tables = new ArrayList<>();
    private final List<Entry> charts = new ArrayList<>();
    private int marks;
    private int heading;
    private boolean contents;
    private boolean fresh;

    /** A line of a list, with the bookmark of the place it refers to. */
    private record Entry(String text, int level, String mark) {}

    DocumentFields(XWPFDocument document, List<Naskah> naskah) {
        this.document = document;
        var count = new NomorGambar();
        for (var bagian :
                naskah.stream().flatMap(butir -> butir.bagian().stream()).toList()) {
            if (bagian instanceof Subjudul subjudul) {
                headings.add(new Entry(
                        subjudul.teks().replace('\n', ' '), level(subjudul), "_Toc" + (1000 + headings.size())));
            } else if (bagian instanceof Tabel tabel && !tabel.judul().isBlank()) {
                tables.add(entry(count.next(tabel)));
            } else if (bagian instanceof Grafik grafik) {
                charts.add(entry(count.next(grafik)));
            }
        }
    }

    private static Entry entry(Keterangan keterangan) {
        return new Entry(keterangan.teks(), 2, mark(keterangan));
    }

    private static String mark(Keterangan keterangan) {
        return "_" + keterangan.jenis() + keterangan.nomor();
    }

    static int level(Subjudul subjudul) {
        return subjudul.tingkat().nomor();
    }

    boolean hasContents() {
        return contents;
    }

    /** The next heading of the document, with the bookmark for the contents. */
    XWPFParagraph heading(Subjudul subjudul) {
        XWPFParagraph paragraph = document.createParagraph();
        marked(
                paragraph,
                headings.get(heading).mark(),
                () -> DocumentText.put(paragraph, Gaya.heading(level(subjudul)), subjudul.teks()));
        heading++;
        return paragraph;
    }

    /** The caption above a table. */
    void caption(Tabel tabel) {
        caption(nomor.next(tabel)).setKeepNext(true);
    }

    /** The caption below a chart. */
    void caption(Grafik grafik) {
        caption(nomor.next(grafik));
    }

    private XWPFParagraph caption(Keterangan keterangan) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Gaya.KETERANGAN);
        marked(paragraph, mark(keterangan), () -> {
            DocumentText.put(paragraph, keterangan.jenis() + " ");
            simple(paragraph, "SEQ " + keterangan.jenis() + " \\* ARABIC", "" + keterangan.nomor());
            DocumentText.put(paragraph, " " + keterangan.judul());
        });
        return paragraph;
    }

    private void marked(XWPFParagraph paragraph, String name, Runnable content) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        BigInteger id = BigInteger.valueOf(marks++);
        start.setId(id);
        start.setName(name);
        content.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /**
     * The lists of headings, tables and charts, if there are any.
     *
     * @param width the width between the margins, in twentieths of a point
     * @param opened whether something stands before them, so that they begin a new page
     */
    void contents(long width, boolean opened) {
        contents = true;
        fresh = opened;
        list("DAFTAR ISI", "TOC \\o \"1-3\" \\h \\z \\u", headings, width);
        list("DAFTAR TABEL", "TOC \\h \\z \\c \"Tabel\"", tables, width);
        list("DAFTAR GAMBAR", "TOC \\h \\z \\c \"Gambar\"", charts, width);
    }

    private void list(String title, String code, List<Entry> entries, long width) {
        if (entries.isEmpty()) {
            return;
        }
        XWPFParagraph heading = document.createParagraph();
        DocumentText.put(heading, Gaya.JUDUL_DAFTAR, title);
        heading.setPageBreak(fresh);
        fresh = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(Gaya.entry(entry.level()));
            paragraph.setAlignment(ParagraphAlignment.LEFT);
            var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(width));
            if (i == 0) {
                character(paragraph, STFldCharType.BEGIN);
                instruction(paragraph, code);
                character(paragraph, STFldCharType.SEPARATE);
            }
            DocumentText.put(paragraph, entry.text()).addTab();
            simple(paragraph, "PAGEREF " + entry.mark() + " \\h", "");
        }
        character(document.createParagraph(), STFldCharType.END);
    }

    /** Adds a field with the text that it shows until it is updated. */
    static void simple(XWPFParagraph paragraph, String code, String text) {
        character(paragraph, STFldCharType.BEGIN);
        instruction(paragraph, code);
        character(paragraph, STFldCharType.SEPARATE);
        DocumentText.put(paragraph, text);
        character(paragraph, STFldCharType.END);
    }

    private static void character(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    private static void instruction(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + code + " ");
    }
}
