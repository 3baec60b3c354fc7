package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.BagianBuku;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.sop.Sop;
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
            page.draw(Collections.nCopies(buku.bagian().size(), 0));
            starts = page.starts;
            trial.save(OutputStream.nullOutputStream());
        }
        try (var document = new Document(buku.judul(), buku.kantor().nama(), DocumentId.of(buku))) {
            new BukuPage(document, buku).draw(starts);
            document.save(out);
        }
    }

    private void draw(List<Integer> pages) throws IOException {
        title();
        for (BagianBuku bagian : buku.depan()) {
            add(bagian);
        }
        List<String> tempat = pages.stream().map(page -> "" + page).toList();
        Naskah contents = buku.daftarIsi("Halaman", tempat);
        document.bookmark(contents.judul());
        NaskahPage.add(document, contents, buku.kantor());
        for (BagianBuku bagian : buku.isi()) {
            add(bagian);
        }
    }

    private void add(BagianBuku bagian) throws IOException {
        begin(bagian.judul());
        Naskah naskah = bagian.naskah();
        Sop sop = bagian.sop();
        if (naskah != null) {
            NaskahPage.add(document, naskah, buku.kantor());
        } else if (sop != null) {
            SopPage.add(document, sop, buku.kantor());
        }
    }

    private void begin(String name) {
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
            if (!Kantor.isAlamat(line)) {
                block.centred(document.bold, OFFICE, line);
            }
        }
        block.gap(document.bold, TITLE).centred(document.bold, OFFICE, buku.tahunTercetak());
        block.draw(canvas, Paper.MARGIN, y);
        var address = new Block(paper.innerWidth());
        buku.instansi().stream()
                .filter(Kantor::isAlamat)
                .forEach(line -> address.centred(document.regular, ADDRESS, line));
        address.draw(canvas, Paper.MARGIN, paper.bottom() - address.height() - TITLE);
    }
}
