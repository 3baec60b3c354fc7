package id.langkah.pdf;

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
import id.langkah.domain.naskah.NomorGambar;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes papers as PDF; a table that continues on another page repeats its headings. */
public final class NaskahPage {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double TITLE = 12;
    private static final double TEXT = 9.5;
    private static final double LETTER = 10.5;
    private static final double COVER = 20;
    static final double CHAPTER = 12;
    private static final double CAPTION = 4;
    static final double GAP = 8;

    /** The height of a signature in points. */
    private static final double SIGNED = PageSignature.ROOM_TO_SIGN + 6 * 1.28 * TEXT;

    private final Document document;
    private final Naskah naskah;
    private final FramedRows rows;
    private final NaskahTables tables;
    private final double width;
    private final NomorGambar nomor = new NomorGambar();

    /** On which pages the headings stand, as far as that is known before. */
    private final List<Integer> pages;

    private final List<Integer> seen = new ArrayList<>();

    /** The font size of running text. */
    private final double text;

    private NaskahPage(Document document, Kantor kantor, Naskah naskah, List<Integer> pages) throws IOException {
        this.document = document;
        this.pages = pages;
        this.naskah = naskah;
        Paper paper = naskah.rebah() ? Paper.landscape(kantor.kertas()) : Paper.portrait(kantor.kertas());
        this.width = paper.innerWidth();
        Canvas first = document.page(paper);
        double top = switch (naskah.kepala()) {
            case JUDUL -> Paper.MARGIN;
            case SAMPUL -> new Kop(document, kantor).cover(first, paper);
            case LENGKAP, SURAT -> new Kop(document, kantor).draw(first, paper);
        };
        this.text = naskah.kepala() == Kepala.SURAT ? LETTER : TEXT;
        this.rows = new FramedRows(document, paper, first, top);
        this.tables = new NaskahTables(document, rows, width, text);
    }

    /**
     * Writes a paper; the same paper and office give the same bytes.
     *
     * @param kantor the office whose letterhead, logo and paper size are used
     * @throws IOException when the stream cannot be written
     */
    public static void write(Naskah naskah, Kantor kantor, OutputStream out) throws IOException {
        write(List.of(naskah), kantor, out);
    }

    /**
     * Writes several papers one after the other, each on a new page.
     *
     * @param naskah at least one; the first names the file
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Naskah> naskah, Kantor kantor, OutputStream out) throws IOException {
        try (var document = new Document(naskah.getFirst().judul(), kantor.nama(), DocumentId.of(naskah))) {
            List<List<Integer>> pages = naskah.stream().anyMatch(NaskahPage::hasContents)
                    ? pages(naskah, kantor)
                    : Collections.nCopies(naskah.size(), List.of());
            for (int i = 0; i < naskah.size(); i++) {
                new NaskahPage(document, kantor, naskah.get(i), pages.get(i)).draw();
            }
            document.save(out);
        }
    }

    private static boolean hasContents(Naskah naskah) {
        return naskah.bagian().stream().anyMatch(DaftarIsi.class::isInstance);
    }

    /** The pages of the headings of each paper, learnt by drawing all once; their numbers take no room of others. */
    private static List<List<Integer>> pages(List<Naskah> naskah, Kantor kantor) throws IOException {
        var all = new ArrayList<List<Integer>>();
        try (var trial = new Document(naskah.getFirst().judul(), kantor.nama(), DocumentId.of(naskah))) {
            for (Naskah butir : naskah) {
                var page = new NaskahPage(trial, kantor, butir, List.of());
                page.draw();
                all.add(List.copyOf(page.seen));
            }
            trial.save(OutputStream.nullOutputStream());
        }
        return all;
    }

    /** Adds a paper to a document. */
    static void add(Document document, Naskah naskah, Kantor kantor) throws IOException {
        new NaskahPage(document, kantor, naskah, List.of()).draw();
    }

    private void draw() throws IOException {
        if (naskah.kepala() == Kepala.SAMPUL) {
            var cover = new Block(width)
                    .centred(document.bold, COVER, naskah.judul().toUpperCase(INDONESIA));
            cover.gap(document.regular, COVER);
            naskah.subjudul().forEach(line -> cover.centred(document.bold, CHAPTER, line));
            rows.heading(cover.heading(), 0);
        } else if (naskah.kepala() != Kepala.SURAT && !naskah.judul().isBlank()) {
            var title = new Block(width)
                    .centred(document.bold, TITLE, naskah.judul().toUpperCase(INDONESIA));
            naskah.subjudul().forEach(line -> title.centred(document.regular, text, line));
            rows.heading(title.gap(document.regular, GAP).heading(), 4 * text);
        }
        List<Bagian> all = naskah.bagian();
        for (int i = 0; i < all.size(); i++) {
            boolean signed = i + 1 < all.size() && all.get(i + 1) instanceof TandaTangan;
            draw(all.get(i), signed ? GAP + SIGNED : 0);
            rows.gap(GAP);
        }
    }

    /**
     * Draws a part.
     *
     * @param following the height in points of what must stay on the same page
     */
    private void draw(Bagian bagian, double following) throws IOException {
        switch (bagian) {
            case Paragraf paragraf ->
                rows.heading(new Block(width).text(document.regular, text, paragraf.teks()), following);
            case Kosong kosong ->
                rows.marked(new Block(FramedRows.inner(width)).text(document.regular, text, kosong.teks()));
            case DaftarIsi daftar -> NaskahContents.draw(document, rows, naskah.daftarIsi(), pages, width, text);
            case Subjudul subjudul -> heading(subjudul);
            case Isian isian -> tables.fields(isian);
            case Tabel tabel -> {
                if (!tabel.judul().isBlank()) {
                    var caption = new Block(width)
                            .centred(
                                    document.bold,
                                    NaskahTables.TABLE,
                                    nomor.next(tabel).teks());
                    rows.heading(caption.gap(document.regular, CAPTION), 8 * NaskahTables.TABLE);
                }
                tables.table(tabel, following);
            }
            case Grafik grafik -> {
                var caption = new Block(width)
                        .centred(
                                document.bold,
                                NaskahTables.TABLE,
                                nomor.next(grafik).teks());
                rows.figure(BarChart.HEIGHT, CAPTION + caption.height(), new BarChart(document, grafik, width));
                rows.gap(CAPTION);
                rows.heading(caption, 0);
            }
            case TandaTangan tandaTangan -> tables.signatures(tandaTangan);
        }
    }

    private void heading(Subjudul subjudul) throws IOException {
        var block = new Block(width);
        if (subjudul.tingkat() == Tingkat.BAB) {
            rows.fresh();
            rows.heading(block.centred(document.bold, CHAPTER, subjudul.teks()).heading(), 4 * text);
        } else {
            rows.heading(block.text(document.bold, text, subjudul.teks()), 4 * text);
        }
        seen.add(document.size());
    }
}
