package id.langkah.service;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.RealisasiStore;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Records facts of figures after checking them, all or none. */
final class FactRecorder {
    private final IndikatorStore indikator;
    private final RealisasiStore store;
    private final Supplier<LocalDateTime> clock;

    FactRecorder(Database database, Supplier<LocalDateTime> clock) {
        this.indikator = new IndikatorStore(database);
        this.store = new RealisasiStore(database);
        this.clock = clock;
    }

    /** The indicators of these figures, keyed by their numbers. */
    Map<Long, IndikatorTercatat> known(Collection<KunciRealisasi> kunci) {
        var id = kunci.stream().map(KunciRealisasi::indikator).collect(Collectors.toCollection(TreeSet::new));
        return indikator.load(id).stream()
                .collect(toMap(IndikatorTercatat::id, indikatorTercatat -> indikatorTercatat));
    }

    /** The indicator of a figure among those known. @throws MasalahException when it does not exist any more */
    static IndikatorTercatat find(Map<Long, IndikatorTercatat> known, KunciRealisasi kunci) {
        IndikatorTercatat found = known.get(kunci.indikator());
        if (found == null) {
            throw MasalahException.galat("Indikator ini tidak ada lagi.", "", "Muat ulang data kinerja.");
        }
        return found;
    }

    /** Records facts in order. @throws MasalahException with the reasons, each with its place */
    void record(Map<Long, IndikatorTercatat> known, List<Catatan> catatan, String oleh) {
        LocalDateTime saat = clock.get();
        var figures = new LinkedHashMap<KunciRealisasi, Realisasi>();
        var masalah = new ArrayList<Masalah>();
        for (Catatan butir : catatan) {
            IndikatorTercatat tercatat = find(known, butir.kunci());
            Realisasi figure = figures.computeIfAbsent(
                    butir.kunci(), kunci -> tercatat.realisasi(kunci.masa()).orElseGet(() -> Realisasi.of(kunci)));
            List<Masalah> refusal = PemeriksaFakta.check(tercatat, figure, butir.peristiwa(), oleh);
            if (refusal.isEmpty()) {
                figures.put(butir.kunci(), figure.with(saat, oleh.strip(), butir.peristiwa()));
            }
            String tempat =
                    tercatat.indikator().nama() + ", " + butir.kunci().masa().kata();
            refusal.forEach(why -> masalah.add(Masalah.galat(why.pesan(), tempat, why.saran())));
        }
        if (!masalah.isEmpty()) {
            throw new MasalahException(masalah);
        }
        store.append(figures.values());
    }
}
