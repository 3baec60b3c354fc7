package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan.Bagian;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * The identity page (PermenPAN-RB 35/2012): who issues the SOP on the left, its head on the right,
 * then the six text blocks in pairs. Letters get smaller down to a limit to keep it on one page;
 * blocks that are still too long go on to the next.
 */
final class IdentityPage {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double LARGEST = 9.5;
    private static final double SMALLEST = 7.5;
    private static final double PADDING = FramedRows.PADDING;
    private static final double LABEL = 110;
    private static final double LOGO = 58;
    private static final double SIGNATURE = 40;

    private final Document document;
    private final Kantor kantor;
    private final Sop sop;
    private final Paper paper;
    private final double half;
    private final Optional<PDImageXObject> logo;

    IdentityPage(Document document, Kantor kantor, Sop sop) {
        this.document = document;
        this.kantor = kantor;
        this.sop = sop;
        this.paper = Paper.landscape(kantor.kertas());
        this.half = paper.innerWidth() / 2;
        this.logo = document.logo(kantor);
    }

    void draw() throws IOException {
        double room = paper.bottom() - Paper.MARGIN;
        double size = LARGEST;
        while (size > SMALLEST && height(size) > room) {
            size -= 0.5;
        }
        while (headHeight(size) > room) {
            size *= 0.9;
        }
        Canvas canvas = document.page(paper);
        canvas.lineWidth(FramedRows.BORDER);
        var rows = new FramedRows(document, paper, canvas, head(canvas, size));
        for (List<Block> pair : pairs(size)) {
            rows.row(pair, List.of(half, half));
        }
    }

    private double height(double size) {
        double height = headHeight(size);
        for (List<Block> pair : pairs(size)) {
            height += Math.max(pair.get(0).height(), pair.get(1).height()) + 2 * PADDING;
        }
        return height;
    }

    private double headHeight(double size) {
        double fields =
                fields(size).stream().mapToDouble(field -> height(field, size)).sum();
        return Math.max(fields, office(size).height() + logoHeight() + 4 * PADDING);
    }

    /** One row of the right half; a signature leaves room above its text. */
    private record Field(String label, Block value, boolean signature) {}

    private double height(Field field, double size) {
        double label = size * 1.28;
        return Math.max(label, field.value().height()) + 2 * 3;
    }

    private Block office(double size) {
        var block = new Block(half - 4 * PADDING);
        List<String> lines = sop.identitas().instansi();
        for (String line : lines.isEmpty() ? kantor.kop() : lines) {
            block.centred(document.bold, size + 1.5, line.toUpperCase(INDONESIA));
        }
        return block;
    }

    private List<Field> fields(double size) {
        Identitas identitas = sop.identitas();
        return List.of(
                field("Nomor SOP", identitas.nomor(), size),
                field("Tanggal Pembuatan", tanggal(identitas.tanggalPembuatan()), size),
                field("Tanggal Revisi", tanggal(identitas.tanggalRevisi()), size),
                field("Tanggal Efektif", tanggal(identitas.tanggalEfektif()), size),
                new Field("Disahkan oleh", approved(identitas.disahkanOleh(), size), true),
                field("Nama SOP", identitas.nama(), size));
    }

    private Field field(String label, String value, double size) {
        Block block = value().text(document.regular, size, value);
        return new Field(label, block, false);
    }

    private Block value() {
        return new Block(half - LABEL - 2 * PADDING);
    }

    private Block approved(Pejabat pejabat, double size) {
        return value().centred(document.regular, size, pejabat.jabatan())
                .gap(document.regular, SIGNATURE)
                .centred(document.bold, size, pejabat.nama())
                .centred(document.regular, size, pejabat.pangkat())
                .centred(document.regular, size, pejabat.nip().isBlank() ? "" : "NIP. " + pejabat.nipTercetak());
    }

    private static String tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? "" : Tanggal.panjang(tanggal);
    }

    private double head(Canvas canvas, double size) throws IOException {
        double top = Paper.MARGIN;
        double height = headHeight(size);
        canvas.box(Paper.MARGIN, top, half, height);
        Block office = office(size);
        double y = top + (height - office.height() - logoHeight()) / 2;
        if (logo.isPresent()) {
            draw(canvas, logo.get(), y);
        }
        office.draw(canvas, Paper.MARGIN + 2 * PADDING, y + logoHeight());
        double right = Paper.MARGIN + half;
        List<Field> fields = fields(size);
        double spare = height
                - fields.stream().mapToDouble(field -> height(field, size)).sum();
        for (Field field : fields) {
            double row = height(field, size) + (field.signature() ? spare : 0);
            canvas.box(right, top, LABEL, row);
            canvas.box(right + LABEL, top, half - LABEL, row);
            new Block(LABEL - 2 * PADDING)
                    .text(document.regular, size, field.label())
                    .draw(canvas, right + PADDING, top + 3);
            field.value().draw(canvas, right + LABEL + PADDING, top + 3);
            top += row;
        }
        return top;
    }

    private double logoHeight() {
        return logo.isPresent() ? LOGO + 6 : 0;
    }

    private void draw(Canvas canvas, PDImageXObject image, double y) throws IOException {
        double scale = Math.min(LOGO / image.getHeight(), (half - 4 * PADDING) / image.getWidth());
        double width = scale * image.getWidth();
        double height = scale * image.getHeight();
        double x = Paper.MARGIN + (half - width) / 2;
        canvas.image(image, x, y + LOGO - height, width, height);
    }

    private List<List<Block>> pairs(double size) {
        return List.of(
                List.of(block(Bagian.DASAR_HUKUM, size), block(Bagian.KUALIFIKASI_PELAKSANA, size)),
                List.of(block(Bagian.KETERKAITAN, size), block(Bagian.PERALATAN, size)),
                List.of(block(Bagian.PERINGATAN, size), block(Bagian.PENCATATAN, size)));
    }

    private Block block(Bagian bagian, double size) {
        return new Block(FramedRows.inner(half))
                .text(document.bold, size, bagian.kata())
                .numbered(document.regular, size, bagian.of(sop.ketentuan()));
    }
}
