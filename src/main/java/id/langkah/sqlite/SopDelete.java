package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.VersiSop;
import java.util.List;

/** Deletes SOPs and their newest versions, unless they have runs. */
final class SopDelete {
    private final SopStore store;
    private final Sql sql;
    private final SopSearch search;

    SopDelete(SopStore store, Sql sql, SopSearch search) {
        this.store = store;
        this.sql = sql;
        this.search = search;
    }

    /** Deletes an SOP with all its versions; returns the number of SOPs deleted, 1. */
    int delete(long sopId) {
        if (isUsed("IN (SELECT id FROM versi_sop WHERE sop = ?)", sopId)) {
            throw new MasalahException(masalah(
                    "SOP ini sudah pernah dikerjakan, sehingga tidak" + " dapat dihapus.",
                    "Cabut SOP ini bila tidak dipakai lagi."));
        }
        search.forget(sopId);
        int deleted = sql.change("DELETE FROM sop WHERE id = ?", sopId);
        AsalStore.prune(sql);
        return deleted;
    }

    /**
     * Deletes the newest versions; the versions before them are the newest again, and in force
     * where the deleted ones had replaced them.
     */
    int takeBack(List<Long> versiId) {
        for (long id : versiId.reversed()) {
            takeBack(store.versi(id));
        }
        AsalStore.prune(sql);
        return versiId.size();
    }

    private void takeBack(VersiSop versi) {
        boolean used = isUsed("= ?", versi.id());
        List<VersiSop> all = store.versions(versi.sopId());
        if (used || all.getFirst().id() != versi.id()) {
            throw new MasalahException(masalah(
                    "SOP \"" + versi.sop().nama() + "\" sudah dikerjakan atau diganti sesudah diimpor.",
                    "Impor ini tidak dapat diurungkan lagi; hapus atau ubah SOP-nya satu per satu."));
        }
        if (all.size() == 1) {
            delete(versi.sopId());
            return;
        }
        VersiSop before = all.get(1);
        sql.change("DELETE FROM versi_sop WHERE id = ?", versi.id());
        sql.change(
                "UPDATE versi_sop SET terbaru = 1, status = iif(status = 'DIGANTIKAN', 'BERLAKU', status) WHERE id = ?",
                before.id());
        search.forget(versi.sopId());
        search.index(List.of(before));
    }

    private boolean isUsed(String versi, long id) {
        return sql.one("SELECT 1 AS used FROM pengerjaan WHERE versi " + versi + " LIMIT 1", row -> true, id)
                .isPresent();
    }
}
