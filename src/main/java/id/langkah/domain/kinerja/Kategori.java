package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;

/**
 * One band of a {@link SkalaKategori}.
 *
 * @param nama the word shown
 * @param batasBawah the lowest capaian of the band in percent
 */
public record Kategori(String nama, BigDecimal batasBawah, Warna warna) {

    static Kategori of(String nama, int batasBawah, Warna warna) {
        return new Kategori(nama, BigDecimal.valueOf(batasBawah), warna);
    }

    /** The colour of a band; it accompanies the word and never replaces it. */
    public enum Warna implements Berkata {
        HIJAU("Hijau"),
        HIJAU_MUDA("Hijau muda"),
        KUNING("Kuning"),
        JINGGA("Jingga"),
        MERAH("Merah");

        private final String kata;

        Warna(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }
}
