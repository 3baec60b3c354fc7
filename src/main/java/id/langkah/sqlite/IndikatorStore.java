package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.rekap.Periode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indicators of all years in the office's order, with their figures. */
public final class IndikatorStore {
    private static final String THESE = "i.id IN (SELECT value FROM jsonb_each(?))";

    private final Database database;
    private final Sql sql;
    private final RealisasiRows realisasi;
    private final RiwayatIndikatorRows riwayat;
    private final KinerjaWords words;

    public IndikatorStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.realisasi = new RealisasiRows(sql);
        this.riwayat = new RiwayatIndikatorRows(sql);
        this.words = new KinerjaWords(sql);
    }

    /** The years that have indicators, the newest first. */
    public List<Integer> years() {
        return sql.list("SELECT DISTINCT tahun FROM indikator ORDER BY tahun DESC", row -> row.integer("tahun"));
    }

    /** The indicators of a year, in the office's order. */
    public List<IndikatorTercatat> year(int tahun) {
        return where("i.tahun = ?", tahun);
    }

    /** The indicators of all years, year by year. */
    public List<IndikatorTercatat> all() {
        return where("true");
    }

    /**
     * The indicators needed for the rekap of a period, year by year: those of its year and of the
     * year before, and those of other years whose figures were corrected or requested in it.
     */
    public List<IndikatorTercatat> of(Periode periode) {
        return where(
                "i.tahun IN (?1, ?1 - 1) OR i.id IN (SELECT f.indikator FROM realisasi f WHERE f.id IN"
                        + " (SELECT realisasi FROM peristiwa_realisasi WHERE jenis = 'PerbaikanDiusulkan')"
                        + " AND (f.terbuka = 1 OR EXISTS (SELECT 1 FROM peristiwa_realisasi p"
                        + " WHERE p.realisasi = f.id AND p.saat >= ?2)))"
                        + " OR i.id IN (SELECT d.indikator FROM indikator_diminta d"
                        + " JOIN permintaan m ON m.id = d.permintaan WHERE m.tahun = ?1 OR m.tanggal_minta <= ?3"
                        + " AND (m.diterima IS NULL OR m.kekurangan <> '' OR m.diterima >= ?4))",
                periode.tahun(),
                periode.mulai().atStartOfDay(),
                periode.akhir(),
                periode.mulai());
    }

    /** The indicators with these numbers, year by year; numbers that do not exist are ignored. */
    public List<IndikatorTercatat> load(Collection<Long> id) {
        return where(THESE, id.toString());
    }

    /** One indicator. @throws MasalahException when it does not exist */
    public IndikatorTercatat load(long id) {
        return where("i.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() ->
                        new MasalahException(masalah("Indikator ini tidak ada lagi.", "Muat ulang daftar indikator.")));
    }

    private List<IndikatorTercatat> where(String which, @Nullable Object... values) {
        Map<Long, List<Realisasi>> figures = realisasi.read(which, values).stream()
                .collect(groupingBy(figure -> figure.kunci().indikator()));
        Map<Long, Map<KolomIndikator, String>> texts = new IsianRows(sql).read(which, values);
        Map<Long, List<PerubahanTarget>> changes = new PerubahanRows(sql).read(which, values);
        return sql.list(
                "SELECT * FROM indikator i WHERE " + which + " ORDER BY i.tahun, i.urut, i.id",
                row -> {
                    long id = row.number("id");
                    return new IndikatorTercatat(
                            id,
                            IndikatorRows.read(row, texts.getOrDefault(id, Map.of()))
                                    .withPerubahan(changes.getOrDefault(id, List.of())),
                            figures.getOrDefault(id, List.of()).stream()
                                    .collect(toUnmodifiableMap(Realisasi::masa, butir -> butir)));
                },
                values);
    }

    /** Adds indicators at the end of the lists of their years. @return their numbers, in the order given */
    public List<Long> add(List<Indikator> indikator) {
        return database.inTransaction(() -> indikator.stream().map(this::add).toList());
    }

    private long add(Indikator butir) {
        Map<String, @Nullable Object> columns = IndikatorRows.columns(butir);
        columns.put(
                "urut",
                sql.one(
                                "SELECT coalesce(max(urut), -1) + 1 AS urut FROM indikator" + " WHERE tahun = ?",
                                row -> row.integer("urut"),
                                butir.tahun())
                        .orElseThrow());
        sql.insert("indikator", columns);
        long id = sql.added();
        new IsianRows(sql).write(id, butir);
        new PerubahanRows(sql).write(id, butir);
        words.put(new IndikatorTercatat(id, butir, Map.of()));
        return id;
    }

    /**
     * Stores changed indicators; keys may be exchanged among them.
     *
     * @param perubahan what changed in each, in words
     * @param oleh who changed them; may be blank
     */
    public void change(
            Map<Long, Indikator> indikator, Map<Long, List<String>> perubahan, LocalDateTime saat, String oleh) {
        database.inTransaction(() -> {
            sql.change(
                    "UPDATE indikator AS i SET kunci = 'sementara:' || id WHERE " + THESE,
                    indikator.keySet().toString());
            indikator.forEach(this::change);
            perubahan.forEach((id, lines) -> riwayat.add(id, saat, oleh, lines));
            load(indikator.keySet()).forEach(words::put);
            return indikator.size();
        });
    }

    private void change(long id, Indikator butir) {
        Map<String, @Nullable Object> columns = IndikatorRows.columns(butir);
        String set = String.join(" = ?, ", columns.keySet()) + " = ?";
        var values = new ArrayList<@Nullable Object>(columns.values());
        values.add(id);
        sql.change("UPDATE indikator SET " + set + " WHERE id = ?", values.toArray());
        new IsianRows(sql).write(id, butir);
        new PerubahanRows(sql).write(id, butir);
    }

    /** The changes made to an indicator, the latest first. */
    public List<CatatanIndikator> riwayat(long id) {
        return riwayat.read(id);
    }

    /** Whether a figure, a request or anything else refers to the indicator. */
    public boolean isUsed(long id) {
        return sql.one(
                        "SELECT EXISTS (SELECT 1 FROM realisasi WHERE indikator = ?1)"
                                + " OR EXISTS (SELECT 1 FROM indikator_diminta WHERE indikator = ?1)"
                                + " OR EXISTS (SELECT 1 FROM aksi WHERE indikator = ?1)"
                                + " AS used",
                        row -> row.integer("used") == 1,
                        id)
                .orElseThrow();
    }

    /** Deletes indicators that nothing refers to. */
    public void remove(Collection<Long> id) {
        database.inTransaction(() -> {
            id.forEach(words::remove);
            return sql.change("DELETE FROM indikator AS i WHERE " + THESE, id.toString());
        });
    }

    /** Changes the order of a year's indicators; all of them must be given. */
    public void order(List<Long> id) {
        database.inTransaction(() -> {
            for (int i = 0; i < id.size(); i++) {
                sql.change("UPDATE indikator SET urut = ? WHERE id = ?", i, id.get(i));
            }
            return id.size();
        });
    }

    /** Rebuilds the search index. */
    void reindex() {
        words.clear();
        all().forEach(words::put);
    }
}
