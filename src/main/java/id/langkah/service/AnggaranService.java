package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.sqlite.AnggaranStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.RenstraStore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The budgets of programs, kegiatan and sub kegiatan. */
public final class AnggaranService {
    private final AnggaranStore store;
    private final RenstraStore renstra;

    AnggaranService(Database database) {
        this.store = new AnggaranStore(database);
        this.renstra = new RenstraStore(database);
    }

    /** The budget of a year over the tree of the Renstra that contains the year. */
    public AnggaranTahun anggaran(int tahun) {
        PohonKinerja pohon = renstra.all().stream()
                .filter(butir -> butir.has(tahun))
                .findFirst()
                .map(butir -> butir.pohon())
                .orElse(PohonKinerja.KOSONG);
        return new AnggaranTahun(tahun, pohon, store.year(tahun), store.dokumen(tahun));
    }

    /**
     * Stores typed budgets, keyed by the number of the node, all or none.
     *
     * @throws MasalahException when an amount is negative
     */
    public AnggaranTahun save(int tahun, Map<Long, Anggaran> changed) {
        changed.values().stream()
                .flatMap(anggaran -> Stream.concat(
                        Stream.of(Optional.ofNullable(anggaran.murni()), Optional.ofNullable(anggaran.perubahan())),
                        anggaran.realisasi().values().stream().map(Optional::of)))
                .flatMap(Optional::stream)
                .filter(jumlah -> jumlah.compareTo(BigDecimal.ZERO) < 0)
                .findFirst()
                .ifPresent(jumlah -> {
                    throw MasalahException.galat(
                            "Jumlah uang tidak boleh kurang dari nol.", "Anggaran", "Isi nol atau lebih.");
                });
        store.save(tahun, changed);
        return anggaran(tahun);
    }

    /** Stores the document that changed a year's budget. */
    public AnggaranTahun save(int tahun, PerubahanAnggaran dokumen) {
        store.save(tahun, dokumen);
        return anggaran(tahun);
    }
}
