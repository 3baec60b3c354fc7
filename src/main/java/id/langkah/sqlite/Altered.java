package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.VersiSop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds versions of SOPs whose stored content no longer matches their stored {@code sidik}, because
 * the file changed on the disk. SQLite's own checks do not notice such changes.
 */
final class Altered {
    private Altered() {}

    /** The altered versions, each as a warning. */
    static List<Masalah> in(Database database) {
        var store = new SopStore(database);
        return database.sql().list("SELECT id FROM versi_sop ORDER BY id", row -> row.number("id")).stream()
                .flatMap(id -> Salvage.readable(() -> store.versi(id)).stream())
                .flatMap(versi -> of(database.sql(), versi).stream())
                .toList();
    }

    /** The warning for a version that was altered; empty when it was not. */
    static Optional<Masalah> of(Sql sql, VersiSop versi) {
        Optional<String> kept =
                sql.one("SELECT sidik FROM versi_sop WHERE id = ?", row -> row.text("sidik"), versi.id());
        return kept.filter(versi.sop().sidik()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Masalah.peringatan(
                        "SOP \"" + versi.sop().nama() + "\" versi " + versi.versi()
                                + " tidak lagi sama dengan saat diimpor.",
                        "",
                        "Bandingkan dengan cadangan atau berkas aslinya."));
    }

    /** Stores the sidik of the present content for all versions, so that they no longer count as altered. */
    static void accept(Database database) {
        var store = new SopStore(database);
        Sql sql = database.sql();
        database.inTransaction(() -> sql.list("SELECT id FROM versi_sop", row -> row.number("id")).stream()
                .flatMap(id -> Salvage.readable(() -> store.versi(id)).stream())
                .mapToInt(versi -> sql.change(
                        "UPDATE versi_sop SET sidik = ?2 WHERE id = ?1 AND sidik <> ?2",
                        versi.id(),
                        versi.sop().sidik()))
                .sum());
    }

    /**
     * Refuses a file with altered versions.
     *
     * @throws DatabaseException that is a {@linkplain DatabaseException#isDamage damage}
     */
    static void refuse(Database database) {
        List<Masalah> altered = in(database);
        if (!altered.isEmpty()) {
            throw DatabaseException.damaged(Stream.concat(
                            Stream.of(masalah(
                                    "Isi berkas data berubah di luar Langkah.",
                                    "Jangan hapus berkasnya; pilih jalan pemulihan.")),
                            altered.stream())
                    .toList());
        }
    }
}
