package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.DaftarIsi;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Naskah.Tingkat;
import id.langkah.domain.naskah.NomorGambar;
import id.langkah.domain.naskah.Tanda;
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
    private static final double CHAPTER = 12;
    private static final double CAPTION = 4;
    private static final double INDENT = 14;
    private static final double PAGE_NUMBER = 40;
    private static final double TABLE = 8.5;
    private static final double LABEL = 120;
    private static final double COLON = 10;
    private static final double GAP = 8;
    private static final double SIGNATURE = 220;

    /** The height of a signature in points. */
    private static final double SIGNED = PageSignature.ROOM_TO_SIGN + 6 * 1.28 * TEXT;

    private final Document document;
    private final Naskah naskah;
    private final FramedRows rows;
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
            case DaftarIsi daftar -> contents();
            case Subjudul subjudul -> heading(subjudul);
            case Isian isian -> fields(isian);
            case Tabel tabel -> {
                if (!tabel.judul().isBlank()) {
                    var caption = new Block(width)
                            .centred(document.bold, TABLE, nomor.next(tabel).teks());
                    rows.heading(caption.gap(document.regular, CAPTION), 8 * TABLE);
                }
                table(tabel, following);
            }
            case Grafik grafik -> {
                var caption = new Block(width)
                        .centred(document.bold, TABLE, nomor.next(grafik).teks());
                rows.figure(BarChart.HEIGHT, CAPTION + caption.height(), new BarChart(document, grafik, width));
                rows.gap(CAPTION);
                rows.heading(caption, 0);
            }
            case TandaTangan tandaTangan -> signatures(tandaTangan);
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

    private void contents() throws IOException {
        rows.fresh();
        rows.heading(
                new Block(width).centred(document.bold, CHAPTER, "DAFTAR ISI").gap(document.regular, GAP), 4 * text);
        List<Subjudul> all = naskah.daftarIsi();
        for (int i = 0; i < all.size(); i++) {
            Subjudul subjudul = all.get(i);
            Face face = subjudul.tingkat() == Tingkat.BAB ? document.bold : document.regular;
            double indent = INDENT * (subjudul.tingkat().nomor() - 1);
            double words = width - indent - PAGE_NUMBER;
            String page = i < pages.size() ? "" + pages.get(i) : "";
            rows.open(
                    List.of(
                            new Block(indent),
                            new Block(words).text(face, text, subjudul.teks().replace('\n', ' ')),
                            new Block(PAGE_NUMBER).centred(face, text, page)),
                    List.of(indent, words, PAGE_NUMBER));
            rows.gap(2);
        }
    }

    private void fields(Isian isian) throws IOException {
        for (Nama nama : isian.baris()) {
            Block value = new Block(width - LABEL - COLON).text(document.regular, text, nama.nilai());
            rows.open(
                    List.of(
                            new Block(LABEL).text(document.regular, text, nama.nama()),
                            new Block(COLON).text(document.regular, text, ":"),
                            value),
                    List.of(LABEL, COLON, width - LABEL - COLON));
            rows.gap(2);
        }
    }

    private void table(Tabel tabel, double following) throws IOException {
        List<Double> widths =
                tabel.kolom().stream().map(kolom -> kolom.bagian() * width).toList();
        if (tabel.berjudul()) {
            var cells = new ArrayList<Block>();
            for (int i = 0; i < widths.size(); i++) {
                String nama = tabel.kolom().get(i).nama();
                cells.add(new Block(FramedRows.inner(widths.get(i))).centred(document.bold, TABLE, nama));
            }
            var header = new FramedRows.Cells(cells, widths, true);
            rows.whole(header, 4 * TABLE);
            rows.repeat(header);
        }
        int last = tabel.baris().size() - 1;
        for (int i = 0; i <= last; i++) {
            row(tabel, tabel.baris().get(i), widths, i == last ? following : 0);
        }
        rows.repeat(null);
    }

    private void row(Tabel tabel, Baris baris, List<Double> widths, double following) throws IOException {
        if (baris.pita()) {
            Block band = tabel.berjudul()
                    ? band(baris.sel().getFirst())
                    : new Block(FramedRows.inner(width))
                            .text(document.regular, text, baris.sel().getFirst());
            rows.whole(new FramedRows.Cells(List.of(band), List.of(width), tabel.berjudul()), 3 * TABLE);
            return;
        }
        double size = tabel.berjudul() ? TABLE : text;
        var cells = new ArrayList<Block>();
        for (int i = 0; i < widths.size(); i++) {
            Kolom kolom = tabel.kolom().get(i);
            var cell = new Block(FramedRows.inner(widths.get(i)));
            String text = baris.sel().get(i);
            cells.add(
                    kolom.tengah()
                            ? cell.centred(document.regular, size, text)
                            : cell.text(document.regular, size, text));
        }
        rows.whole(new FramedRows.Cells(cells, widths, false), following);
    }

    /** The text of a band, with its first line emphasised. */
    private Block band(String text) {
        var band = new Block(FramedRows.inner(width));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            band.text(i == 0 ? document.bold : document.regular, TABLE, lines.get(i));
        }
        return band;
    }

    private void signatures(TandaTangan signed) throws IOException {
        int count = signed.tanda().size();
        double each = count == 1 ? SIGNATURE : width / count;
        var blocks = new ArrayList<Block>();
        var widths = new ArrayList<Double>();
        blocks.add(new Block(1));
        widths.add(width - count * each);
        for (Tanda tanda : signed.tanda()) {
            blocks.add(signature(tanda, each));
            widths.add(each);
        }
        rows.open(blocks, widths);
    }

    private Block signature(Tanda tanda, double each) {
        return new PageSignature(document, text).block(each - GAP, tanda);
    }
}
