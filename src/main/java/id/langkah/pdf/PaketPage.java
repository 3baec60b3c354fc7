package id.langkah.pdf;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes the papers of a run as one PDF, followed by the PDFs and pictures that were attached. */
public final class PaketPage {
    private static final double CAPTION = 8.5;

    private PaketPage() {}

    /**
     * Writes the PDF; attachments that cannot be added are named in the list of attachments.
     *
     * @param naskah must not be empty
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Naskah> naskah, List<Sisipan> sisipan, Kantor kantor, OutputStream out)
            throws IOException {
        var pdf = new ArrayList<Sisipan>();
        try (var document = new Document(naskah.getFirst().judul(), kantor.nama(), DocumentId.of(naskah))) {
            for (Naskah butir : naskah) {
                document.bookmark(butir.judul());
                NaskahPage.add(document, butir, kantor);
            }
            if (!sisipan.isEmpty()) {
                document.bookmark("Daftar Lampiran");
                var rows = new ArrayList<Baris>();
                var pictures = new ArrayList<Sisipan>();
                for (Sisipan file : sisipan) {
                    boolean picture =
                            Gambar.of(file.isi()).filter(Picture::isReadable).isPresent();
                    boolean appended = !picture && file.canBeAppended();
                    (picture ? pictures : appended ? pdf : new ArrayList<Sisipan>()).add(file);
                    String how = picture || appended ? "disertakan" : "tidak dapat disertakan dalam PDF";
                    rows.add(Baris.of("" + (rows.size() + 1), file.nama(), how));
                }
                NaskahPage.add(document, list(rows), kantor);
                for (Sisipan picture : pictures) {
                    picture(document, picture, kantor);
                }
            }
            document.save(out, pdf);
        }
    }

    private static Naskah list(List<Baris> rows) {
        List<Kolom> kolom = List.of(Kolom.tengah("No", 0.08), Kolom.of("Berkas", 0.57), Kolom.of("Keterangan", 0.35));
        return new Naskah("Daftar Lampiran", List.of(), false, Kepala.JUDUL, List.of(new Tabel(kolom, rows)));
    }

    /** Draws a picture as large as the page allows. */
    private static void picture(Document document, Sisipan file, Kantor kantor) throws IOException {
        Optional<PDImageXObject> image = Gambar.of(file.isi()).flatMap(document::picture);
        if (image.isEmpty()) {
            return;
        }
        boolean lying = image.get().getWidth() > image.get().getHeight();
        Paper paper = lying ? Paper.landscape(kantor.kertas()) : Paper.portrait(kantor.kertas());
        document.bookmark(file.nama());
        Canvas canvas = document.page(paper);
        var caption = new Block(paper.innerWidth()).text(document.regular, CAPTION, file.nama());
        caption.draw(canvas, Paper.MARGIN, Paper.MARGIN);
        double top = Paper.MARGIN + caption.height() + 4;
        double room = paper.bottom() - top;
        double scale = Math.min(
                paper.innerWidth() / image.get().getWidth(), room / image.get().getHeight());
        double wide = scale * image.get().getWidth();
        double x = Paper.MARGIN + (paper.innerWidth() - wide) / 2;
        canvas.image(image.get(), x, top, wide, scale * image.get().getHeight());
    }
}
