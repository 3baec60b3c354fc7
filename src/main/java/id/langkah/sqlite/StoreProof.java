package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads everything in a file once, so that nothing is stored that cannot be shown. */
final class StoreProof {
    private static final int TOGETHER = 500;

    private final Database database;
    private final Sql sql;

    StoreProof(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** @throws MasalahException when anything cannot be read, so that the rows are not consistent */
    void prove() {
        try {
            List<String> orphans = sql.list("PRAGMA foreign_key_check", row -> row.text("table"));
            if (!orphans.isEmpty()) {
                throw refused("Ada isi \"" + TableRows.camel(orphans.getFirst()) + "\" yang tidak lengkap.");
            }
            readAll();
        } catch (RuntimeException e) {
            throw new MasalahException(unfit("Isi ekspor ini tidak utuh."), e);
        }
    }

    private void readAll() {
        var sop = new SopStore(database);
        Map<Long, String> sidik = new LinkedHashMap<>();
        sql.list("SELECT id, sidik FROM versi_sop", row -> sidik.put(row.number("id"), row.text("sidik")));
        List<Long> versi = List.copyOf(sidik.keySet());
        for (int from = 0; from < versi.size(); from += TOGETHER) {
            sop.versi(versi.subList(from, Math.min(versi.size(), from + TOGETHER)))
                    .forEach(versiSop -> {
                        if (!versiSop.sop().sidik().equals(sidik.get(versiSop.id()))) {
                            throw refused("Isi versi SOP tidak sesuai sidiknya.");
                        }
                    });
        }
        var files = new LampiranStore(database);
        sql.list("SELECT sidik FROM lampiran", row -> row.text("sidik")).forEach(files::read);
        new CariStore(database).reindex(); // Rebuilding the index reads every run, indicator, figure and entry.
        var berkala = new BerkalaStore(database);
        berkala.all();
        berkala.dilewati();
        new PermintaanStore(database).all();
        new RenstraStore(database).all();
        var anggaran = new AnggaranStore(database);
        anggaran.years().forEach(tahun -> {
            anggaran.year(tahun);
            anggaran.dokumen(tahun);
        });
        new PihakStore(database).all();
        new SkalaStore(database).pengaturan();
        new AksiStore(database).all();
        var akip = new AkipStore(database);
        akip.years().forEach(akip::load);
        var gabungan = new GabunganStore(database);
        gabungan.years().forEach(gabungan::year);
        new KantorStore(database).kantor();
        new KantorStore(database).jamKerja();
    }

    /** The refusal of an export that says why. */
    static MasalahException refused(String pesan) {
        return new MasalahException(unfit(pesan));
    }

    static Masalah unfit(String pesan) {
        return masalah(pesan, "Ekspor lagi dari berkas data aslinya.");
    }
}
