package id.langkah.pdf;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.MutuBaku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The texts of one row of the flowchart's table. */
final class FlowRow {
    private static final double PADDING = 3;
    private static final double SHRINK = 0.92;

    private final List<Block> cells = new ArrayList<>();
    private final List<Double> lefts = new ArrayList<>();

    private FlowRow(Document document, FlowColumns columns, Aktivitas aktivitas, double size) {
        Face face = document.regular;
        MutuBaku mutuBaku = aktivitas.mutuBaku();
        double x = 0;
        cell(x, columns.nomor()).centred(face, size, aktivitas.nomor() + ".");
        x += columns.nomor();
        cell(x, columns.uraian()).text(face, size, aktivitas.uraian());
        x = columns.mutuBaku();
        list(
                cell(x, columns.kelengkapan()),
                face,
                size,
                mutuBaku.kelengkapan().stream().map(Kelengkapan::nama).toList());
        x += columns.kelengkapan();
        cell(x, columns.waktu()).centred(face, size, mutuBaku.waktu().teks());
        x += columns.waktu();
        list(cell(x, columns.output()), face, size, mutuBaku.output());
        x += columns.output();
        cell(x, columns.keterangan()).text(face, size, aktivitas.keterangan());
    }

    /** The row in letters of a size, or of the largest below it in which it fits a height. */
    static FlowRow of(Document document, FlowColumns columns, Aktivitas aktivitas, double size, double highest) {
        double letters = size;
        var row = new FlowRow(document, columns, aktivitas, letters);
        while (row.height() > highest) {
            letters *= SHRINK;
            row = new FlowRow(document, columns, aktivitas, letters);
        }
        return row;
    }

    private Block cell(double x, double width) {
        var block = new Block(width - 2 * PADDING);
        cells.add(block);
        lefts.add(x + PADDING);
        return block;
    }

    private static void list(Block block, Face face, double size, List<String> texts) {
        if (texts.size() == 1) {
            block.text(face, size, texts.get(0));
        } else {
            block.list(face, size, Collections.nCopies(texts.size(), "•"), texts);
        }
    }

    /** What the texts need. */
    double height() {
        return cells.stream().mapToDouble(Block::height).max().orElse(0) + 2 * PADDING;
    }

    /** Draws each text in the middle of its cell's height. */
    void draw(Canvas canvas, double x, double y, double height) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            Block block = cells.get(i);
            block.draw(canvas, x + lefts.get(i), y + (height - block.height()) / 2);
        }
    }
}
