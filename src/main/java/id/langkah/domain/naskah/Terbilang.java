package id.langkah.domain.naskah;

import java.util.List;

/** Writes numbers in Indonesian words, as the opening of a Berita Acara writes its date. */
final class Terbilang {
    private static final List<String> KECIL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private Terbilang() {}

    /**
     * A number from 0 to 9,999 in words: {@code dua ribu dua puluh enam}.
     *
     * @throws IllegalArgumentException for other numbers
     */
    static String of(int angka) {
        if (angka < 0 || angka > 9_999) {
            throw new IllegalArgumentException("no words for " + angka);
        }
        if (angka < 12) {
            return KECIL.get(angka);
        }
        if (angka < 20) {
            return KECIL.get(angka - 10) + " belas";
        }
        if (angka < 100) {
            return KECIL.get(angka / 10) + " puluh" + rest(angka % 10);
        }
        if (angka < 1_000) {
            String hundreds = angka < 200 ? "seratus" : KECIL.get(angka / 100) + " ratus";
            return hundreds + rest(angka % 100);
        }
        String thousands = angka < 2_000 ? "seribu" : KECIL.get(angka / 1_000) + " ribu";
        return thousands + rest(angka % 1_000);
    }

    private static String rest(int angka) {
        return angka == 0 ? "" : " " + of(angka);
    }
}
