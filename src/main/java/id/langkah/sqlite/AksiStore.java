package id.langkah.sqlite;

import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.Triwulan;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actions of the Rencana Aksi, their monitoring and tindak lanjut. */
public final class AksiStore {
    private static final String TINDAK = "SELECT t.*, i.tahun FROM tindak_lanjut t JOIN aksi a ON a.id = t.aksi"
            + " JOIN indikator i ON i.id = a.indikator ";

    private final Database database;
    private final Sql sql;

    public AksiStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** All actions in the office's order, keyed by the number of the indicator. */
    public Map<Long, List<AksiTercatat>> all() {
        var pantauan = new HashMap<Long, Map<Triwulan, PantauanAksi>>();
        sql.list(
                "SELECT * FROM pantauan_aksi",
                row -> pantauan.computeIfAbsent(row.number("aksi"), id -> new EnumMap<>(Triwulan.class))
                        .put(row.word("triwulan", Triwulan.class), pantauan(row)));
        var tindak = new HashMap<Long, List<TindakLanjut>>();
        sql.list(TINDAK + "ORDER BY t.id", AksiStore::tindakLanjut)
                .forEach(butir -> tindak.computeIfAbsent(butir.aksi(), id -> new ArrayList<>())
                        .add(butir));
        var all = new LinkedHashMap<Long, List<AksiTercatat>>();
        sql.list("SELECT * FROM aksi ORDER BY indikator, urut, id", AksiStore::aksi)
                .forEach(aksi -> all.computeIfAbsent(aksi.indikator(), id -> new ArrayList<>())
                        .add(new AksiTercatat(
                                aksi,
                                pantauan.getOrDefault(aksi.id(), Map.of()),
                                tindak.getOrDefault(aksi.id(), List.of()))));
        return all;
    }

    static Aksi aksi(ResultRow row) throws SQLException {
        return new Aksi(
                row.number("id"),
                row.number("indikator"),
                row.text("uraian"),
                List.of(row.text("target_tw1"), row.text("target_tw2"), row.text("target_tw3"), row.text("target_tw4")),
                row.date("mulai"),
                row.date("selesai"),
                row.angka("anggaran"),
                row.text("penanggung_jawab"));
    }

    static PantauanAksi pantauan(ResultRow row) throws SQLException {
        return new PantauanAksi(
                row.word("keadaan", KeadaanAksi.class),
                row.text("realisasi"),
                row.text("output"),
                row.text("kendala"),
                row.text("solusi"));
    }

    private static TindakLanjut tindakLanjut(ResultRow row) throws SQLException {
        return tindakLanjut(row, row.integer("tahun"));
    }

    /** Reads a tindak lanjut from a row without the year of its action. */
    static TindakLanjut tindakTanpaTahun(ResultRow row) throws SQLException {
        return tindakLanjut(row, 0);
    }

    private static TindakLanjut tindakLanjut(ResultRow row, int tahun) throws SQLException {
        return new TindakLanjut(
                row.number("id"),
                row.number("aksi"),
                tahun,
                row.word("triwulan", Triwulan.class),
                row.text("uraian"),
                row.text("pelaksana"),
                row.date("batas"),
                row.date("ditutup"),
                row.text("hasil"));
    }

    /** Stores an action, a new one after the others of its indicator; returns its number. */
    public long save(Aksi aksi) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("indikator", aksi.indikator());
        columns.put("uraian", aksi.uraian());
        for (Triwulan triwulan : Triwulan.values()) {
            columns.put("target_tw" + triwulan.nomor(), aksi.target(triwulan));
        }
        columns.put("mulai", aksi.mulai());
        columns.put("selesai", aksi.selesai());
        columns.put("anggaran", aksi.anggaran());
        columns.put("penanggung_jawab", aksi.penanggungJawab());
        return database.inTransaction(() -> {
            if (aksi.id() != 0) {
                String set = String.join(" = ?, ", columns.keySet()) + " = ?";
                sql.change(
                        "UPDATE aksi SET " + set + " WHERE id = ?",
                        Stream.concat(columns.values().stream(), Stream.of((Object) aksi.id()))
                                .toArray());
                return aksi.id();
            }
            columns.put(
                    "urut",
                    sql.one(
                                    "SELECT coalesce(max(urut), -1) + 1 AS urut FROM aksi WHERE indikator = ?",
                                    row -> row.integer("urut"),
                                    aksi.indikator())
                            .orElseThrow());
            sql.insert("aksi", columns);
            return sql.added();
        });
    }

    /** Changes the order of an indicator's actions; all of them must be given. */
    public void order(List<Long> id) {
        database.inTransaction(() -> {
            for (int i = 0; i < id.size(); i++) {
                sql.change("UPDATE aksi SET urut = ? WHERE id = ?", i, id.get(i));
            }
            return id.size();
        });
    }

    /** Deletes an action with its monitoring and tindak lanjut. */
    public void remove(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM aksi WHERE id = ?", id));
    }

    /** Stores the monitoring of an action in a quarter, replacing an earlier one. */
    public void save(long aksi, Triwulan triwulan, PantauanAksi pantauan, LocalDateTime saat) {
        database.inTransaction(() -> sql.change(
                "INSERT OR REPLACE INTO pantauan_aksi VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                aksi,
                triwulan,
                pantauan.keadaan(),
                pantauan.realisasi(),
                pantauan.output(),
                pantauan.kendala(),
                pantauan.solusi(),
                saat));
    }

    /** One tindak lanjut; empty when it does not exist. */
    public Optional<TindakLanjut> tindakLanjut(long id) {
        return sql.one(TINDAK + "WHERE t.id = ?", AksiStore::tindakLanjut, id);
    }

    /** Stores a new or changed tindak lanjut; returns its number. */
    public long save(TindakLanjut butir) {
        return database.inTransaction(() -> {
            Object id = butir.id() == 0 ? null : butir.id();
            sql.change(
                    "INSERT OR REPLACE INTO tindak_lanjut VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    butir.aksi(),
                    butir.triwulan(),
                    butir.uraian(),
                    butir.pelaksana(),
                    butir.batas(),
                    butir.ditutup(),
                    butir.hasil());
            return butir.id() == 0 ? sql.added() : butir.id();
        });
    }

    public void removeTindakLanjut(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM tindak_lanjut WHERE id = ?", id));
    }
}
