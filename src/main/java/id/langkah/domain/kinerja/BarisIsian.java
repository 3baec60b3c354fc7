package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of one figure that comes in.
 *
 * @param isian as it came
 * @param indikator in words; blank when it is unknown
 * @param semula the figure that is there
 * @param menjadi the figure that comes in
 * @param analisisSemula what is said about it until now
 */
public record BarisIsian(
        Isian isian, String indikator, Nilai semula, Nilai menjadi, Analisis analisisSemula, Keadaan keadaan) {

    /** How what comes in stands to what is there. */
    public enum Keadaan implements Berkata {
        /** Left empty in the form: what is there stays. */
        KOSONG("Kosong"),
        SAMA("Sama"),
        BARU("Baru"),
        BERUBAH("Berubah"),
        /** It cannot be taken; a galat says why. */
        DITOLAK("Ditolak");

        private final String kata;

        Keadaan(String kata) {
            this.kata = kata;
        }

        /** The word as shown. */
        @Override
        public String kata() {
            return kata;
        }
    }

    /** The facts that take it in, in their order; empty when there is nothing to take. */
    public List<PeristiwaRealisasi> peristiwa() {
        if (keadaan == Keadaan.KOSONG || keadaan == Keadaan.DITOLAK) {
            return List.of();
        }
        var facts = new ArrayList<PeristiwaRealisasi>();
        if (keadaan != Keadaan.SAMA) {
            facts.add(new PeristiwaRealisasi.Diisi(menjadi));
        }
        if (!isian.analisis().isEmpty() && !isian.analisis().equals(analisisSemula)) {
            facts.add(new PeristiwaRealisasi.Dijelaskan(isian.analisis()));
        }
        isian.bukti().forEach(bukti -> facts.add(new PeristiwaRealisasi.BuktiDitambah(bukti)));
        return facts;
    }
}
