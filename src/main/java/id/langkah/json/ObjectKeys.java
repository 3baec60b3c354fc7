package id.langkah.json;

import id.langkah.domain.Ejaan;
import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.TeksAktivitas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys that an object may have, at most 32, in the order in which they are written. */
final class ObjectKeys {

    static final ObjectKeys SOP = new ObjectKeys(sop());
    static final ObjectKeys PEJABAT = of(IndukSop.DISAHKAN_OLEH);
    static final ObjectKeys KLASIFIKASI = of(IndukSop.KLASIFIKASI);
    static final ObjectKeys LEMBAR_KERJA = of(IndukSop.LEMBAR_KERJA);
    static final ObjectKeys JUDUL_FORM = of(IndukSop.JUDUL_FORM);
    static final ObjectKeys AKTIVITAS = new ObjectKeys(
            aktivitas("nomor", "uraian", "pelaksana", "kelengkapan", "waktu", "output", "keputusan", "tahap"));
    static final ObjectKeys KELENGKAPAN = new ObjectKeys("nama", "wajib");
    static final ObjectKeys WAKTU = new ObjectKeys("nilai", "satuan", "kalender");
    static final ObjectKeys KEPUTUSAN = new ObjectKeys("ya", "tidak", "pemutus");

    private final Map<String, Integer> place = new LinkedHashMap<>();

    private ObjectKeys(String... names) {
        for (String name : names) {
            place.put(name, place.size());
        }
    }

    private static ObjectKeys of(IndukSop induk) {
        return new ObjectKeys(induk.kolom().stream().map(KolomSop::kunci).toArray(String[]::new));
    }

    /** The keys of an aktivitas: the given ones, followed by those of its free texts. */
    private static String[] aktivitas(String... shaped) {
        return Stream.concat(
                        Stream.of(shaped), Stream.of(TeksAktivitas.values()).map(TeksAktivitas::kunci))
                .toArray(String[]::new);
    }

    /** The keys of an SOP; each inner object stands where the first of its fields stands. */
    private static String[] sop() {
        Stream<String> fields = Stream.of(KolomSop.values())
                .map(kolom -> kolom.induk() == IndukSop.SOP
                        ? kolom.kunci()
                        : kolom.induk().kunci())
                .distinct();
        return Stream.of(Stream.of("$schema"), fields, Stream.of("pelaksana", "aktivitas", "catatan"))
                .flatMap(keys -> keys)
                .toArray(String[]::new);
    }

    /** Whether any object may have this key. */
    static boolean isKnown(String name) {
        return Stream.of(SOP, PEJABAT, KLASIFIKASI, LEMBAR_KERJA, JUDUL_FORM, AKTIVITAS, KELENGKAPAN, WAKTU, KEPUTUSAN)
                .anyMatch(keys -> keys.place.containsKey(name));
    }

    /** The position of a key in the order; -1 when it is unknown. */
    int indexOf(String name) {
        return place.getOrDefault(name, -1);
    }

    /** The known key that a misspelled one most likely means; null when none is similar. */
    @Nullable
    String nearest(String name) {
        return Ejaan.nearest(name, place.keySet());
    }
}
