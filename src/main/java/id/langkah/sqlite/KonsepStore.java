package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The drafts (konsep) of SOPs. Each SOP has at most one draft, which gets its version number when
 * it comes into force. An SOP that has only a draft is listed by it, and imports ignore it.
 */
public final class KonsepStore {
    /** Stands for the version number of a draft. */
    private static final int UNNUMBERED = 0;

    private final Database database;
    private final Sql sql;
    private final SopStore store;
    private final SopRows rows;
    private final SopSearch search;

    public KonsepStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.store = new SopStore(database);
        this.rows = new SopRows(sql);
        this.search = new SopSearch(database);
    }

    /** Stores a draft of a new SOP. */
    public VersiSop begin(Sop sop, LocalDateTime saat) {
        return database.inTransaction(() -> {
            long id = sql.add("INSERT INTO sop (kunci) SELECT 'konsep:' ||" + " (coalesce(max(id), 0) + 1) FROM sop");
            return put(new VersiSop(nextId(), id, UNNUMBERED, Status.KONSEP, saat, sop));
        });
    }

    /** Stores a draft for the next version of an SOP; returns the existing draft when there is one. */
    public VersiSop revise(long sopId, Sop sop, LocalDateTime saat) {
        return database.inTransaction(() ->
                of(sopId).orElseGet(() -> put(new VersiSop(nextId(), sopId, UNNUMBERED, Status.KONSEP, saat, sop))));
    }

    /** The draft of an SOP; empty when there is none. */
    public Optional<VersiSop> of(long sopId) {
        return store.versions(sopId).stream()
                .filter(versiSop -> versiSop.status() == Status.KONSEP)
                .findFirst();
    }

    /** The newest version of an SOP, not counting its draft; empty when there is none. */
    public Optional<VersiSop> newest(long sopId) {
        return store.versions(sopId).stream()
                .filter(versiSop -> versiSop.status() != Status.KONSEP)
                .findFirst();
    }

    /** Stores the content of a draft. @throws MasalahException when it is no longer a draft */
    public VersiSop save(long versiId, Sop sop, LocalDateTime saat) {
        return database.inTransaction(() -> {
            VersiSop old = draft(versiId);
            sql.change("DELETE FROM versi_sop WHERE id = ?", versiId);
            return put(new VersiSop(versiId, old.sopId(), UNNUMBERED, Status.KONSEP, saat, sop));
        });
    }

    /**
     * Puts a draft into force as the next version of its SOP; the version in force until now is
     * replaced.
     *
     * @throws MasalahException when another SOP of the library has its nomor, or the content equals
     *     the version before
     */
    public VersiSop enact(long versiId, LocalDateTime saat) {
        return database.inTransaction(() -> {
            VersiSop draft = draft(versiId);
            Sop sop = draft.sop();
            refuseTaken(draft);
            Optional<VersiSop> before = newest(draft.sopId());
            if (before.filter(versiSop -> saysTheSame(versiSop, sop)).isPresent()) {
                throw refused(
                        "Isi konsep ini sama dengan versi yang berlaku.", "Ubah isinya dahulu, atau hapus konsepnya.");
            }
            int versi = before.map(VersiSop::versi).orElse(0) + 1;
            sql.change("DELETE FROM versi_sop WHERE id = ?", versiId);
            sql.change(
                    "UPDATE versi_sop SET terbaru = 0,"
                            + " status = iif(status = 'BERLAKU', 'DIGANTIKAN', status)"
                            + " WHERE sop = ?",
                    draft.sopId());
            sql.change("UPDATE sop SET kunci = ? WHERE id = ?", sop.kunci(), draft.sopId());
            return put(new VersiSop(versiId, draft.sopId(), versi, Status.BERLAKU, saat, sop));
        });
    }

    /** Deletes a draft, and its SOP when that has no other version. */
    public void discard(long versiId) {
        database.inTransaction(() -> {
            VersiSop draft = draft(versiId);
            if (newest(draft.sopId()).isEmpty()) {
                search.forget(draft.sopId());
                return sql.change("DELETE FROM sop WHERE id = ?", draft.sopId());
            }
            return sql.change("DELETE FROM versi_sop WHERE id = ?", versiId);
        });
    }

    private static boolean saysTheSame(VersiSop versiSop, Sop sop) {
        return versiSop.status() == Status.BERLAKU && versiSop.sop().sidik().equals(sop.sidik());
    }

    /** Stores the rows of a draft and indexes it for the search when it is the SOP's newest version. */
    private VersiSop put(VersiSop versi) {
        rows.add(List.of(versi), SopTexts.of(List.of(versi.sop())));
        boolean only = versi.versi() == UNNUMBERED && newest(versi.sopId()).isEmpty();
        if (only) {
            sql.change("UPDATE versi_sop SET terbaru = 1 WHERE id = ?", versi.id());
        }
        if (only || versi.versi() != UNNUMBERED) {
            search.index(List.of(versi));
        }
        return versi;
    }

    private void refuseTaken(VersiSop draft) {
        boolean taken = sql.one(
                        "SELECT id FROM sop WHERE kunci = ? AND id <> ?",
                        row -> row.number("id"),
                        draft.sop().kunci(),
                        draft.sopId())
                .isPresent();
        if (taken) {
            throw refused(
                    draft.sop().nomor().isBlank()
                            ? "Pustaka sudah memuat SOP dengan nama dan instansi ini."
                            : "Nomor " + draft.sop().nomor() + " sudah dipakai SOP lain.",
                    "Ubah nomornya, atau buat versi baru dari SOP yang sudah ada.");
        }
    }

    private VersiSop draft(long versiId) {
        VersiSop versi = store.versi(versiId);
        if (versi.status() != Status.KONSEP) {
            throw refused(
                    "Versi ini bukan konsep lagi, sehingga tidak dapat diubah.",
                    "Buat versi baru untuk mengubah isinya.");
        }
        return versi;
    }

    private long nextId() {
        return sql.one("SELECT coalesce(max(id), 0) + 1 AS id FROM versi_sop", row -> row.number("id"))
                .orElseThrow();
    }

    private static MasalahException refused(String pesan, String saran) {
        return new MasalahException(masalah(pesan, saran));
    }
}
