package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PratinjauIsian;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilRealisasi;
import id.langkah.domain.tabel.KamusJudul;
import id.langkah.domain.tabel.PembacaRealisasi;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.excel.reading.LembarReader;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.JudulStore;
import id.langkah.sqlite.RealisasiStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Records the facts of figures; a fact is on the disk when the call returns. */
public final class RealisasiService {

    private final Database database;
    private final IndikatorStore indikator;
    private final RealisasiStore store;
    private final FactRecorder facts;
    private final JudulStore judul;
    private final SkalaStore skala;
    private final Supplier<LocalDateTime> clock;

    RealisasiService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.indikator = new IndikatorStore(database);
        this.store = new RealisasiStore(database);
        this.facts = new FactRecorder(database, clock);
        this.judul = new JudulStore(database);
        this.skala = new SkalaStore(database);
        this.clock = clock;
    }

    /**
     * The person who last acted in each role, keyed by {@link PeristiwaRealisasi#peran()}; roles
     * without a name are missing.
     */
    public Map<String, String> names() {
        return store.names();
    }

    /** One figure with its history; without facts when nothing was recorded for it. */
    public Realisasi get(KunciRealisasi kunci) {
        return store.load(kunci);
    }

    /**
     * Records typed figures, all or none. A blank text clears a figure; unchanged ones are skipped.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> type(Map<KunciRealisasi, String> teks, String oleh) {
        return database.inTransaction(() -> {
            PengaturanKinerja pengaturan = skala.pengaturan();
            Map<Long, IndikatorTercatat> known = facts.known(teks.keySet());
            var catatan = new ArrayList<Catatan>();
            teks.forEach((kunci, typed) -> {
                IndikatorTercatat tercatat = FactRecorder.find(known, kunci);
                Nilai nilai = pengaturan.read(typed, tercatat.indikator().ukuran());
                if (!tercatat.nilai(kunci.masa()).equals(nilai)) {
                    catatan.add(new Catatan(kunci, new Diisi(nilai)));
                }
            });
            facts.record(known, catatan, oleh);
            return indikator.load(known.keySet());
        });
    }

    /** Records a fact about a figure, if the rules allow it; returns its indicator afterwards. */
    public IndikatorTercatat record(KunciRealisasi kunci, PeristiwaRealisasi peristiwa, String oleh) {
        return record(List.of(new Catatan(kunci, peristiwa)), oleh).getFirst();
    }

    /**
     * Records several facts in order, all or none.
     *
     * @return the indicators concerned, in the office's order
     * @throws MasalahException with the reasons, each with its indicator and part of the year
     */
    public List<IndikatorTercatat> record(List<Catatan> catatan, String oleh) {
        return database.inTransaction(() -> {
            Map<Long, IndikatorTercatat> known =
                    facts.known(catatan.stream().map(Catatan::kunci).toList());
            facts.record(known, catatan, oleh);
            return indikator.load(known.keySet());
        });
    }

    /** Previews importing figures; nothing is stored. */
    public PratinjauIsian preview(List<Isian> isian) {
        return PratinjauIsian.of(
                isian, facts.known(isian.stream().map(Isian::kunci).toList()).values(), skala.pengaturan());
    }

    /**
     * Imports figures after comparing them again, all or none.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> take(List<Isian> isian, String oleh) {
        return database.inTransaction(() -> {
            PratinjauIsian pratinjau = preview(isian);
            MasalahException.refuseGalat(pratinjau.masalah());
            return record(catatan(pratinjau.baris(), BarisIsian::peristiwa), oleh);
        });
    }

    /** Previews importing the figures of a file; never throws for what is in the file. */
    public PratinjauRealisasi preview(Path berkas, int tahun, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        return preview(LembarReader.read(berkas), tahun, pilihan, triwulan);
    }

    /** Previews importing the figures of a table that was read before. */
    public PratinjauRealisasi preview(BukuMasuk buku, int tahun, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        var kamus = new KamusJudul(KamusJudul.Tujuan.REALISASI, tahun, judul.read());
        HasilRealisasi hasil =
                new PembacaRealisasi(kamus, indikator.year(tahun), pilihan, triwulan.orElse(null)).of(buku);
        return new PratinjauRealisasi(tahun, buku, pilihan, triwulan, hasil, preview(hasil.isian()));
    }

    /**
     * Imports the figures of previews after comparing them again, all or none. For large imports a
     * checked backup is made first. The chosen meanings of columns are remembered.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> takeAll(List<PratinjauRealisasi> pratinjau, String oleh) {
        List<Isian> isian = pratinjau.stream()
                .flatMap(pratinjauRealisasi -> pratinjauRealisasi.hasil().isian().stream())
                .toList();
        new SebelumImpor(database, clock).guard(isian.size());
        return database.inTransaction(() -> {
            pratinjau.forEach(pratinjauRealisasi ->
                    MasalahException.refuseGalat(pratinjauRealisasi.hasil().masalah()));
            pratinjau.forEach(pratinjauRealisasi -> judul.remember(
                    pratinjauRealisasi.hasil().kolom(),
                    pratinjauRealisasi.pilihan().makna()));
            return take(isian, oleh);
        });
    }

    /**
     * Undoes an import of figures by recording opposite facts, either all of them or none.
     *
     * @return the indicators concerned, in the office's order
     * @throws MasalahException when one of the figures was changed since
     */
    public List<IndikatorTercatat> takeBack(PratinjauIsian pratinjau, String oleh) {
        List<BarisIsian> baris = pratinjau.baris().stream()
                .filter(row -> !row.peristiwa().isEmpty())
                .toList();
        return database.inTransaction(() -> {
            Map<Long, IndikatorTercatat> known =
                    facts.known(baris.stream().map(row -> row.isian().kunci()).toList());
            MasalahException.refuseGalat(baris.stream()
                    .filter(row -> row.menjadi().isFilled()
                            && !row.menjadi()
                                    .equals(FactRecorder.find(known, row.isian().kunci())
                                            .nilai(row.isian().kunci().masa())))
                    .map(row -> Masalah.galat(
                            "Nilai ini sudah diubah sesudah diimpor, jadi impornya tidak dapat diurungkan.",
                            row.indikator() + ", " + row.isian().kunci().masa().kata(),
                            "Kembalikan nilainya satu per satu."))
                    .toList());
            return record(catatan(baris, BarisIsian::balik), oleh);
        });
    }

    private static List<Catatan> catatan(List<BarisIsian> baris, Function<BarisIsian, List<PeristiwaRealisasi>> facts) {
        return baris.stream()
                .flatMap(row -> facts.apply(row).stream()
                        .map(fact -> new Catatan(row.isian().kunci(), fact)))
                .toList();
    }
}
