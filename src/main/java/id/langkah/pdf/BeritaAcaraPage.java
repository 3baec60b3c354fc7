package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan.KolomTandaTangan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The Berita Acara Perbaikan, upright: what was changed and why, and the four signatures. */
public final class BeritaAcaraPage {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double TITLE = 13;
    private static final double TEXT = 10.5;
    private static final double LABEL = 130;

    private static final double GAP = 10;

    private final Document document;
    private final Kantor kantor;
    private final BeritaAcaraPerbaikan acara;
    private final FramedRows rows;
    private final double width;

    private BeritaAcaraPage(Document document, Kantor kantor, BeritaAcaraPerbaikan acara) throws IOException {
        this.document = document;
        this.kantor = kantor;
        this.acara = acara;
        Paper paper = Paper.portrait(kantor.kertas());
        this.width = paper.innerWidth();
        Canvas canvas = document.page(paper);
        double y = new Kop(document, kantor).draw(canvas, paper) + GAP;
        this.rows = new FramedRows(document, paper, canvas, y);
    }

    /**
     * Writes the paper. The same content and office give the same bytes.
     *
     * @throws IOException when the stream does not take it
     */
    public static void write(BeritaAcaraPerbaikan acara, Kantor kantor, OutputStream out) throws IOException {
        try (var document = new Document(acara.judul(), DocumentId.of(acara.butir()))) {
            new BeritaAcaraPage(document, kantor, acara).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        rows.heading(
                new Block(width)
                        .centred(document.bold, TITLE, acara.judul().toUpperCase(INDONESIA))
                        .centred(document.regular, TEXT, acara.nomorTercetak())
                        .gap(document.regular, 14)
                        .text(document.regular, TEXT, acara.pembuka())
                        .gap(document.regular, 8),
                4 * TEXT);
        for (BeritaAcaraPerbaikan.Butir butir : acara.butir()) {
            rows.row(
                    List.of(
                            new Block(FramedRows.inner(LABEL)).text(document.bold, TEXT, butir.judul()),
                            new Block(FramedRows.inner(width - LABEL)).text(document.regular, TEXT, butir.isi())),
                    List.of(LABEL, width - LABEL));
        }
        rows.heading(
                new Block(width)
                        .gap(document.regular, 10)
                        .text(document.regular, TEXT, acara.penutup())
                        .gap(document.regular, 16),
                0);
        signatures();
    }

    private void signatures() throws IOException {
        double half = width / 2;
        var signature = new PageSignature(document, TEXT);
        rows.open(
                List.of(new Block(half), new Block(half).centred(document.regular, TEXT, acara.tempatTanggal(kantor))),
                List.of(half, half));
        rows.heading(new Block(width).gap(document.regular, 10), 0);
        List<KolomTandaTangan> all = acara.tandaTangan();
        for (int i = 0; i < all.size(); i += 2) {
            rows.open(
                    List.of(person(signature, half, all.get(i)), person(signature, half, all.get(i + 1))),
                    List.of(half, half));
            rows.heading(new Block(width).gap(document.regular, 18), 0);
        }
    }

    private static Block person(PageSignature signature, double width, KolomTandaTangan satu) {
        return signature.person(width, satu.tahap(), satu.nama(), satu.hari());
    }
}
