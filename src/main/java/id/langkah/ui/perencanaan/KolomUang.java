package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.SheetColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet of budgets.
 *
 * @param isi sets an amount or none at a node; empty for a read-only column
 */
record KolomUang(SheetColumn<BarisUang> sheet, Optional<BiFunction<Anggaran, Optional<BigDecimal>, Anggaran>> isi) {

    /** The columns, with the spending up to a quarter. */
    static List<KolomUang> semua(Triwulan sampai) {
        var all = new ArrayList<KolomUang>();
        all.add(shown(SheetColumn.<BarisUang>codes(
                        "Kode", row -> row.isPita() ? "" : row.simpul().kode())
                .keptInView()));
        all.add(shown(SheetColumn.words("Program, kegiatan, dan sub kegiatan", 24, BarisUang::uraian)
                .keptInView()));
        all.add(typed("Pagu\nmurni", Anggaran::murni, (anggaran, jumlah) -> anggaran.withMurni(jumlah.orElse(null))));
        all.add(typed(
                "Pagu\nperubahan",
                Anggaran::perubahan,
                (anggaran, jumlah) -> anggaran.withPerubahan(jumlah.orElse(null))));
        for (Triwulan triwulan : Triwulan.values()) {
            all.add(typed(
                    "Realisasi\n" + triwulan.singkat(),
                    anggaran -> anggaran.realisasi(triwulan),
                    (anggaran, jumlah) -> anggaran.withRealisasi(triwulan, jumlah.orElse(null))));
        }
        all.add(money("Realisasi s.d.\n" + sampai.singkat(), row -> row.baris().realisasi()));
        all.add(money("Sisa\npagu", row -> row.baris().sisa()));
        all.add(share("Serapan\n(%)", row -> row.baris().efisiensi().serapan()));
        all.add(share("Capaian\nkinerja (%)", row -> row.baris().efisiensi().capaian()));
        all.add(new KolomUang(
                SheetColumn.<BarisUang>words("Efisiensi\n(poin)", 10, KolomUang::efisiensi)
                        .toned(row -> row.baris()
                                .efisiensi()
                                .tingkat()
                                .map(points -> points.signum() < 0 ? Badge.Tone.WARNING : Badge.Tone.SUCCESS)),
                Optional.empty()));
        return List.copyOf(all);
    }

    private static String efisiensi(BarisUang row) {
        return row.baris()
                .efisiensi()
                .tingkat()
                .map(points -> (points.signum() > 0 ? "+" : "") + Angka.writeAligned(points, 2) + " "
                        + row.baris().efisiensi().kata().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static KolomUang shown(SheetColumn<BarisUang> sheet) {
        return new KolomUang(sheet, Optional.empty());
    }

    private static KolomUang money(String name, Function<BarisUang, @Nullable BigDecimal> jumlah) {
        return shown(SheetColumn.figures(name, 9, row -> BarisUang.teks(jumlah.apply(row))));
    }

    private static KolomUang share(String name, Function<BarisUang, Optional<BigDecimal>> persen) {
        return shown(SheetColumn.figures(
                name,
                6,
                row -> persen.apply(row)
                        .map(angka -> Angka.writeAligned(angka, 2))
                        .orElse("")));
    }

    /** A column that can be edited where the children have no value, or where something was typed already. */
    private static KolomUang typed(
            String name,
            Function<Anggaran, @Nullable BigDecimal> which,
            BiFunction<Anggaran, Optional<BigDecimal>, Anggaran> put) {
        SheetColumn<BarisUang> column = SheetColumn.<BarisUang>figures(
                        name, 9, row -> BarisUang.teks(which.apply(row.baris().anggaran())))
                .typed(row -> !row.isPita() && (which.apply(row.isian()) != null || which.apply(row.anak()) == null));
        return new KolomUang(column, Optional.of(put));
    }
}
