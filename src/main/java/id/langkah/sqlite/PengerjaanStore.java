package id.langkah.sqlite;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runs, stored as the facts of their trails. */
public final class PengerjaanStore {
    private static final String GOING_ON = "mulai < ? AND coalesce(selesai, ?) >= ?";

    /** The condition for a fact d that sets the period of its run and was not undone. */
    private static final String NAMED = "(d.urut = 1 OR d.jenis = 'Dinamai') AND NOT EXISTS (SELECT 1 FROM peristiwa u"
            + " WHERE u.pengerjaan = d.pengerjaan AND u.diurungkan = d.urut)";

    private final Database database;
    private final Sql sql;
    private final PeristiwaRows rows;
    private final SopStore sop;
    private final PengerjaanWords words;
    private final RunCache cache;

    public PengerjaanStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new PeristiwaRows(sql);
        this.sop = new SopStore(database);
        this.words = new PengerjaanWords(sql);
        this.cache = new RunCache(database);
    }

    /** Starts a run. */
    public Pengerjaan start(VersiSop versi, Dimulai dimulai, LocalDateTime saat) {
        return database.inTransaction(() -> {
            long id = sql.add(
                    "INSERT INTO pengerjaan VALUES (NULL, ?, ?, ?, NULL, 0)",
                    versi.id(),
                    Pengerjaan.Status.BERJALAN,
                    saat);
            Pengerjaan run = Pengerjaan.start(id, versi, dimulai, saat);
            append(run);
            return run;
        });
    }

    /** Stores the last fact of the run, which must not be stored yet. */
    public void append(Pengerjaan run) {
        database.inTransaction(() -> {
            Jejak last = run.jejak().getLast();
            rows.add(run.id(), last);
            if (PengerjaanWords.isFoundBy(last)) {
                words.index(run);
            }
            cache.append(run, last);
            return settle(run);
        });
    }

    /** Rebuilds the search index. */
    void reindex() {
        words.reindex(list());
    }

    /** Stores the state that follows from the facts, by which runs are selected; returns the number of changed rows. */
    int settle(Pengerjaan run) {
        return sql.change(
                "UPDATE pengerjaan SET (status, mulai, selesai, kekurangan) = (?1, ?2, ?3, ?4)"
                        + " WHERE id = ?5 AND (status, mulai, selesai, kekurangan) IS NOT (?1, ?2, ?3, ?4)",
                run.status(),
                run.mulai(),
                run.selesai(),
                run.kekurangan().size(),
                run.id());
    }

    /** One run. @throws MasalahException when it does not exist */
    public Pengerjaan load(long id) {
        RunCache.Mark mark = cache.mark(id);
        return cache.get(id, mark).orElseGet(() -> {
            Pengerjaan run = runs("WHERE id = ?", id).getFirst();
            cache.put(run, mark);
            return run;
        });
    }

    /** All runs, the latest first. */
    public List<Pengerjaan> list() {
        return runs("ORDER BY mulai DESC, id DESC");
    }

    /** The runs of all versions of one SOP, the latest first. */
    public List<Pengerjaan> ofSop(long sopId) {
        return runs("WHERE versi IN (SELECT id FROM versi_sop WHERE sop = ?)" + " ORDER BY mulai DESC, id DESC", sopId);
    }

    /** The runs that have not ended or still lack a kelengkapan, the oldest first. */
    public List<Pengerjaan> unsettled() {
        return runs("WHERE status IN ('BERJALAN', 'DITUNDA') OR kekurangan > 0 ORDER BY id");
    }

    /** The runs that were active at any time between two days, the oldest first. */
    public List<Pengerjaan> between(LocalDate from, LocalDate to) {
        return runs("WHERE " + GOING_ON + " ORDER BY mulai, id", goingOn(from, to));
    }

    /** The periods, as typed, of the runs of an SOP that were not cancelled. */
    public List<String> periode(long sopId) {
        return sql.list(
                "SELECT (SELECT d.periode FROM peristiwa d WHERE d.pengerjaan = p.id AND " + NAMED
                        + " ORDER BY d.urut DESC LIMIT 1) AS periode"
                        + " FROM pengerjaan p JOIN versi_sop v ON v.id = p.versi"
                        + " WHERE v.sop = ? AND p.status <> 'DIBATALKAN'",
                row -> row.text("periode"),
                sopId);
    }

    /** When each SOP was last started, keyed by its number. */
    public Map<Long, LocalDateTime> lastStarts() {
        var last = new HashMap<Long, LocalDateTime>();
        sql.list(
                "SELECT v.sop, max(p.mulai) AS mulai FROM pengerjaan p JOIN versi_sop v ON v.id = p.versi"
                        + " GROUP BY v.sop",
                row -> last.put(row.number("sop"), row.saat("mulai")));
        return last;
    }

    /** The numbers of the SOPs with runs active between two days. */
    public Set<Long> followed(LocalDate from, LocalDate to) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT v.sop FROM pengerjaan p JOIN versi_sop v ON v.id = p.versi WHERE " + GOING_ON,
                row -> row.number("sop"),
                goingOn(from, to)));
    }

    /**
     * The runs that may belong to a period, the oldest first: those active in it, and those started
     * for any part of its year.
     */
    public List<Pengerjaan> of(Periode periode) {
        var values = new ArrayList<>(Arrays.asList(goingOn(periode.mulai(), periode.akhir())));
        values.add("%" + periode.tahun() + "%");
        values.add("%" + periode.tahun() + "%");
        // One row of each run, its first, and the few later ones that name a period, found once.
        return runs(
                "p WHERE (" + GOING_ON + ") OR EXISTS (SELECT 1 FROM peristiwa d WHERE d.pengerjaan = p.id"
                        + " AND d.urut = 1 AND d.periode LIKE ?)"
                        + " OR id IN (SELECT d.pengerjaan FROM peristiwa d INDEXED BY peristiwa_dinamai"
                        + " WHERE d.jenis = 'Dinamai' AND d.periode LIKE ? AND NOT EXISTS (SELECT 1 FROM peristiwa u"
                        + " WHERE u.pengerjaan = d.pengerjaan AND u.diurungkan = d.urut)) ORDER BY mulai, id",
                values.toArray());
    }

    private static @Nullable Object[] goingOn(LocalDate from, LocalDate to) {
        return new @Nullable Object[] {
            to.plusDays(1).atStartOfDay(), LocalDateTime.MAX.withYear(9999), from.atStartOfDay()
        };
    }

    private List<Pengerjaan> runs(String which, @Nullable Object... values) {
        record Kepala(long id, long versi) {}
        List<Kepala> heads = sql.list(
                "SELECT id, versi FROM pengerjaan " + which,
                row -> new Kepala(row.number("id"), row.number("versi")),
                values);
        Map<Long, VersiSop> versi = sop
                .versi(heads.stream().map(Kepala::versi).distinct().toList())
                .stream()
                .collect(toMap(VersiSop::id, versiSop -> versiSop));
        Map<Long, List<Jejak>> trails = rows.read(heads.stream().map(Kepala::id).toList());
        return heads.stream()
                .map(head -> Pengerjaan.of(
                        head.id(),
                        Objects.requireNonNull(versi.get(head.versi())),
                        trails.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
