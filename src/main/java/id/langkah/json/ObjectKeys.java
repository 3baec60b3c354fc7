package id.langkah.json;

import id.langkah.domain.Ejaan;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.TeksAktivitas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys an object of the contract may have, at most 32, in the order they are written. */
final class ObjectKeys {

    static final ObjectKeys SOP = new ObjectKeys(sop());
    static final ObjectKeys PEJABAT = of(KolomSop.Induk.DISAHKAN_OLEH);
    static final ObjectKeys KLASIFIKASI = of(KolomSop.Induk.KLASIFIKASI);
    static final ObjectKeys LEMBAR_KERJA = of(KolomSop.Induk.LEMBAR_KERJA);
    static final ObjectKeys JUDUL_FORM = of(KolomSop.Induk.JUDUL_FORM);
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

    private static ObjectKeys of(KolomSop.Induk induk) {
        return new ObjectKeys(induk.kolom().stream().map(KolomSop::kunci).toArray(String[]::new));
    }

    /** The free texts behind what has a shape of its own. */
    private static String[] aktivitas(String... shaped) {
        return Stream.concat(
                        Stream.of(shaped), Stream.of(TeksAktivitas.values()).map(TeksAktivitas::kunci))
                .toArray(String[]::new);
    }

    /** Each object where the first of its fields stands. */
    private static String[] sop() {
        Stream<String> fields = Stream.of(KolomSop.values())
                .map(kolom -> kolom.induk() == KolomSop.Induk.SOP
                        ? kolom.kunci()
                        : kolom.induk().kunci())
                .distinct();
        return Stream.of(Stream.of("$schema"), fields, Stream.of("pelaksana", "aktivitas", "catatan"))
                .flatMap(keys -> keys)
                .toArray(String[]::new);
    }

    /** Whether any object of the contract has this key. */
    static boolean isKnown(String name) {
        return Stream.of(SOP, PEJABAT, KLASIFIKASI, LEMBAR_KERJA, JUDUL_FORM, AKTIVITAS, KELENGKAPAN, WAKTU, KEPUTUSAN)
                .anyMatch(keys -> keys.place.containsKey(name));
    }

    /** The place of {@code name} in the order, or -1 when it is not known. */
    int indexOf(String name) {
        return place.getOrDefault(name, -1);
    }

    int size() {
        return place.size();
    }

    /** The known key that {@code name} was most likely meant to be, or null when none is near. */
    @Nullable
    String nearest(String name) {
        return Ejaan.nearest(name, place.keySet());
    }
}
