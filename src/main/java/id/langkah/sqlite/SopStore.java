package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The library: every SOP in all its versions. */
public final class SopStore {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String RINGKASAN =
            """
            SELECT v.*,
                (SELECT group_concat(teks, ', ')
                    FROM (SELECT teks FROM butir_sop
                        WHERE versi = v.id AND bagian = 'instansi' ORDER BY urut)) AS instansi,
                (SELECT count(*) FROM aktivitas WHERE versi = v.id) AS jumlah,
                (SELECT count(*) FROM pengerjaan JOIN versi_sop ON versi_sop.id = pengerjaan.versi
                    WHERE versi_sop.sop = v.sop) AS pengerjaan
            FROM versi_sop v
            WHERE v.versi = (SELECT max(versi) FROM versi_sop WHERE sop = v.sop)
            """;
    private static final String BY_NAME = " ORDER BY v.nama COLLATE NOCASE, v.nomor, v.id";

    private final Database database;
    private final Sql sql;
    private final SopRows rows;

    public SopStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new SopRows(sql);
    }

    /**
     * Adds an SOP, or its next version, which is then the one in force.
     *
     * @return the version as it is kept
     */
    public VersiSop add(Sop sop, LocalDateTime saat) {
        return database.inTransaction(
                () -> {
                    String kunci = sop.kunci();
                    long id =
                            id(kunci)
                                    .orElseGet(
                                            () ->
                                                    sql.add(
                                                            "INSERT INTO sop (kunci) VALUES (?)",
                                                            kunci));
                    int versi = newestVersi(id) + 1;
                    sql.change(
                            "UPDATE versi_sop SET status = ? WHERE sop = ? AND status = ?",
                            Status.DIGANTIKAN,
                            id,
                            Status.BERLAKU);
                    long versiId = addVersi(id, versi, sop, saat);
                    rows.add(versiId, sop);
                    index(id, sop);
                    return new VersiSop(versiId, id, versi, Status.BERLAKU, saat, sop);
                });
    }

    private Optional<Long> id(String kunci) {
        return sql.one("SELECT id FROM sop WHERE kunci = ?", row -> row.number("id"), kunci);
    }

    private int newestVersi(long sopId) {
        return sql.one(
                        "SELECT coalesce(max(versi), 0) AS versi FROM versi_sop WHERE sop = ?",
                        row -> row.integer("versi"),
                        sopId)
                .orElse(0);
    }

    private long addVersi(long sopId, int versi, Sop sop, LocalDateTime saat) {
        Identitas identitas = sop.identitas();
        Klasifikasi jenis = sop.klasifikasi();
        LembarKerja lembar = sop.lembarKerja();
        return sql.add(
                "INSERT INTO versi_sop VALUES"
                        + " (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sopId,
                versi,
                Status.BERLAKU,
                saat,
                sop.sidik(),
                identitas.nomor(),
                identitas.nama(),
                identitas.tanggalPembuatan(),
                identitas.tanggalRevisi(),
                identitas.tanggalEfektif(),
                identitas.disahkanOleh().jabatan(),
                identitas.disahkanOleh().nama(),
                identitas.disahkanOleh().pangkat(),
                identitas.disahkanOleh().nip(),
                jenis.sifat(),
                jenis.cakupan(),
                jenis.kelengkapan(),
                jenis.jenis(),
                lembar.jenisKegiatan(),
                lembar.penanggungJawabProduk(),
                lembar.penanggungJawabKegiatan(),
                lembar.ruangLingkup());
    }

    private void index(long sopId, Sop sop) {
        sql.change("DELETE FROM cari_sop WHERE rowid = ?", sopId);
        sql.change(
                "INSERT INTO cari_sop (rowid, nomor, nama, instansi, uraian) VALUES (?, ?, ?, ?, ?)",
                sopId,
                sop.nomor(),
                sop.nama(),
                String.join(" ", sop.identitas().instansi()),
                sop.aktivitas().stream().map(Aktivitas::uraian).collect(joining(" ")));
    }

    /** Makes the search index anew from what the library says. */
    void reindex() {
        sql.change("DELETE FROM cari_sop");
        sql.list(
                        "SELECT id FROM versi_sop v WHERE versi ="
                                + " (SELECT max(versi) FROM versi_sop WHERE sop = v.sop)",
                        row -> row.number("id"))
                .forEach(
                        id -> {
                            VersiSop newest = versi(id);
                            index(newest.sopId(), newest.sop());
                        });
    }

    /** The newest version of the SOP that has the {@linkplain Sop#kunci() key}. */
    public Optional<VersiSop> newest(String kunci) {
        return sql.one(
                "SELECT v.* FROM versi_sop v JOIN sop ON sop.id = v.sop"
                        + " WHERE sop.kunci = ? ORDER BY v.versi DESC LIMIT 1",
                this::versi,
                kunci);
    }

    /**
     * One version.
     *
     * @throws MasalahException when there is none
     */
    public VersiSop versi(long versiId) {
        return sql.one("SELECT * FROM versi_sop WHERE id = ?", this::versi, versiId)
                .orElseThrow(SopStore::gone);
    }

    /** Every version of an SOP, the newest first. */
    public List<VersiSop> versions(long sopId) {
        return sql.list(
                "SELECT * FROM versi_sop WHERE sop = ? ORDER BY versi DESC", this::versi, sopId);
    }

    private VersiSop versi(Row row) throws SQLException {
        return new VersiSop(
                row.number("id"),
                row.number("sop"),
                row.integer("versi"),
                row.word("status", Status.class),
                row.saat("saat"),
                rows.read(row));
    }

    /** The library by title. */
    public List<RingkasanSop> list() {
        return sql.list(RINGKASAN + BY_NAME, SopStore::ringkasan);
    }

    /** The SOPs that have every word, or its beginning, in nomor, nama, instansi or uraian. */
    public List<RingkasanSop> search(String words) {
        String match =
                WORD.matcher(words)
                        .results()
                        .map(word -> '"' + word.group() + "\"*")
                        .collect(joining(" "));
        if (match.isEmpty()) {
            return list();
        }
        return sql.list(
                RINGKASAN
                        + " AND v.sop IN (SELECT rowid FROM cari_sop WHERE cari_sop MATCH ?)"
                        + BY_NAME,
                SopStore::ringkasan,
                match);
    }

    private static RingkasanSop ringkasan(Row row) throws SQLException {
        String instansi = row.textOrNull("instansi");
        return new RingkasanSop(
                row.number("sop"),
                row.number("id"),
                row.integer("versi"),
                row.word("status", Status.class),
                row.text("nomor"),
                row.text("nama"),
                instansi == null ? "" : instansi,
                row.date("tanggal_pembuatan"),
                row.date("tanggal_revisi"),
                row.date("tanggal_efektif"),
                row.text("pejabat"),
                row.integer("jumlah"),
                row.integer("pengerjaan"));
    }

    /** Takes a version out of force, or puts it back. */
    public void setStatus(long versiId, Status status) {
        database.inTransaction(
                () -> sql.change("UPDATE versi_sop SET status = ? WHERE id = ?", status, versiId));
    }

    /**
     * Deletes an SOP with all its versions.
     *
     * @throws MasalahException when a run has used it; nothing is deleted then
     */
    public void delete(long sopId) {
        database.inTransaction(
                () -> {
                    boolean used =
                            sql.one(
                                            "SELECT 1 AS used FROM pengerjaan WHERE versi IN"
                                                    + " (SELECT id FROM versi_sop WHERE sop = ?)"
                                                    + " LIMIT 1",
                                            row -> row.integer("used") == 1,
                                            sopId)
                                    .orElse(false);
                    if (used) {
                        throw new MasalahException(
                                List.of(
                                        masalah(
                                                "SOP ini sudah pernah dikerjakan, sehingga tidak"
                                                        + " dapat dihapus.",
                                                "Cabut SOP ini bila tidak dipakai lagi.")));
                    }
                    sql.change("DELETE FROM cari_sop WHERE rowid = ?", sopId);
                    return sql.change("DELETE FROM sop WHERE id = ?", sopId);
                });
    }

    private static MasalahException gone() {
        return new MasalahException(
                List.of(masalah("SOP ini tidak ada lagi di pustaka.", "Muat ulang daftar SOP.")));
    }
}
