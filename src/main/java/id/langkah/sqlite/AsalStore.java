package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.IsiKolom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The office's own files from which versions of SOPs were imported, and the meanings of columns
 * chosen for them. Equal contents are stored once; a file is deleted with the last version imported
 * from it.
 */
public final class AsalStore {
    private final Database database;
    private final Sql sql;

    public AsalStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /**
     * Stores the file from which versions were imported.
     *
     * @param versiId the versions
     * @param nama the file's name without its folder
     */
    public AsalSop keep(List<Long> versiId, String nama, byte[] isi) {
        String sidik = LampiranStore.sidik(isi);
        return database.inTransaction(() -> {
            sql.change("INSERT INTO berkas_asal VALUES (?, ?) ON CONFLICT (sidik) DO NOTHING", sidik, isi);
            versiId.forEach(versi -> sql.change("INSERT INTO asal_versi VALUES (?, ?, ?)", versi, sidik, nama));
            return new AsalSop(sidik, nama);
        });
    }

    /** The file that a version was imported from; empty when there is none. */
    public Optional<AsalSop> of(long versiId) {
        return sql.one(
                "SELECT berkas, nama FROM asal_versi WHERE versi = ?",
                row -> new AsalSop(row.text("berkas"), row.text("nama")),
                versiId);
    }

    /** The content of a file. @throws MasalahException when it does not exist or was altered */
    public byte[] read(AsalSop asal) {
        byte[] isi = sql.one(
                        "SELECT isi FROM berkas_asal WHERE sidik = ?",
                        row -> Objects.requireNonNull(row.bytes("isi")),
                        asal.sidik())
                .orElseThrow(() -> lost("Berkas asal SOP ini tidak ada."));
        if (!LampiranStore.sidik(isi).equals(asal.sidik())) {
            throw lost("Isi berkas asal SOP ini tidak sama dengan saat disimpan.");
        }
        return isi;
    }

    /** Deletes files that no version was imported from. */
    static void prune(Sql sql) {
        sql.change("DELETE FROM berkas_asal WHERE sidik NOT IN (SELECT berkas FROM asal_versi)");
    }

    /** The chosen meanings of columns, keyed by the letters of their heads. */
    public Map<String, IsiKolom> kolom() {
        Map<String, IsiKolom> kolom = new HashMap<>();
        sql.list(
                        "SELECT judul, isi FROM kolom_langkah",
                        row -> Map.entry(row.text("judul"), row.word("isi", IsiKolom.class)))
                .forEach(said -> kolom.put(said.getKey(), said.getValue()));
        return kolom;
    }

    /** Stores meanings of columns; null deletes one. */
    public void remember(Map<String, ? extends @Nullable IsiKolom> kolom) {
        database.inTransaction(() -> {
            kolom.forEach((judul, isi) -> {
                sql.change("DELETE FROM kolom_langkah WHERE judul = ?", judul);
                if (isi != null) {
                    sql.change("INSERT INTO kolom_langkah VALUES (?, ?)", judul, isi);
                }
            });
            return kolom.size();
        });
    }

    private static MasalahException lost(String pesan) {
        return new MasalahException(masalah(pesan, "Ambil berkasnya dari cadangan."));
    }
}
