package id.langkah.sqlite;

import id.langkah.domain.gabungan.BarisKantor;
import id.langkah.domain.gabungan.KantorGabungan;
import id.langkah.domain.gabungan.KirimanKantor;
import id.langkah.domain.gabungan.TriwulanKantor;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other offices and what they sent, kept apart from the office's own data. */
public final class GabunganStore {
    private final Database database;
    private final Sql sql;

    public GabunganStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** All offices in order, with what they sent for a year. */
    public List<KantorGabungan> year(int tahun) {
        record Sent(long id, long kantor, String berkas, LocalDateTime diterima) {}
        var sent = new HashMap<Long, KirimanKantor>();
        sql.list(
                        "SELECT * FROM kiriman WHERE tahun = ?",
                        row -> new Sent(
                                row.number("id"), row.number("kantor"), row.text("berkas"), row.saat("diterima")),
                        tahun)
                .forEach(butir -> sent.put(
                        butir.kantor(), new KirimanKantor(tahun, butir.berkas(), butir.diterima(), baris(butir.id()))));
        return sql.list(
                "SELECT id, nama FROM kantor_gabungan ORDER BY urut, id",
                row -> new KantorGabungan(row.number("id"), row.text("nama"), sent.get(row.number("id"))));
    }

    /** The years for which anything was sent, the newest first. */
    public List<Integer> years() {
        return sql.list("SELECT DISTINCT tahun FROM kiriman ORDER BY tahun DESC", row -> row.integer("tahun"));
    }

    List<BarisKantor> baris(long kiriman) {
        var quarters = new HashMap<Integer, Map<Triwulan, TriwulanKantor>>();
        sql.list(
                "SELECT * FROM triwulan_kiriman WHERE kiriman = ?",
                row -> quarters.computeIfAbsent(row.integer("urut"), urut -> new HashMap<>())
                        .put(
                                row.word("triwulan", Triwulan.class),
                                new TriwulanKantor(
                                        row.nilai("target_tahun"),
                                        row.nilai("target"),
                                        row.nilai("target_sampai"),
                                        row.nilai("realisasi"),
                                        row.nilai("sampai"),
                                        row.angka("capaian"),
                                        row.angka("capaian_sampai"),
                                        row.angka("capaian_tahun"))),
                kiriman);
        return sql.list(
                "SELECT * FROM baris_kiriman WHERE kiriman = ? ORDER BY urut",
                row -> {
                    Map<Triwulan, TriwulanKantor> own =
                            Objects.requireNonNull(quarters.get(row.integer("urut")), "quarters");
                    var four = new ArrayList<TriwulanKantor>();
                    for (Triwulan triwulan : Triwulan.values()) {
                        four.add(Objects.requireNonNull(own.get(triwulan), "quarter"));
                    }
                    return new BarisKantor(
                            row.text("kode"),
                            row.word("jenis", Jenis.class),
                            row.text("sasaran"),
                            row.text("indikator"),
                            row.text("satuan"),
                            row.angka("bobot"),
                            row.text("penanggung_jawab"),
                            four);
                },
                kiriman);
    }

    /** Adds an office after the others; returns its number. */
    public long add(String nama) {
        return database.inTransaction(() -> sql.add(
                "INSERT INTO kantor_gabungan SELECT NULL, coalesce(max(urut), -1) + 1, ? FROM kantor_gabungan", nama));
    }

    public void rename(long id, String nama) {
        database.inTransaction(() -> sql.change("UPDATE kantor_gabungan SET nama = ? WHERE id = ?", nama, id));
    }

    /** Deletes an office with everything it sent. */
    public void remove(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM kantor_gabungan WHERE id = ?", id));
    }

    /** Deletes what an office sent for a year. */
    public void removeKiriman(long id, int tahun) {
        database.inTransaction(() -> sql.change("DELETE FROM kiriman WHERE kantor = ? AND tahun = ?", id, tahun));
    }

    /** Stores what an office sent, replacing what it sent for that year before. */
    public void save(long kantor, KirimanKantor kiriman) {
        database.inTransaction(() -> {
            sql.change("DELETE FROM kiriman WHERE kantor = ? AND tahun = ?", kantor, kiriman.tahun());
            long id = sql.add(
                    "INSERT INTO kiriman VALUES (NULL, ?, ?, ?, ?)",
                    kantor,
                    kiriman.tahun(),
                    kiriman.berkas(),
                    kiriman.diterima());
            int urut = 0;
            for (BarisKantor baris : kiriman.baris()) {
                add(id, urut++, baris);
            }
            return urut;
        });
    }

    private void add(long kiriman, int urut, BarisKantor baris) {
        sql.change(
                "INSERT INTO baris_kiriman VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kiriman,
                urut,
                baris.kode(),
                baris.jenis(),
                baris.sasaran(),
                baris.indikator(),
                baris.satuan(),
                baris.bobot(),
                baris.penanggungJawab());
        for (Triwulan triwulan : Triwulan.values()) {
            TriwulanKantor own = baris.triwulan(triwulan);
            var columns = new LinkedHashMap<String, @Nullable Object>();
            columns.put("kiriman", kiriman);
            columns.put("urut", urut);
            columns.put("triwulan", triwulan);
            put(columns, "target_tahun", own.targetTahun());
            put(columns, "target", own.target());
            put(columns, "target_sampai", own.targetSampai());
            put(columns, "realisasi", own.realisasi());
            put(columns, "sampai", own.sampai());
            columns.put("capaian", own.capaian());
            columns.put("capaian_sampai", own.capaianSampai());
            columns.put("capaian_tahun", own.capaianTahun());
            sql.insert("triwulan_kiriman", columns);
        }
    }

    private static void put(Map<String, @Nullable Object> columns, String name, Nilai nilai) {
        columns.put(name, nilai.teks());
        columns.put(name + "_angka", nilai.angka());
    }
}
