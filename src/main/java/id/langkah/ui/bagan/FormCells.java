package id.langkah.ui.bagan;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import java.util.List;

/** What stands in the table's cells, in words. */
final class FormCells {
    private FormCells() {}

    /**
     * A text of a row.
     *
     * @param column as in {@link Columns}
     */
    record Cell(int column, String text, boolean centred) {}

    static List<Cell> of(Aktivitas aktivitas, Columns columns) {
        var number = new Cell(Columns.NOMOR, aktivitas.nomor() + ".", true);
        var uraian = new Cell(Columns.KEGIATAN, aktivitas.uraian(), false);
        if (columns.kolom() == BaganPane.Kolom.NOMOR) {
            return List.of(number);
        }
        if (!columns.isWhole()) {
            return List.of(number, uraian);
        }
        int after = columns.afterPelaksana();
        MutuBaku mutuBaku = aktivitas.mutuBaku();
        return List.of(
                number,
                uraian,
                new Cell(
                        after,
                        list(mutuBaku.kelengkapan().stream()
                                .map(FormCells::kelengkapan)
                                .toList()),
                        false),
                new Cell(after + 1, mutuBaku.waktu().teks(), true),
                new Cell(after + 2, list(mutuBaku.output()), false),
                new Cell(after + 3, aktivitas.keterangan(), false));
    }

    private static String kelengkapan(Kelengkapan satu) {
        return satu.nama() + (satu.wajib() ? "" : " (bila ada)");
    }

    private static String list(List<String> texts) {
        return texts.size() == 1
                ? texts.getFirst()
                : texts.stream().map(text -> "• " + text).collect(joining("\n"));
    }

    /** The names of the pelaksana columns. */
    static List<String> pelaksana(Sop sop) {
        return sop.pelaksana().isEmpty() ? List.of("belum ditetapkan") : sop.pelaksana();
    }
}
