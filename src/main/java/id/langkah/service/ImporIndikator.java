package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilIndikator;
import id.langkah.domain.tabel.KamusJudul;
import id.langkah.domain.tabel.KamusJudul.Tujuan;
import id.langkah.domain.tabel.PembacaIndikator;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.JudulStore;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Imports tables of indicators: compares them with the year's indicators, stores them, and takes an import back. */
final class ImporIndikator {
    private final Database database;
    private final KinerjaService kinerja;
    private final IndikatorStore store;
    private final JudulStore judul;
    private final Supplier<LocalDateTime> clock;

    /** @param kinerja stores the indicators */
    ImporIndikator(Database database, KinerjaService kinerja, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.kinerja = kinerja;
        this.store = new IndikatorStore(database);
        this.judul = new JudulStore(database);
        this.clock = clock;
    }

    PratinjauIndikator preview(BukuMasuk buku, int tahun, PilihanImpor pilihan) {
        var kamus = new KamusJudul(Tujuan.INDIKATOR, tahun, judul.read());
        HasilIndikator hasil = new PembacaIndikator(kamus, kinerja.pengaturan(), store.year(tahun), pilihan).of(buku);
        return new PratinjauIndikator(tahun, buku, pilihan, hasil);
    }

    /** Imports previews, all or nothing; see {@link KinerjaService#take}. */
    List<IndikatorTercatat> takeAll(List<PratinjauIndikator> pratinjau) {
        new SebelumImpor(database, clock)
                .guard(pratinjau.stream()
                        .mapToInt(
                                pratinjauIndikator -> pratinjauIndikator.beda().size())
                        .sum());
        return database.inTransaction(() -> pratinjau.stream()
                .flatMap(pratinjauIndikator -> takeOne(pratinjauIndikator).stream())
                .toList());
    }

    private List<IndikatorTercatat> takeOne(PratinjauIndikator pratinjau) {
        MasalahException.refuseGalat(pratinjau.masalah());
        return database.inTransaction(() -> {
            List<IndikatorTercatat> ada = store.year(pratinjau.tahun());
            var baru = new ArrayList<Indikator>();
            var berubah = new HashMap<Long, Indikator>();
            for (BedaIndikator lihat : pratinjau.beda()) {
                switch (again(lihat, ada)) {
                    case BedaIndikator.Baru butir -> baru.add(butir.masuk());
                    case BedaIndikator.Sama sama -> {}
                    case BedaIndikator.Berubah butir -> berubah.put(butir.id(), butir.masuk());
                }
            }
            judul.remember(pratinjau.hasil().kolom(), pratinjau.pilihan().makna());
            kinerja.changeAll(berubah, "");
            List<Long> id = new ArrayList<>(kinerja.addAll(pratinjau.tahun(), baru));
            id.addAll(berubah.keySet());
            return store.load(id);
        });
    }

    /** Compares an indicator again; what the preview showed must still be true. */
    private static BedaIndikator again(BedaIndikator seen, List<IndikatorTercatat> ada) {
        Optional<IndikatorTercatat> now = ada.stream()
                .filter(tercatat -> switch (seen) {
                    case BedaIndikator.Baru baru ->
                        tercatat.indikator().kunci().equals(baru.masuk().kunci());
                    case BedaIndikator.Sama sama -> tercatat.id() == sama.id();
                    case BedaIndikator.Berubah berubah -> tercatat.id() == berubah.id();
                })
                .findFirst();
        boolean stale = seen instanceof BedaIndikator.Berubah berubah
                && now.filter(tercatat -> tercatat.indikator().equals(berubah.semula())
                                || tercatat.indikator().equals(berubah.masuk()))
                        .isEmpty();
        if (stale) {
            throw MasalahException.galat(
                    "Indikator ini berubah sejak tabelnya diperiksa.",
                    IndikatorChanges.tempat(seen.masuk()),
                    "Periksa tabelnya sekali lagi, lalu simpan.");
        }
        return seen instanceof BedaIndikator.Sama ? seen : BedaIndikator.of(seen.masuk(), now);
    }

    /** Undoes an import; see {@link KinerjaService#takeBack}. */
    void takeBack(PratinjauIndikator pratinjau, List<IndikatorTercatat> taken) {
        var semula = new HashMap<Long, Indikator>();
        for (BedaIndikator beda : pratinjau.beda()) {
            if (beda instanceof BedaIndikator.Berubah berubah) {
                semula.put(berubah.id(), berubah.semula());
            }
        }
        database.inTransaction(() -> {
            for (IndikatorTercatat now :
                    store.load(taken.stream().map(IndikatorTercatat::id).toList())) {
                boolean same = taken.stream()
                        .anyMatch(then ->
                                then.id() == now.id() && then.indikator().equals(now.indikator()));
                if (!same) {
                    throw MasalahException.galat(
                            "Indikator ini sudah diubah sesudah diimpor, jadi impornya tidak dapat diurungkan.",
                            IndikatorChanges.tempat(now.indikator()),
                            "Kembalikan isinya satu per satu.");
                }
            }
            kinerja.changeAll(semula, "");
            kinerja.remove(taken.stream()
                    .map(IndikatorTercatat::id)
                    .filter(id -> !semula.containsKey(id))
                    .toList());
            return taken.size();
        });
    }
}
