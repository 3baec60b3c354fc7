package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of an indicator that comes in, seen against those that are there. */
public sealed interface BedaIndikator {

    /** The one that comes in. */
    Indikator masuk();

    /** There is none like it yet. */
    record Baru(Indikator masuk) implements BedaIndikator {}

    /** It is there, and says the same: nothing to do. */
    record Sama(long id, Indikator masuk) implements BedaIndikator {}

    /**
     * It is there and says something else.
     *
     * @param perubahan in words, field by field: {@code Satuan: orang menjadi keluarga}
     * @param terkunci whether a settled figure is counted against it
     */
    record Berubah(long id, Indikator masuk, List<String> perubahan, boolean terkunci) implements BedaIndikator {
        public Berubah {
            perubahan = List.copyOf(perubahan);
        }
    }

    /** Sees each one that comes in, in its order, by {@link Indikator#kunci()} within its year. */
    static List<BedaIndikator> of(Collection<Indikator> masuk, Collection<IndikatorTercatat> ada) {
        Map<String, IndikatorTercatat> known =
                ada.stream().collect(toMap(satu -> key(satu.indikator()), satu -> satu, (first, second) -> first));
        return masuk.stream().map(satu -> of(satu, known.get(key(satu)))).toList();
    }

    private static String key(Indikator indikator) {
        return indikator.tahun() + ":" + indikator.kunci();
    }

    private static BedaIndikator of(Indikator masuk, @Nullable IndikatorTercatat ada) {
        if (ada == null) {
            return new Baru(masuk);
        }
        if (ada.indikator().equals(masuk)) {
            return new Sama(ada.id(), masuk);
        }
        boolean terkunci =
                ada.realisasi().values().stream().anyMatch(satu -> satu.status().isLocked());
        return new Berubah(ada.id(), masuk, changes(ada.indikator(), masuk), terkunci);
    }

    /** What differs between two, in words, field by field; empty when nothing does. */
    static List<String> changes(Indikator lama, Indikator baru) {
        if (lama.equals(baru)) {
            return List.of();
        }
        List<String> said = Stream.of(KolomIndikator.values())
                .filter(kolom -> !kolom.text(lama).equals(kolom.text(baru)))
                .map(kolom ->
                        "%s: %s menjadi %s".formatted(kolom.kata(), shown(kolom.text(lama)), shown(kolom.text(baru))))
                .toList();
        return said.isEmpty() ? List.of("Angka target dihitung ulang menurut skala yang berlaku sekarang") : said;
    }

    private static String shown(String teks) {
        return teks.isEmpty() ? "(kosong)" : teks;
    }
}
