package id.langkah.json;

import id.langkah.domain.Ejaan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys an object of the contract may have, at most 32, in the order they are written. */
final class ObjectKeys {

    static final ObjectKeys SOP = new ObjectKeys(
            "$schema",
            "nomor",
            "nama",
            "instansi",
            "tanggalPembuatan",
            "tanggalRevisi",
            "tanggalEfektif",
            "disahkanOleh",
            "dasarHukum",
            "kualifikasiPelaksana",
            "keterkaitan",
            "peralatan",
            "peringatan",
            "pencatatan",
            "klasifikasi",
            "lembarKerja",
            "pelaksana",
            "aktivitas",
            "catatan");
    static final ObjectKeys PEJABAT = new ObjectKeys("jabatan", "nama", "pangkat", "nip");
    static final ObjectKeys KLASIFIKASI = new ObjectKeys("sifat", "cakupan", "kelengkapan", "jenis");
    static final ObjectKeys LEMBAR_KERJA =
            new ObjectKeys("jenisKegiatan", "penanggungJawabProduk", "penanggungJawabKegiatan", "ruangLingkup");
    static final ObjectKeys AKTIVITAS = new ObjectKeys(
            "nomor", "uraian", "pelaksana", "kelengkapan", "waktu", "output", "keputusan", "tahap", "keterangan");
    static final ObjectKeys KELENGKAPAN = new ObjectKeys("nama", "wajib");
    static final ObjectKeys WAKTU = new ObjectKeys("nilai", "satuan", "kalender");
    static final ObjectKeys KEPUTUSAN = new ObjectKeys("ya", "tidak", "pemutus");

    private final Map<String, Integer> place = new LinkedHashMap<>();

    private ObjectKeys(String... names) {
        for (String name : names) {
            place.put(name, place.size());
        }
    }

    /** Whether any object of the contract has this key. */
    static boolean isKnown(String name) {
        return Stream.of(SOP, PEJABAT, KLASIFIKASI, LEMBAR_KERJA, AKTIVITAS, KELENGKAPAN, WAKTU, KEPUTUSAN)
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
