package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kit.SheetColumn;
import id.langkah.ui.kit.SheetEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the sheet of indicators; all of them can be edited. */
public final class KolomTarget {
    private static final List<KolomIndikator> URUTAN = List.of(
            KolomIndikator.KODE,
            KolomIndikator.INDIKATOR,
            KolomIndikator.SATUAN,
            KolomIndikator.ARAH,
            KolomIndikator.TARGET_TAHUN,
            KolomIndikator.TARGET_TW_I,
            KolomIndikator.TARGET_TW_II,
            KolomIndikator.TARGET_TW_III,
            KolomIndikator.TARGET_TW_IV,
            KolomIndikator.TARGET_RENSTRA,
            KolomIndikator.BOBOT,
            KolomIndikator.PENANGGUNG_JAWAB,
            KolomIndikator.SASARAN,
            KolomIndikator.JENIS,
            KolomIndikator.CARA_HITUNG,
            KolomIndikator.FREKUENSI,
            KolomIndikator.AKTIF);

    private KolomTarget() {}

    /**
     * All columns.
     *
     * @param changed whether to add a column with changed targets at the end
     */
    static List<SheetColumn<Baris>> kolom(boolean changed) {
        Stream<SheetColumn<Baris>> all = URUTAN.stream().map(KolomTarget::kolom);
        return (changed ? Stream.concat(all, Stream.of(perubahan())) : all).toList();
    }

    /** The column with changed targets; the columns before it hold the Murni targets. */
    private static SheetColumn<Baris> perubahan() {
        return SheetColumn.words(
                "Target perubahan",
                16,
                row -> row.angka()
                        .flatMap(angka -> angka.indikator().perubahan().stream().reduce((first, second) -> second))
                        .map(last -> last.target().tahunan().tampak() + " sejak "
                                + last.berlaku().singkat())
                        .orElse(""));
    }

    /** The field in a column of the sheet, from 0. */
    static KolomIndikator of(int column) {
        return URUTAN.get(column);
    }

    private static SheetColumn<Baris> kolom(KolomIndikator which) {
        Function<Baris, String> text = row -> text(row, which);
        boolean figures = which.name().startsWith("TARGET") || which == KolomIndikator.BOBOT;
        SheetColumn<Baris> made = figures
                ? SheetColumn.figures(head(which), 6.5, text)
                : which == KolomIndikator.KODE
                        ? SheetColumn.codes(which.kata(), text)
                        : SheetColumn.words(which.kata(), width(which), text);
        if (which == KolomIndikator.KODE || which == KolomIndikator.INDIKATOR) {
            made = made.keptInView();
        }
        return made.typed(row -> row.angka().isPresent());
    }

    private static String head(KolomIndikator which) {
        return which.kata().replace("Target ", "Target\n");
    }

    private static double width(KolomIndikator which) {
        return switch (which) {
            case INDIKATOR -> 22;
            case PENANGGUNG_JAWAB, SASARAN -> 14;
            case ARAH, CARA_HITUNG, FREKUENSI -> 9;
            default -> 7;
        };
    }

    private static String text(Baris row, KolomIndikator which) {
        return switch (row) {
            case Baris.Sasaran sasaran -> which == KolomIndikator.INDIKATOR ? sasaran.nama() : "";
            case Baris.Angka angka -> shown(angka, which);
        };
    }

    /** The text of a target, which shows the number that counts. */
    private static String shown(Baris.Angka angka, KolomIndikator which) {
        return which.nilai(angka.indikator()).map(Nilai::tampak).orElseGet(() -> which.text(angka.indikator()));
    }

    /** What is typed into a cell; empty in the row of a sasaran. */
    static Optional<IndikatorModel.Isi> isi(SheetEdit<Baris> edit) {
        return edit.row().angka().map(angka -> new IndikatorModel.Isi(angka, of(edit.column()), edit.text()));
    }
}
