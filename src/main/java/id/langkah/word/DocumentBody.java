package id.langkah.word;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.DaftarIsi;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Naskah.Tingkat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes one paper at the end of a document, part by part. */
final class DocumentBody {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final int GAP = 120;

    private final XWPFDocument document;
    private final DocumentFields fields;
    private final Kantor kantor;
    private final PageShape page;
    private final DocumentTables tables;
    private boolean opened;

    DocumentBody(XWPFDocument document, DocumentFields fields, Kantor kantor, PageShape page) {
        this.document = document;
        this.fields = fields;
        this.kantor = kantor;
        this.page = page;
        this.tables = new DocumentTables(document, page.inner());
    }

    void write(Naskah naskah) throws IOException {
        var head = new DocumentHead(document, kantor, tables);
        switch (naskah.kepala()) {
            case SAMPUL -> {
                head.cover(naskah);
                return;
            }
            case LENGKAP, SURAT -> head.letterhead();
            case JUDUL -> {}
        }
        boolean titled = naskah.kepala() != Kepala.SURAT && !naskah.judul().isBlank();
        if (titled) {
            put(Gaya.JUDUL, naskah.judul().toUpperCase(INDONESIA));
            naskah.subjudul().forEach(line -> put(Gaya.SUBJUDUL, line));
            gap();
        }
        opened = titled;
        List<Bagian> all = naskah.bagian();
        for (int i = 0; i < all.size(); i++) {
            write(all.get(i), i + 1 < all.size() && all.get(i + 1) instanceof TandaTangan);
        }
    }

    /** @param joined whether the part stays on the same page as what follows */
    private void write(Bagian bagian, boolean joined) throws IOException {
        switch (bagian) {
            case Paragraf paragraf -> put(Gaya.TEKS, paragraf.teks()).setKeepNext(joined);
            case Kosong kosong -> put(Gaya.PERLU_DIISI, kosong.teks());
            case DaftarIsi daftar -> fields.contents(page.inner(), opened);
            case Subjudul subjudul -> {
                XWPFParagraph heading = fields.heading(subjudul);
                heading.setPageBreak(subjudul.tingkat() == Tingkat.BAB && opened);
            }
            case Isian isian -> {
                tables.fields(isian);
                gap();
            }
            case Tabel tabel -> {
                if (!tabel.judul().isBlank()) {
                    fields.caption(tabel);
                }
                tables.table(tabel, joined);
                gap().setKeepNext(joined);
            }
            case Grafik grafik -> {
                new DocumentChart(document).draw(grafik, page.inner());
                fields.caption(grafik);
            }
            case TandaTangan tandaTangan -> {
                tables.signatures(tandaTangan);
                gap();
            }
        }
        opened = true;
    }

    private XWPFParagraph put(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        DocumentText.put(paragraph, style, text);
        if (text.contains("\n")) {
            paragraph.setAlignment(ParagraphAlignment.LEFT); // Justified alignment would stretch a short line.
        }
        return paragraph;
    }

    /** An empty paragraph; it also keeps two tables apart, which Word would otherwise join. */
    private XWPFParagraph gap() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(GAP);
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        return paragraph;
    }
}
