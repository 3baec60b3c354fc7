package id.langkah.service;

import static java.util.Objects.requireNonNull;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.HitungUlang;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PemeriksaIndikator;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.SkalaStore;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Checks and stores changes of indicators with a note of what changed. */
final class IndikatorChanges {
    private final IndikatorStore store;
    private final SkalaStore skala;
    private final Supplier<LocalDateTime> clock;

    IndikatorChanges(Database database, Supplier<LocalDateTime> clock) {
        this.store = new IndikatorStore(database);
        this.skala = new SkalaStore(database);
        this.clock = clock;
    }

    /**
     * Stores changed indicators, all or none; unchanged ones get no note.
     *
     * @param oleh who changes them; may be blank
     * @return all that were given, in the office's order
     */
    List<IndikatorTercatat> changeAll(Map<Long, Indikator> indikator, String oleh) {
        var pemeriksa = new PemeriksaIndikator(skala.pengaturan());
        var changed = new LinkedHashMap<Long, Indikator>();
        var perubahan = new HashMap<Long, List<String>>();
        for (IndikatorTercatat lama : store.load(indikator.keySet())) {
            Indikator baru = requireNonNull(indikator.get(lama.id()));
            List<String> lines = BedaIndikator.changes(lama.indikator(), baru);
            if (!lines.isEmpty()) {
                MasalahException.refuseGalat(pemeriksa.check(baru, tempat(baru)));
                MasalahException.refuseGalat(misfits(lama, baru));
                MasalahException.refuseGalat(HitungUlang.refusal(lama, baru));
                changed.put(lama.id(), baru);
                var all = new ArrayList<>(lines);
                HitungUlang.kata(HitungUlang.of(lama, baru, skala.pengaturan())).ifPresent(all::add);
                perubahan.put(lama.id(), all);
            }
        }
        changed.values().stream()
                .map(Indikator::tahun)
                .distinct()
                .forEach(tahun -> refuseDoubles(with(changed, tahun)));
        store.change(changed, perubahan, clock.get(), oleh.strip());
        return store.load(indikator.keySet());
    }

    /**
     * Refuses changes that would drop existing figures: another year, or another frekuensi without
     * their part of the year.
     */
    static List<Masalah> misfits(IndikatorTercatat lama, Indikator baru) {
        var masalah = new ArrayList<Masalah>();
        if (lama.indikator().tahun() != baru.tahun()) {
            masalah.add(Masalah.galat(
                    "Tahun indikator tidak dapat diganti.", tempat(baru), "Buat indikator baru untuk tahun itu."));
        }
        lama.realisasi().values().stream()
                .filter(figure -> figure.nilai().isFilled())
                .map(Realisasi::masa)
                .filter(masa -> !baru.ukuran().frekuensi().masa().contains(masa))
                .forEach(masa -> masalah.add(Masalah.galat(
                        "Nilai "
                                + masa.kata()
                                + " sudah diisi, padahal frekuensi "
                                + baru.ukuran().frekuensi().kata()
                                + " tidak memilikinya.",
                        tempat(baru) + ", Frekuensi",
                        "Kosongkan nilai itu dahulu, atau pertahankan" + " frekuensinya.")));
        return masalah;
    }

    /** The indicators of a year with the changes applied. */
    private List<Indikator> with(Map<Long, Indikator> changed, int tahun) {
        return store.year(tahun).stream()
                .map(indikatorTercatat -> changed.getOrDefault(indikatorTercatat.id(), indikatorTercatat.indikator()))
                .toList();
    }

    /** Refuses indicators of a year that have the same key. */
    void refuseDoubles(List<Indikator> together) {
        MasalahException.refuseGalat(new PemeriksaIndikator(skala.pengaturan()).checkTogether(together));
    }

    static String tempat(Indikator indikator) {
        return "Indikator " + (indikator.nama().isBlank() ? indikator.kode() : indikator.nama());
    }
}
