package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.bagan.HalamanIdentitas.Isi;
import id.langkah.domain.sop.Ketentuan.Bagian;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Writes the identity page (PermenPAN-RB 35/2012): the issuing office at the left, the fields at
 * the right, then the six text blocks in pairs. The font size is reduced to a limit to keep it on
 * one page; longer blocks continue on the next page.
 */
final class IdentityPage {
    private static final double LARGEST = 9.5;
    private static final double SMALLEST = 7.5;
    private static final double PADDING = FramedRows.PADDING;
    private static final double HEAD_PADDING = 2.5;
    private static final double LABEL = 110;
    private static final double LOGO = 58;
    private static final double SIGNATURE = 40;

    private final Document document;
    private final HalamanIdentitas form;
    private final Paper paper;
    private final double half;
    private final Optional<PDImageXObject> logo;

    IdentityPage(Document document, Kantor kantor, HalamanIdentitas form) {
        this.document = document;
        this.form = form;
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
        for (List<Bagian> pair : form.blok()) {
            List<Block> blocks = blocks(pair, size);
            double below = Math.max(blocks.get(0).height(), blocks.get(1).height()) + 2 * PADDING;
            rows.whole(heads(pair, size), Math.min(4 * size, below));
            rows.row(blocks, List.of(half, half));
        }
    }

    private double height(double size) {
        double height = headHeight(size);
        for (List<Bagian> pair : form.blok()) {
            List<Block> blocks = blocks(pair, size);
            height += heads(pair, size).height();
            height += Math.max(blocks.get(0).height(), blocks.get(1).height()) + 2 * PADDING;
        }
        return height;
    }

    private double headHeight(double size) {
        double fields =
                fields(size).stream().mapToDouble(field -> height(field, size)).sum();
        return Math.max(fields, office(size).height() + logoHeight() + 4 * PADDING);
    }

    /** One row of the right half; a signature has room above its text. */
    private record Field(String label, Block value, boolean signature) {}

    private double height(Field field, double size) {
        double label = size * 1.28;
        return Math.max(label, field.value().height()) + 2 * 3;
    }

    private Block office(double size) {
        var block = new Block(half - 4 * PADDING);
        form.instansi().forEach(line -> block.centred(document.bold, size + 1.5, line));
        return block.heading();
    }

    private List<Field> fields(double size) {
        var fields = new ArrayList<Field>();
        form.atas().forEach(isi -> fields.add(field(isi, size)));
        fields.add(new Field(form.judulPengesahan(), approved(form.pengesah(), size), true));
        form.bawah().forEach(isi -> fields.add(field(isi, size)));
        return fields;
    }

    private Field field(Isi isi, double size) {
        Block block = value().text(isi.tebal() ? document.bold : document.regular, size, isi.isi());
        return new Field(isi.judul(), block, false);
    }

    private Block value() {
        return new Block(half - LABEL - 2 * PADDING);
    }

    private Block approved(Pejabat pejabat, double size) {
        Block block = value().centred(document.regular, size, pejabat.jabatan())
                .gap(document.regular, SIGNATURE)
                .underlined(document.bold, size, pejabat.nama());
        form.bawahPengesah().forEach(line -> block.centred(document.regular, size, line));
        return block;
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
            double below = top + 3;
            var label = new Block(LABEL - 2 * PADDING).text(document.regular, size, field.label());
            canvas.row(() -> {
                canvas.cell(false, () -> label.draw(canvas, right + PADDING, below));
                canvas.cell(false, () -> field.value().draw(canvas, right + LABEL + PADDING, below));
            });
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

    private FramedRows.Cells heads(List<Bagian> pair, double size) {
        List<Block> blocks = pair.stream()
                .map(bagian -> new Block(FramedRows.inner(half)).centred(document.bold, size, form.judul(bagian)))
                .toList();
        return new FramedRows.Cells(blocks, List.of(half, half), true, HEAD_PADDING);
    }

    private List<Block> blocks(List<Bagian> pair, double size) {
        return pair.stream()
                .map(bagian -> new Block(FramedRows.inner(half)).numbered(document.regular, size, form.butir(bagian)))
                .toList();
    }
}
