package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The letters that ask bidang for their figures, upright, each beginning on a page of its own. */
public final class SuratPermintaanPage {
    private static final double TEXT = 10.5;
    private static final double SMALL = 9.5;
    private static final double LABEL = 70;
    private static final double COLON = 12;

    private static final double GAP = 10;

    private final Document document;
    private final Kantor kantor;
    private final Formulir formulir;
    private final FramedRows rows;
    private final double width;

    private SuratPermintaanPage(Document document, Kantor kantor, Paper paper, Formulir formulir) throws IOException {
        this.document = document;
        this.kantor = kantor;
        this.formulir = formulir;
        this.width = paper.innerWidth();
        Canvas canvas = document.page(paper);
        double y = new Kop(document, kantor).draw(canvas, paper) + GAP;
        this.rows = new FramedRows(document, paper, canvas, y);
    }

    /**
     * Writes the letters. The same letters and office give the same bytes.
     *
     * @param formulir at least one
     * @throws IOException when the stream does not take it
     */
    public static void write(List<Formulir> formulir, Kantor kantor, OutputStream out) throws IOException {
        String title = formulir.getFirst().hal();
        var requests = formulir.stream().map(Formulir::permintaan).toList();
        try (var document = new Document(title, DocumentId.of(requests))) {
            for (Formulir satu : formulir) {
                Paper paper = Paper.portrait(kantor.kertas());
                new SuratPermintaanPage(document, kantor, paper, satu).draw();
            }
            document.save(out);
        }
    }

    private void draw() throws IOException {
        PermintaanData permintaan = formulir.permintaan();
        field("Nomor", permintaan.nomorSurat().isBlank() ? ".".repeat(30) : permintaan.nomorSurat());
        field("Sifat", "Biasa");
        field("Lampiran", "1 (satu) berkas formulir");
        field("Hal", formulir.hal());
        gap(14);
        paragraph("Yth. " + permintaan.bidang());
        paragraph("di tempat");
        gap(12);
        for (String text : formulir.pembuka()) {
            paragraph(text);
        }
        gap(8);
        table();
        gap(10);
        for (String text : formulir.penutup()) {
            paragraph(text);
            gap(5);
        }
        gap(12);
        double half = width / 2;
        rows.open(
                List.of(
                        new Block(half),
                        new PageSignature(document, TEXT).official(half, kantor, permintaan.tanggalMinta())),
                List.of(half, half));
    }

    private void field(String label, String value) throws IOException {
        rows.open(
                List.of(
                        new Block(LABEL).text(document.regular, TEXT, label),
                        new Block(COLON).text(document.regular, TEXT, ":"),
                        new Block(width - LABEL - COLON).text(document.regular, TEXT, value)),
                List.of(LABEL, COLON, width - LABEL - COLON));
    }

    private void paragraph(String text) throws IOException {
        rows.heading(new Block(width).text(document.regular, TEXT, text), 0);
    }

    private void gap(double points) throws IOException {
        rows.heading(new Block(width).gap(document.regular, points), 0);
    }

    private void table() throws IOException {
        List<Double> widths = List.of(30.0, width - 30 - 80 - 150, 80.0, 150.0);
        var headings = new ArrayList<Block>();
        List<String> titles = List.of("No", "Indikator", "Satuan", "Sumber data");
        for (int i = 0; i < titles.size(); i++) {
            headings.add(new Block(FramedRows.inner(widths.get(i))).centred(document.bold, SMALL, titles.get(i)));
        }
        var head = new FramedRows.Cells(headings, widths, true);
        rows.whole(head, 3 * TEXT);
        rows.repeat(head);
        int number = 1;
        for (IndikatorTercatat tercatat : formulir.indikator()) {
            var satu = tercatat.indikator();
            rows.row(
                    List.of(
                            cell(widths.get(0)).centred(document.regular, SMALL, "" + number++),
                            cell(widths.get(1)).text(document.regular, SMALL, satu.nama()),
                            cell(widths.get(2))
                                    .centred(
                                            document.regular,
                                            SMALL,
                                            satu.ukuran().satuan()),
                            cell(widths.get(3))
                                    .text(document.regular, SMALL, satu.uraian().sumberData())),
                    widths);
        }
        rows.repeat(null);
    }

    private static Block cell(double width) {
        return new Block(FramedRows.inner(width));
    }
}
