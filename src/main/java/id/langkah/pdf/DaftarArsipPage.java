package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.naskah.Tanda;
import id.langkah.domain.rekap.DaftarArsip;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes the Daftar Arsip in landscape format, with its headings on every page. */
public final class DaftarArsipPage {
    private static final double TITLE = 13;
    private static final double TEXT = 9;
    private static final List<String> TITLES = List.of(
            "No",
            "Kode klasifikasi",
            "Uraian",
            "Kurun waktu",
            "Tingkat perkembangan",
            "Jumlah",
            "Boks",
            "Lokasi",
            "Keterangan");

    /** The column widths as fractions of the page width. */
    private static final List<Double> SHARES = List.of(0.04, 0.11, 0.27, 0.13, 0.10, 0.08, 0.06, 0.12, 0.09);

    private static final double GAP = 10;

    private final Document document;
    private final Kantor kantor;
    private final DaftarArsip daftar;
    private final LocalDateTime saat;
    private final FramedRows rows;
    private final double width;
    private final List<Double> widths;

    private DaftarArsipPage(Document document, Kantor kantor, DaftarArsip daftar, LocalDateTime saat)
            throws IOException {
        this.document = document;
        this.kantor = kantor;
        this.daftar = daftar;
        this.saat = saat;
        Paper paper = Paper.landscape(kantor.kertas());
        this.width = paper.innerWidth();
        this.widths = SHARES.stream().map(share -> share * width).toList();
        Canvas canvas = document.page(paper);
        double y = new Kop(document, kantor).draw(canvas, paper) + GAP;
        this.rows = new FramedRows(document, paper, canvas, y);
    }

    /**
     * Writes the list; the same list, office and moment give the same bytes.
     *
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(DaftarArsip daftar, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var document = new Document("Daftar Arsip", kantor.nama(), DocumentId.of(daftar))) {
            new DaftarArsipPage(document, kantor, daftar, saat).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        rows.heading(
                new Block(width)
                        .centred(document.bold, TITLE, "DAFTAR ARSIP")
                        .centred(document.regular, TEXT, "Keadaan per " + Tanggal.panjang(saat))
                        .gap(document.regular, 8),
                0);
        var headings = new ArrayList<Block>();
        for (int i = 0; i < TITLES.size(); i++) {
            headings.add(cell(i).centred(document.bold, TEXT, TITLES.get(i)));
        }
        var head = new FramedRows.Cells(headings, widths, true);
        rows.whole(head, 3 * TEXT);
        rows.repeat(head);
        int number = 1;
        for (EntriArsip entriArsip : daftar.entri()) {
            rows.row(row(number++, entriArsip), widths);
        }
        rows.repeat(null);
        if (daftar.entri().isEmpty()) {
            rows.heading(new Block(width).gap(document.regular, 6).text(document.regular, TEXT, "Belum ada arsip."), 0);
        }
        rows.heading(new Block(width).gap(document.regular, 14), 0);
        double part = 0.36 * width;
        rows.open(
                List.of(
                        new Block(width - part),
                        new PageSignature(document, TEXT + 0.5).block(part, Tanda.kantor(kantor, saat.toLocalDate()))),
                List.of(width - part, part));
    }

    private List<Block> row(int number, EntriArsip entriArsip) {
        return List.of(
                cell(0).centred(document.regular, TEXT, "" + number),
                cell(1).text(document.regular, TEXT, entriArsip.kodeKlasifikasi()),
                cell(2).text(document.regular, TEXT, entriArsip.uraian()),
                cell(3).text(document.regular, TEXT, entriArsip.kurunWaktu()),
                cell(4).centred(document.regular, TEXT, entriArsip.tingkatPerkembangan()),
                cell(5).centred(document.regular, TEXT, entriArsip.jumlahTercetak()),
                cell(6).centred(document.bold, TEXT, entriArsip.boks()),
                cell(7).text(document.regular, TEXT, entriArsip.lokasi()),
                cell(8).text(document.regular, TEXT, entriArsip.keterangan()));
    }

    private Block cell(int column) {
        return new Block(FramedRows.inner(widths.get(column)));
    }
}
