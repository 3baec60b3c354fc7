package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The library: all SOPs in all their versions. */
public final class SopStore {
    private static final int TOGETHER = 500;

    private final Database database;
    private final Sql sql;
    private final SopInsert insert;
    private final SopSearch search;
    private final SopDelete delete;

    public SopStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.search = new SopSearch(database);
        this.insert = new SopInsert(sql, search);
        this.delete = new SopDelete(this, sql, search);
    }

    /** Adds an SOP, or its next version, which then is the one in force. @return the stored version */
    public VersiSop add(Sop sop, LocalDateTime saat) {
        return addAll(List.of(sop), saat, done -> {}).getFirst();
    }

    /**
     * Adds SOPs or their next versions, all of them, or none when the work is stopped. A later one
     * with the key of an earlier one becomes its next version.
     *
     * @param progress receives how many are added so far; it stops the work by throwing
     * @return the stored versions, in the order given
     */
    public List<VersiSop> addAll(List<Sop> sop, LocalDateTime saat, IntConsumer progress) {
        return sop.isEmpty() ? List.of() : database.inTransaction(() -> insert.add(sop, saat, progress));
    }

    /** Rebuilds the search index. */
    void reindex() {
        search.clear();
        List<Long> newest = sql.list("SELECT id FROM versi_sop WHERE terbaru = 1", row -> row.number("id"));
        for (int from = 0; from < newest.size(); from += TOGETHER) {
            search.index(versi(newest.subList(from, Math.min(newest.size(), from + TOGETHER))));
        }
    }

    /** The newest version of the SOP with this {@linkplain Sop#kunci() key}; empty when there is none. */
    public Optional<VersiSop> newest(String kunci) {
        return find(
                        "SELECT v.id FROM versi_sop v JOIN sop ON sop.id = v.sop WHERE sop.kunci = ? AND v.terbaru = 1",
                        kunci)
                .stream()
                .findFirst();
    }

    /** The sidik of {@link #newest}, without reading the SOP. */
    public Optional<String> sidik(String kunci) {
        return sql.one(
                "SELECT v.sidik FROM versi_sop v JOIN sop ON sop.id = v.sop WHERE sop.kunci = ? AND v.terbaru = 1",
                row -> row.text("sidik"),
                kunci);
    }

    /** One version. @throws MasalahException when it does not exist */
    public VersiSop versi(long versiId) {
        return versi(List.of(versiId)).stream().findFirst().orElseThrow(SopStore::gone);
    }

    /** All versions of an SOP, the newest first. */
    public List<VersiSop> versions(long sopId) {
        return find("SELECT id FROM versi_sop WHERE sop = ? ORDER BY versi DESC", sopId);
    }

    /** The newest version of every SOP, by title, without drafts. */
    public List<VersiSop> newest() {
        return find(
                "SELECT id FROM versi_sop WHERE terbaru = 1 AND status <> ? ORDER BY nama, nomor, sop", Status.KONSEP);
    }

    private List<VersiSop> find(String ids, Object... values) {
        return versi(sql.list(ids, row -> row.number("id"), values));
    }

    /** The versions with these numbers, in the order given; numbers that do not exist are ignored. */
    List<VersiSop> versi(List<Long> versiId) {
        var all = new ArrayList<VersiSop>(versiId.size());
        for (int from = 0; from < versiId.size(); from += TOGETHER) {
            List<Long> part = versiId.subList(from, Math.min(versiId.size(), from + TOGETHER));
            SopFromRows rows = SopFromRows.of(sql, part);
            all.addAll(sql.list(
                    "SELECT v.* FROM jsonb_each(?) k CROSS JOIN versi_sop v ON v.id = k.value ORDER BY k.key",
                    row -> versi(row, rows),
                    part.toString()));
        }
        return all;
    }

    private static VersiSop versi(ResultRow row, SopFromRows rows) throws SQLException {
        return new VersiSop(
                row.number("id"),
                row.number("sop"),
                row.integer("versi"),
                row.word("status", Status.class),
                row.saat("saat"),
                rows.read(row));
    }

    /** The titles of all SOPs except drafts; equal titles are repeated. */
    public List<String> nama() {
        return sql.list(
                "SELECT nama FROM versi_sop WHERE terbaru = 1 AND status <> ?", row -> row.text("nama"), Status.KONSEP);
    }

    /** The names of the pelaksana in the newest versions of all SOPs, by name. */
    public List<String> pelaksana() {
        return sql.list(
                "SELECT DISTINCT teks FROM butir_sop JOIN versi_sop ON versi_sop.id = butir_sop.versi"
                        + " WHERE bagian = 'pelaksana' AND terbaru = 1 ORDER BY teks",
                row -> row.text("teks"));
    }

    /** All SOPs, by title. */
    public List<RingkasanSop> list() {
        return search("");
    }

    /**
     * The SOPs, by title, that have all words, or words beginning with them, in nomor, nama,
     * instansi or uraian; all SOPs when there is no word.
     */
    public List<RingkasanSop> search(String words) {
        return search.page(words, null, SopSearch.ALL);
    }

    /**
     * One page of {@link #search}.
     *
     * @param after the last row of the page before; null for the first page
     * @param size the most rows to return
     */
    public List<RingkasanSop> page(String words, @Nullable RingkasanSop after, int size) {
        return search.page(words, after, size);
    }

    /** Changes the status of a version. */
    public void setStatus(long versiId, Status status) {
        database.inTransaction(() -> sql.change("UPDATE versi_sop SET status = ? WHERE id = ?", status, versiId));
    }

    /** Deletes an SOP with all its versions. @throws MasalahException when it has a run; then nothing is deleted */
    public void delete(long sopId) {
        database.inTransaction(() -> delete.delete(sopId));
    }

    /**
     * Deletes the newest versions; the versions before them are the newest again, and in force
     * where the deleted ones had replaced them.
     *
     * @throws MasalahException when one of them has a run or is not the newest; then nothing is
     *     deleted
     */
    public void takeBack(List<Long> versiId) {
        database.inTransaction(() -> delete.takeBack(versiId));
    }

    private static MasalahException gone() {
        return new MasalahException(masalah("SOP ini tidak ada lagi di pustaka.", "Muat ulang daftar SOP."));
    }
}
