package id.langkah.domain.cadangan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import java.util.List;

/**
 * One way to get the office's work back, made ready on a copy and proved whole. Nothing of it is in
 * force until the user chooses it.
 *
 * @param isi what the user would have then, and the file that holds it
 * @param hilang what would be missing or has to be looked at; empty when nothing was found missing
 */
public record JalanPulih(Cara cara, IsiCadangan isi, List<Masalah> hilang) {

    /** From the one that keeps most to the one that keeps least. */
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

        /** The words as shown. */
        @Override
        public String kata() {
            return kata;
        }
    }

    public JalanPulih {
        hilang = List.copyOf(hilang);
    }

    /** Whether it is proved that everything the file held is there. */
    public boolean isWhole() {
        return cara.compareTo(Cara.SUSUN_ULANG) < 0 && hilang.isEmpty();
    }
}
