package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The requests for figures and their answers. */
public final class PermintaanStore {
    private final Database database;
    private final Sql sql;

    public PermintaanStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The requests for a year's figures, in the order in which they were added. */
    public List<PermintaanData> year(int tahun) {
        return where("p.tahun = ?", tahun);
    }

    public List<PermintaanData> all() {
        return where("true");
    }

    /** The requests of all years without a complete answer. */
    public List<PermintaanData> open() {
        return where("p.diterima IS NULL OR p.kekurangan <> ''");
    }

    /** One request. @throws MasalahException when it does not exist */
    public PermintaanData load(long id) {
        return where("p.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new MasalahException(
                        masalah("Permintaan data ini tidak ada lagi.", "Muat ulang daftar permintaan.")));
    }

    private List<PermintaanData> where(String which, @Nullable Object... values) {
        record Asked(long permintaan, long indikator) {}
        Map<Long, List<Long>> asked = sql
                .list(
                        "SELECT d.* FROM indikator_diminta d JOIN permintaan p"
                                + " ON p.id = d.permintaan WHERE "
                                + which
                                + " ORDER BY d.permintaan, d.urut",
                        row -> new Asked(row.number("permintaan"), row.number("indikator")),
                        values)
                .stream()
                .collect(groupingBy(Asked::permintaan, mapping(Asked::indikator, toList())));
        return sql.list(
                "SELECT p.* FROM permintaan p WHERE " + which + " ORDER BY p.tanggal_minta, p.id",
                row -> read(row, asked.getOrDefault(row.number("id"), List.of())),
                values);
    }

    private static PermintaanData read(ResultRow row, List<Long> indikator) throws SQLException {
        return new PermintaanData(
                row.number("id"),
                row.text("bidang"),
                row.text("kepada"),
                indikator,
                row.integer("tahun"),
                row.word("triwulan", Triwulan.class),
                row.numberOrNull("pengerjaan"),
                row.text("nomor_surat"),
                Objects.requireNonNull(row.date("tanggal_minta")),
                Objects.requireNonNull(row.date("batas")),
                row.date("diterima"),
                row.text("kekurangan"));
    }

    /** Adds a request; returns its number. */
    public long add(PermintaanData permintaanData) {
        return save(permintaanData, null);
    }

    /** Stores a changed request. */
    public void change(PermintaanData permintaanData) {
        save(permintaanData, permintaanData.id());
    }

    private long save(PermintaanData permintaanData, @Nullable Long id) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", id);
        columns.put("bidang", permintaanData.bidang());
        columns.put("kepada", permintaanData.kepada());
        columns.put("tahun", permintaanData.tahun());
        columns.put("triwulan", permintaanData.triwulan());
        columns.put("pengerjaan", permintaanData.pengerjaan());
        columns.put("nomor_surat", permintaanData.nomorSurat());
        columns.put("tanggal_minta", permintaanData.tanggalMinta());
        columns.put("batas", permintaanData.batas());
        columns.put("diterima", permintaanData.diterima());
        columns.put("kekurangan", permintaanData.kekurangan());
        return database.inTransaction(() -> {
            if (id != null) {
                remove(id);
            }
            sql.insert("permintaan", columns);
            long kept = sql.added();
            for (int i = 0; i < permintaanData.indikator().size(); i++) {
                sql.change(
                        "INSERT INTO indikator_diminta VALUES (?, ?, ?)",
                        kept,
                        i,
                        permintaanData.indikator().get(i));
            }
            return kept;
        });
    }

    public void remove(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM permintaan WHERE id = ?", id));
    }
}
