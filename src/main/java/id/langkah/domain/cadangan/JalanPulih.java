package id.langkah.domain.cadangan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import java.util.List;

/**
 * One way to recover the office's work, prepared on a copy and checked. It takes effect only when
 * the user chooses it.
 *
 * @param isi the recovered contents and their file
 * @param hilang what is missing or must be checked; empty when nothing is known to be missing
 */
public record JalanPulih(Cara cara, IsiCadangan isi, List<Masalah> hilang) {

    /** The ways of recovery, from the one that keeps the most to the one that keeps the least. */
    public enum Cara implements Berkata {
        APA_ADANYA("Berkas apa adanya"),
        TANPA_JURNAL("Tanpa jurnal yang tertinggal"),
        INDEKS_BARU("Indeks disusun ulang"),
        SUSUN_ULANG("Isi yang terbaca disusun ulang"),
        CADANGAN("Cadangan terakhir yang utuh");

        private final String kata;

        Cara(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    public JalanPulih {
        hilang = List.copyOf(hilang);
    }

    /** Whether it is proved that everything in the damaged file is recovered. */
    public boolean isWhole() {
        return cara.compareTo(Cara.SUSUN_ULANG) < 0 && hilang.isEmpty();
    }
}
