package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import java.util.List;
import java.util.Set;

/** The Renstra with their trees. */
public final class RenstraStore {
    private final Database database;
    private final Sql sql;
    private final PohonRows pohon;

    public RenstraStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.pohon = new PohonRows(sql);
    }

    /** All of them, the latest first. */
    public List<Renstra> all() {
        return sql
                .list(
                        "SELECT * FROM renstra ORDER BY awal DESC, id DESC",
                        row -> new Renstra(
                                row.number("id"),
                                row.text("nama"),
                                row.integer("awal"),
                                row.integer("akhir"),
                                row.text("dokumen"),
                                PohonKinerja.KOSONG))
                .stream()
                .map(renstra -> renstra.withPohon(pohon.read(renstra.id())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws MasalahException when there is none
     */
    public Renstra load(long id) {
        return all().stream()
                .filter(renstra -> renstra.id() == id)
                .findFirst()
                .orElseThrow(() ->
                        new MasalahException(masalah("Renstra ini tidak ada lagi.", "Muat ulang layarnya dengan F5.")));
    }

    /** Stores a new or changed Renstra and deletes nodes that left its tree; returns its number. */
    public long save(Renstra renstra) {
        return database.inTransaction(() -> {
            long id = renstra.id();
            if (id == 0) {
                id = sql.add(
                        "INSERT INTO renstra (nama, awal, akhir, dokumen) VALUES (?, ?, ?, ?)",
                        renstra.nama(),
                        renstra.awal(),
                        renstra.akhir(),
                        renstra.dokumen());
            } else {
                sql.change(
                        "UPDATE renstra SET nama = ?, awal = ?, akhir = ?, dokumen = ? WHERE id = ?",
                        renstra.nama(),
                        renstra.awal(),
                        renstra.akhir(),
                        renstra.dokumen(),
                        id);
            }
            pohon.write(id, renstra.pohon());
            return id;
        });
    }

    /** Deletes a Renstra with its tree and budgets. */
    public void remove(long id) {
        sql.change("DELETE FROM renstra WHERE id = ?", id);
    }

    /** Those of the given nodes that have a budget in any year. */
    public Set<Long> beranggaran(Set<Long> simpul) {
        return Set.copyOf(sql.list(
                "SELECT simpul FROM pagu WHERE simpul IN (SELECT value FROM json_each(?1))"
                        + " UNION SELECT simpul FROM realisasi_anggaran"
                        + " WHERE simpul IN (SELECT value FROM json_each(?1))",
                row -> row.number("simpul"),
                simpul.toString()));
    }
}
