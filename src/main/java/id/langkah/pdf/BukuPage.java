package id.langkah.pdf;

import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.Naskah;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes the book of SOPs: title page, decision, contents, the SOP forms, and the closing papers. */
public final class BukuPage {
    private static final double LOGO = 110;
    private static final double TITLE = 22;
    private static final double OFFICE = 15;
    private static final double ADDRESS = 10;

    private final Document document;
    private final BukuSop buku;

    /** The page on which each part begins, from 1. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    private BukuPage(Document document, BukuSop buku) {
        this.document = document;
        this.buku = buku;
    }

    /**
     * Writes the book; the same SOPs and office give the same bytes.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(BukuSop buku, OutputStream out) throws IOException {
        List<Integer> starts;
        try (var trial = new Document(buku.judul(), buku.kantor().nama(), DocumentId.of(buku))) {
            var page = new BukuPage(trial, buku);
            page.draw(Collections.nCopies(buku.sop().size() + PARTS, 0));
            starts = page.starts;
            trial.save(OutputStream.nullOutputStream());
        }
        try (var document = new Document(buku.judul(), buku.kantor().nama(), DocumentId.of(buku))) {
            new BukuPage(document, buku).draw(starts);
            document.save(out);
        }
    }

    /** The number of parts other than the SOPs. */
    private static final int PARTS = 6;

    private void draw(List<Integer> pages) throws IOException {
        title();
        add(buku.keputusan());
        add(buku.lampiran());
        List<String> parts = parts();
        NaskahPage.add(
                document,
                buku.daftarIsi(
                        "Halaman", parts, pages.stream().map(page -> "" + page).toList()),
                buku.kantor());
        add(BukuSop.penjelasan());
        for (BukuSop.Isi isi : buku.sop()) {
            begin(FormSop.nama(isi.sop()));
            SopPage.add(document, isi.sop(), buku.kantor());
        }
        add(buku.riwayat());
        add(buku.persetujuan());
        add(buku.distribusi());
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add(buku.keputusan().judul());
        parts.add(buku.lampiran().judul());
        parts.add(BukuSop.penjelasan().judul());
        buku.sop().forEach(isi -> parts.add(FormSop.nama(isi.sop())));
        parts.add(buku.riwayat().judul());
        parts.add(buku.persetujuan().judul());
        parts.add(buku.distribusi().judul());
        return parts;
    }

    private void add(Naskah naskah) throws IOException {
        begin(naskah.judul());
        NaskahPage.add(document, naskah, buku.kantor());
    }

    private void begin(String name) {
        names.add(name);
        starts.add(document.size() + 1);
        document.bookmark(name);
    }

    private void title() throws IOException {
        document.bookmark(buku.judul());
        Paper paper = Paper.portrait(buku.kantor().kertas());
        Canvas canvas = document.page(paper);
        double y = paper.height() / 5;
        Optional<PDImageXObject> logo = document.logo(buku.kantor());
        if (logo.isPresent()) {
            double scale = LOGO / Math.max(logo.get().getHeight(), logo.get().getWidth());
            double wide = scale * logo.get().getWidth();
            double high = scale * logo.get().getHeight();
            canvas.image(logo.get(), (paper.width() - wide) / 2, y, wide, high);
        }
        y += LOGO + 2 * TITLE;
        var block = new Block(paper.innerWidth())
                .centred(document.bold, TITLE, buku.judul().toUpperCase(Locale.ROOT))
                .gap(document.bold, 2 * TITLE);
        for (String line : buku.instansi()) {
            if (!BukuSop.isAlamat(line)) {
                block.centred(document.bold, OFFICE, line);
            }
        }
        block.gap(document.bold, TITLE).centred(document.bold, OFFICE, "TAHUN " + buku.tahun());
        block.draw(canvas, Paper.MARGIN, y);
        var address = new Block(paper.innerWidth());
        buku.instansi().stream()
                .filter(BukuSop::isAlamat)
                .forEach(line -> address.centred(document.regular, ADDRESS, line));
        address.draw(canvas, Paper.MARGIN, paper.bottom() - address.height() - TITLE);
    }
}
