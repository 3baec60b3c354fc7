package id.langkah.sqlite;

import id.langkah.domain.rekap.BarisMonitoring.Isian;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The answers of the monitoring and evaluation of SOPs. */
public final class EvaluasiStore {
    private final Database database;
    private final Sql sql;

    public EvaluasiStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The stored answers of one SOP's evaluation. */
    public record Kept(Map<Pernyataan, Boolean> jawaban, String catatan) {
        /** No answers. */
        public static final Kept NOTHING = new Kept(Map.of(), "");

        public Kept {
            jawaban = Map.copyOf(jawaban);
        }
    }

    /** The monitoring of a semester, keyed by the number of the SOP. */
    public Map<Long, Isian> monitoring(Periode semester) {
        var filled = new HashMap<Long, Isian>();
        sql.list(
                "SELECT * FROM monitoring WHERE tahun = ? AND semester = ?",
                row -> filled.put(
                        row.number("sop"),
                        new Isian(row.integer("baik") == 1, row.text("catatan"), row.text("tindakan"))),
                semester.tahun(),
                semester.ke());
        return Map.copyOf(filled);
    }

    /** Stores the monitoring of an SOP, replacing an earlier one. */
    public void save(Periode semester, long sopId, Isian isian, LocalDateTime saat) {
        sql.change(
                "INSERT OR REPLACE INTO monitoring VALUES (?, ?, ?, ?, ?, ?, ?)",
                sopId,
                semester.tahun(),
                semester.ke(),
                isian.baik(),
                isian.catatan(),
                isian.tindakan(),
                saat);
    }

    /** The evaluations of a year, keyed by the number of the SOP. */
    public Map<Long, Kept> evaluasi(int tahun) {
        var catatan = new HashMap<Long, String>();
        sql.list(
                "SELECT sop, catatan FROM evaluasi WHERE tahun = ?",
                row -> catatan.put(row.number("sop"), row.text("catatan")),
                tahun);
        var jawaban = new HashMap<Long, Map<Pernyataan, Boolean>>();
        sql.list(
                "SELECT sop, pernyataan, ya FROM jawaban_evaluasi WHERE tahun = ?",
                row -> jawaban.computeIfAbsent(row.number("sop"), sop -> new EnumMap<>(Pernyataan.class))
                        .put(Pernyataan.valueOf(row.text("pernyataan")), row.integer("ya") == 1),
                tahun);
        var kept = new HashMap<Long, Kept>();
        catatan.forEach((sop, teks) -> kept.put(sop, new Kept(jawaban.getOrDefault(sop, Map.of()), teks)));
        return Map.copyOf(kept);
    }

    /** Stores an evaluation, replacing an earlier one. */
    public void save(Evaluasi evaluasi, LocalDateTime saat) {
        database.inTransaction(() -> {
            sql.change(
                    "INSERT OR REPLACE INTO evaluasi VALUES (?, ?, ?, ?)",
                    evaluasi.sopId(),
                    evaluasi.tahun(),
                    evaluasi.catatan(),
                    saat);
            sql.change("DELETE FROM jawaban_evaluasi WHERE sop = ? AND tahun = ?", evaluasi.sopId(), evaluasi.tahun());
            evaluasi.jawaban()
                    .forEach((pernyataan, ya) -> sql.change(
                            "INSERT INTO jawaban_evaluasi VALUES" + " (?, ?, ?, ?)",
                            evaluasi.sopId(),
                            evaluasi.tahun(),
                            pernyataan,
                            ya));
            return evaluasi.jawaban().size();
        });
    }
}
