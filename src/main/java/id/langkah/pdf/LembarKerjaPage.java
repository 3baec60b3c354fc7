package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Lembar Kerja Identifikasi Kegiatan of an SOP, upright: A its data, B its beginning, main part
 * and end, C the steps of each. B and C follow from the steps.
 */
public final class LembarKerjaPage {
    private static final double TITLE = 12;
    private static final double TEXT = 9.5;
    private static final double LABEL = 150;

    private final Document document;
    private final Sop sop;
    private final FramedRows rows;
    private final double width;

    private LembarKerjaPage(Document document, Paper paper, Sop sop) throws IOException {
        this.document = document;
        this.sop = sop;
        this.width = paper.innerWidth();
        this.rows = new FramedRows(document, paper, document.page(paper), Paper.MARGIN);
    }

    /**
     * Writes the sheet. The same SOP and paper give the same bytes.
     *
     * @param kantor its paper is used
     * @throws IOException when the stream does not take it
     */
    public static void write(Sop sop, Kantor kantor, OutputStream out) throws IOException {
        try (var document = new Document("Lembar Kerja " + sop.nama(), sop.sidik())) {
            new LembarKerjaPage(document, Paper.portrait(kantor.kertas()), sop).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        Block title = new Block(width)
                .centred(document.bold, TITLE, "LEMBAR KERJA IDENTIFIKASI KEGIATAN")
                .gap(document.bold, 6);
        rows.heading(title, 0);
        LembarKerja lembar = sop.lembarKerja();
        section("A. Data Kegiatan");
        row("1. Judul SOP", sop.nama());
        row("2. Jenis Kegiatan", lembar.jenisKegiatan());
        row("3. Penanggung Jawab", "");
        sub("a. Produk", lembar.penanggungJawabProduk());
        sub("b. Kegiatan", lembar.penanggungJawabKegiatan());
        row("4. Scope (Ruang Lingkup)", lembar.ruangLingkup());
        section("B. Identifikasi Kegiatan");
        row("Judul Kegiatan", sop.nama());
        for (Tahap tahap : Tahap.values()) {
            List<String> uraian = steps(tahap).stream().map(Aktivitas::uraian).toList();
            row("Langkah " + tahap.kata(), list(uraian.stream().map(satu -> "•").toList(), uraian));
        }
        section("C. Identifikasi Langkah");
        for (Tahap tahap : Tahap.values()) {
            List<Aktivitas> steps = steps(tahap);
            row(
                    "Langkah " + tahap.kata(),
                    list(
                            steps.stream().map(satu -> satu.nomor() + ".").toList(),
                            steps.stream().map(Aktivitas::uraian).toList()));
        }
    }

    private void section(String title) throws IOException {
        Block block = new Block(width)
                .gap(document.bold, 8)
                .text(document.bold, TEXT + 0.5, title)
                .gap(document.bold, 4);
        rows.heading(block, 5 * TEXT);
    }

    private void row(String label, String value) throws IOException {
        row(label, cell().text(document.regular, TEXT, value));
    }

    private void row(String label, Block value) throws IOException {
        row(new Block(FramedRows.inner(LABEL)).text(document.regular, TEXT, label), value);
    }

    /** A row whose label is indented. */
    private void sub(String label, String value) throws IOException {
        Block left = new Block(FramedRows.inner(LABEL));
        left.list(document.regular, TEXT, List.of("    "), List.of(label));
        row(left, cell().text(document.regular, TEXT, value));
    }

    private void row(Block label, Block value) throws IOException {
        rows.row(List.of(label, value), List.of(LABEL, width - LABEL));
    }

    private Block list(List<String> leads, List<String> texts) {
        return texts.size() == 1 && leads.get(0).equals("•")
                ? cell().text(document.regular, TEXT, texts.get(0))
                : cell().list(document.regular, TEXT, leads, texts);
    }

    private Block cell() {
        return new Block(FramedRows.inner(width - LABEL));
    }

    private List<Aktivitas> steps(Tahap tahap) {
        return IntStream.range(0, sop.aktivitas().size())
                .filter(row -> sop.tahap(row) == tahap)
                .mapToObj(row -> sop.aktivitas().get(row))
                .toList();
    }
}
