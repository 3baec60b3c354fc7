package id.langkah.domain.kinerja;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an incoming indicator compares with the stored indicators. */
public sealed interface BedaIndikator {

    /** The incoming indicator. */
    Indikator masuk();

    /** No stored indicator has the same key. */
    record Baru(Indikator masuk) implements BedaIndikator {}

    /** The stored indicator is equal; nothing is to be done. */
    record Sama(long id, Indikator masuk) implements BedaIndikator {}

    /**
     * The stored indicator differs.
     *
     * @param semula the stored content
     * @param terkunci whether a settled figure depends on it
     */
    record Berubah(long id, Indikator semula, Indikator masuk, boolean terkunci) implements BedaIndikator {

        /** The differences in words: {@code Satuan: orang menjadi keluarga}. */
        public List<String> perubahan() {
            return changes(semula, masuk);
        }
    }

    /** One field with its text before and after. */
    record UbahKolom(KolomIndikator kolom, String semula, String menjadi) {
        /** {@code Satuan: orang menjadi keluarga}. */
        public String kata() {
            return "%s: %s menjadi %s".formatted(kolom.kata(), shown(semula), shown(menjadi));
        }
    }

    /** Compares an incoming indicator with the stored one of the same key, if there is one. */
    static BedaIndikator of(Indikator masuk, Optional<IndikatorTercatat> ada) {
        return ada.map(tercatat -> of(masuk, tercatat)).orElseGet(() -> new Baru(masuk));
    }

    private static BedaIndikator of(Indikator masuk, IndikatorTercatat ada) {
        if (ada.indikator().equals(masuk)) {
            return new Sama(ada.id(), masuk);
        }
        boolean terkunci = ada.realisasi().values().stream()
                .anyMatch(realisasi -> realisasi.status().isLocked());
        return new Berubah(ada.id(), ada.indikator(), masuk, terkunci);
    }

    /** The differences between two indicators in words, field by field; empty when there are none. */
    static List<String> changes(Indikator lama, Indikator baru) {
        if (lama.equals(baru)) {
            return List.of();
        }
        List<String> said = Stream.concat(
                        differences(lama, baru).stream().map(UbahKolom::kata),
                        Stream.concat(
                                lama.perubahan().stream()
                                        .filter(perubahanTarget ->
                                                !baru.perubahan().contains(perubahanTarget))
                                        .map(perubahanTarget -> "Target perubahan dihapus: " + perubahanTarget.kata()),
                                baru.perubahan().stream()
                                        .filter(perubahanTarget ->
                                                !lama.perubahan().contains(perubahanTarget))
                                        .map(perubahanTarget -> "Target perubahan " + perubahanTarget.kata())))
                .toList();
        return said.isEmpty() ? List.of("Angka target dihitung ulang menurut skala yang berlaku sekarang") : said;
    }

    private static List<UbahKolom> differences(Indikator lama, Indikator baru) {
        return Stream.of(KolomIndikator.values())
                .filter(kolom -> !kolom.text(lama).equals(kolom.text(baru)))
                .map(kolom -> new UbahKolom(kolom, kolom.text(lama), kolom.text(baru)))
                .toList();
    }

    private static String shown(String teks) {
        return teks.isEmpty() ? "(kosong)" : teks;
    }
}
