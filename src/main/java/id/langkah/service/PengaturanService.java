package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;

/** The office's own facts, which are kept in its file and so go along with every backup. */
public final class PengaturanService {
    private final KantorStore kantor;

    public PengaturanService(Database database) {
        this.kantor = new KantorStore(database);
    }

    public Kantor kantor() {
        return kantor.kantor();
    }

    public void save(Kantor kantor) {
        this.kantor.save(kantor);
    }

    public JamKerja jamKerja() {
        return kantor.jamKerja();
    }

    public void save(JamKerja jamKerja) {
        kantor.save(jamKerja);
    }
}
