package id.langkah.sqlite;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The budgets typed over the trees, by year. */
public final class AnggaranStore {
    private final Database database;
    private final Sql sql;

    public AnggaranStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    private record Spent(long simpul, Triwulan triwulan, BigDecimal jumlah) {}

    /** The budgets of a year, keyed by the number of the node. */
    public Map<Long, Anggaran> year(int tahun) {
        var all = new HashMap<Long, Anggaran>();
        sql.list(
                "SELECT * FROM pagu WHERE tahun = ?",
                row -> all.put(
                        row.number("simpul"), new Anggaran(row.angka("murni"), row.angka("perubahan"), Map.of())),
                tahun);
        sql.list(
                        "SELECT * FROM realisasi_anggaran WHERE tahun = ?",
                        row -> new Spent(
                                row.number("simpul"),
                                row.word("triwulan", Triwulan.class),
                                new BigDecimal(row.text("jumlah"))),
                        tahun)
                .forEach(spent -> all.compute(
                        spent.simpul(),
                        (id, before) -> (before == null ? Anggaran.BELUM : before)
                                .withRealisasi(spent.triwulan(), spent.jumlah())));
        return Map.copyOf(all);
    }

    /** The years with any budget. */
    public List<Integer> years() {
        return sql.list(
                "SELECT tahun FROM pagu UNION SELECT tahun FROM realisasi_anggaran ORDER BY tahun",
                row -> row.integer("tahun"));
    }

    /** Stores the budgets of some nodes, replacing earlier ones. */
    public void save(int tahun, Map<Long, Anggaran> changed) {
        database.inTransaction(() -> {
            changed.forEach((simpul, anggaran) -> save(tahun, simpul, anggaran));
            return changed.size();
        });
    }

    private void save(int tahun, long simpul, Anggaran anggaran) {
        sql.change("DELETE FROM pagu WHERE simpul = ? AND tahun = ?", simpul, tahun);
        sql.change("DELETE FROM realisasi_anggaran WHERE simpul = ? AND tahun = ?", simpul, tahun);
        if (anggaran.murni() != null || anggaran.perubahan() != null) {
            sql.change("INSERT INTO pagu VALUES (?, ?, ?, ?)", simpul, tahun, anggaran.murni(), anggaran.perubahan());
        }
        anggaran.realisasi()
                .forEach((triwulan, jumlah) -> sql.change(
                        "INSERT INTO realisasi_anggaran VALUES (?, ?, ?, ?)", simpul, tahun, triwulan, jumlah));
    }

    /** The document that changed a year's budget; the default when none was given. */
    public PerubahanAnggaran dokumen(int tahun) {
        return sql.one(
                        "SELECT * FROM perubahan_anggaran WHERE tahun = ?",
                        row -> new PerubahanAnggaran(
                                row.text("nomor"), row.date("tanggal"), row.word("berlaku", Triwulan.class)),
                        tahun)
                .orElse(PerubahanAnggaran.BAKU);
    }

    public void save(int tahun, PerubahanAnggaran dokumen) {
        sql.change(
                "INSERT OR REPLACE INTO perubahan_anggaran VALUES (?, ?, ?, ?)",
                tahun,
                dokumen.nomor(),
                dokumen.tanggal(),
                dokumen.berlaku());
    }
}
