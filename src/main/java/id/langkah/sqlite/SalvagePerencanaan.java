package id.langkah.sqlite;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.TingkatPohon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes recovered parts of plans and budgets that cannot be read: single nodes and amounts, or a
 * whole plan that stays unreadable without them.
 */
final class SalvagePerencanaan {
    /** The first schema version with these tables. */
    private static final int SINCE = 9;

    private static final String NUMBER = "^[0-9.]+$";

    private final Database fresh;
    private final Sql sql;
    private final Consumer<String> tell;

    /** @param tell receives each loss as a full sentence */
    SalvagePerencanaan(Database fresh, Consumer<String> tell) {
        this.fresh = fresh;
        this.sql = fresh.sql();
        this.tell = tell;
    }

    void plans() {
        if (fresh.pragma("user_version") < SINCE) {
            return;
        }
        int nodes = sql.change("DELETE FROM simpul_pohon WHERE tingkat NOT IN (" + words(TingkatPohon.values()) + ")");
        if (nodes > 0) {
            tell.accept(nodes + " baris pohon kinerja tidak terbaca.");
        }
        sql.change("DELETE FROM indikator_renstra WHERE simpul NOT IN (SELECT id FROM simpul_pohon)");
        for (String table : List.of("isian_renstra", "target_renstra")) {
            sql.change("DELETE FROM " + table + " WHERE indikator NOT IN (SELECT id FROM indikator_renstra)");
        }
        money();
        List<Long> plans = sql.list("SELECT id FROM renstra", row -> row.number("id"));
        for (long id : plans) {
            if (Salvage.readable(() -> new RenstraStore(fresh).load(id)).isEmpty()) {
                sql.change("DELETE FROM target_renstra");
                tell.accept("Target Renstra tidak terbaca.");
            }
        }
    }

    private void money() {
        int lost = sql.change("DELETE FROM realisasi_anggaran WHERE triwulan NOT IN (" + words(Triwulan.values()) + ")")
                + sql.change("DELETE FROM realisasi_anggaran WHERE simpul NOT IN (SELECT id FROM simpul_pohon)")
                + sql.change("DELETE FROM pagu WHERE simpul NOT IN (SELECT id FROM simpul_pohon)");
        List<Jumlah> all = sql.list(
                "SELECT simpul, tahun, jumlah AS angka FROM realisasi_anggaran"
                        + " UNION SELECT simpul, tahun, murni FROM pagu WHERE murni IS NOT NULL"
                        + " UNION SELECT simpul, tahun, perubahan FROM pagu WHERE perubahan IS NOT NULL",
                row -> new Jumlah(row.number("simpul"), row.integer("tahun"), row.text("angka")));
        for (Jumlah spoiled : all) {
            if (!spoiled.angka().matches(NUMBER)) {
                lost += sql.change(
                        "DELETE FROM pagu WHERE simpul = ? AND tahun = ?", spoiled.simpul(), spoiled.tahun());
                lost += sql.change(
                        "DELETE FROM realisasi_anggaran WHERE simpul = ? AND tahun = ?",
                        spoiled.simpul(),
                        spoiled.tahun());
            }
        }
        if (lost > 0) {
            tell.accept("Sebagian isian anggaran tidak terbaca.");
        }
    }

    private record Jumlah(long simpul, int tahun, String angka) {}

    private static String words(Enum<?>[] values) {
        return Stream.of(values).map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
    }
}
