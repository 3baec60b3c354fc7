package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.KunciRealisasi;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of the Daftar Arsip. */
public final class ArsipStore {
    private final Database database;
    private final Sql sql;
    private final SearchIndex words;

    public ArsipStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.words = new SearchIndex(sql, "cari_arsip");
    }

    /** All entries, in the order in which they were added. */
    public List<EntriArsip> all() {
        return where("true");
    }

    /** One entry. @throws MasalahException when it does not exist */
    public EntriArsip load(long id) {
        return where("a.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new MasalahException(
                        masalah("Arsip ini tidak ada lagi di daftar.", "Muat ulang daftar arsip.")));
    }

    /** The numbers of the runs in archive entries. */
    public Set<Long> pengerjaan() {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT pengerjaan AS id FROM arsip WHERE pengerjaan IS NOT NULL", row -> row.number("id")));
    }

    private List<EntriArsip> where(String which, @Nullable Object... values) {
        record Kept(long arsip, KunciRealisasi kunci) {}
        Map<Long, List<KunciRealisasi>> kept = sql
                .list(
                        "SELECT k.arsip, r.indikator, r.masa FROM realisasi_arsip k"
                                + " JOIN arsip a ON a.id = k.arsip"
                                + " JOIN realisasi r ON r.id = k.realisasi WHERE "
                                + which
                                + " ORDER BY k.arsip, k.urut",
                        row -> new Kept(row.number("arsip"), RealisasiRows.kunci(row)),
                        values)
                .stream()
                .collect(groupingBy(Kept::arsip, mapping(Kept::kunci, toList())));
        return sql.list(
                "SELECT a.* FROM arsip a WHERE " + which + " ORDER BY a.id",
                row -> read(row, kept.getOrDefault(row.number("id"), List.of())),
                values);
    }

    private static EntriArsip read(ResultRow row, List<KunciRealisasi> realisasi) throws SQLException {
        return new EntriArsip(
                row.number("id"),
                row.text("kode_klasifikasi"),
                row.text("uraian"),
                row.text("kurun_waktu"),
                row.text("tingkat_perkembangan"),
                row.integer("jumlah"),
                row.text("satuan"),
                row.text("boks"),
                row.text("lokasi"),
                row.text("keterangan"),
                row.numberOrNull("pengerjaan"),
                realisasi);
    }

    /** Adds an entry with its links to figures, which must be stored already; returns its number. */
    public long add(EntriArsip entriArsip) {
        return save(entriArsip, null);
    }

    /** Stores a changed entry. */
    public void change(EntriArsip entriArsip) {
        save(entriArsip, entriArsip.id());
    }

    private long save(EntriArsip entriArsip, @Nullable Long id) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", id);
        columns.put("kode_klasifikasi", entriArsip.kodeKlasifikasi());
        columns.put("uraian", entriArsip.uraian());
        columns.put("kurun_waktu", entriArsip.kurunWaktu());
        columns.put("tingkat_perkembangan", entriArsip.tingkatPerkembangan());
        columns.put("jumlah", entriArsip.jumlah());
        columns.put("satuan", entriArsip.satuan());
        columns.put("boks", entriArsip.boks());
        columns.put("lokasi", entriArsip.lokasi());
        columns.put("keterangan", entriArsip.keterangan());
        columns.put("pengerjaan", entriArsip.pengerjaan());
        return database.inTransaction(() -> {
            if (id != null) {
                remove(id);
            }
            sql.insert("arsip", columns);
            long kept = sql.added();
            for (int i = 0; i < entriArsip.realisasi().size(); i++) {
                KunciRealisasi kunci = entriArsip.realisasi().get(i);
                sql.change(
                        "INSERT INTO realisasi_arsip SELECT ?, ?, id FROM realisasi"
                                + " WHERE indikator = ? AND masa = ?",
                        kept,
                        i,
                        kunci.indikator(),
                        kunci.masa().kode());
            }
            index(kept, entriArsip);
            return kept;
        });
    }

    private void index(long id, EntriArsip entriArsip) {
        words.put(
                id,
                List.of(
                        entriArsip.kodeKlasifikasi(),
                        entriArsip.uraian(),
                        entriArsip.kurunWaktu(),
                        entriArsip.keterangan(),
                        entriArsip.tempat()));
    }

    public void remove(long id) {
        database.inTransaction(() -> {
            words.remove(id);
            return sql.change("DELETE FROM arsip WHERE id = ?", id);
        });
    }

    /** The box and place of an entry in words. */
    static String tempat(ResultRow row) throws SQLException {
        return EntriArsip.tempat(row.text("boks"), row.text("lokasi"));
    }

    /** Rebuilds the search index; returns the number of entries. */
    int reindex() {
        words.clear();
        List<EntriArsip> all = all();
        all.forEach(entriArsip -> index(entriArsip.id(), entriArsip));
        return all.size();
    }
}
