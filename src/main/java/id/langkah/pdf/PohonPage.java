package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Titik;
import id.langkah.domain.perencanaan.BaganPohon;
import id.langkah.domain.perencanaan.HalamanPohon;
import id.langkah.domain.perencanaan.KotakPohon;
import id.langkah.domain.perencanaan.Renstra;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the pohon kinerja of a Renstra on landscape pages. */
public final class PohonPage {
    private static final double HURUF = 7;
    private static final double JUDUL = 12;
    private static final double SUBJUDUL = 9.5;
    private static final double GAP = 10;
    private static final double LINE = 0.7;

    /** The grey of the strip for each level, from the top down; 0 is black. */
    private static final double[] ABU = {0.78, 0.84, 0.89, 0.93, 0.97};

    private PohonPage() {}

    /**
     * Writes the pages; the same Renstra and office give the same bytes.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(Renstra renstra, Kantor kantor, OutputStream out) throws IOException {
        String judul = "Pohon Kinerja " + renstra.sebutan();
        try (var document = new Document(judul, kantor.nama(), DocumentId.of(List.of(renstra, kantor.kertas())))) {
            Paper paper = Paper.landscape(kantor.kertas());
            Canvas first = document.page(paper);
            double top = new Kop(document, kantor).draw(first, paper);
            var title = new Block(paper.innerWidth())
                    .centred(document.bold, JUDUL, "POHON KINERJA")
                    .centred(document.regular, SUBJUDUL, renstra.sebutan())
                    .gap(document.regular, GAP)
                    .heading();
            title.draw(first, Paper.MARGIN, top);
            top += title.height();
            BaganPohon bagan = BaganPohon.of(
                    renstra,
                    new BaganPohon.Ukuran(paper.innerWidth(), paper.bottom() - top, paper.innerHeight(), HURUF));
            for (int i = 0; i < bagan.halaman().size(); i++) {
                Canvas canvas = i == 0 ? first : document.page(paper);
                draw(document, canvas, bagan.halaman().get(i), i == 0 ? top : Paper.MARGIN);
            }
            document.save(out);
        }
    }

    private static void draw(Document document, Canvas canvas, HalamanPohon halaman, double top) throws IOException {
        canvas.lineWidth(LINE);
        for (List<Titik> garis : halaman.garis()) {
            canvas.polyline(garis.stream()
                    .map(titik -> new Titik(Paper.MARGIN + titik.x(), top + titik.y()))
                    .toList());
        }
        for (KotakPohon kotak : halaman.kotak()) {
            draw(document, canvas, kotak, top);
        }
    }

    private static void draw(Document document, Canvas canvas, KotakPohon kotak, double top) throws IOException {
        Bidang kepala = kotak.kepala();
        double x = Paper.MARGIN + kepala.x();
        canvas.shade(
                x,
                top + kepala.y(),
                kepala.lebar(),
                kepala.tinggi(),
                ABU[kotak.tingkat().dalam()]);
        canvas.box(x, top + kepala.y(), kepala.lebar(), kepala.tinggi());
        Bidang bidang = kotak.bidang();
        canvas.box(x, top + bidang.y(), bidang.lebar(), bidang.tinggi());
        double wide = document.regular.width(kotak.judul(), HURUF);
        canvas.text(
                document.regular,
                HURUF,
                x + (kepala.lebar() - wide) / 2,
                top + kotak.kepala().y() + kepala.tinggi() / 2 + 0.36 * HURUF,
                kotak.judul());
        for (KotakPohon.BarisKotak baris : kotak.baris()) {
            canvas.text(
                    baris.tebal() ? document.bold : document.regular,
                    HURUF,
                    Paper.MARGIN + baris.x(),
                    top + baris.y(),
                    baris.teks());
        }
    }
}
