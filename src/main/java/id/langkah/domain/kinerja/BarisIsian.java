package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.ArrayList;
import java.util.List;

/**
 * What importing one figure of a form would change.
 *
 * @param isian the imported figure
 * @param indikator the name of the indicator; blank when unknown
 * @param semula the stored figure
 * @param menjadi the imported figure
 * @param analisisSemula the stored analysis
 */
public record BarisIsian(
        Isian isian, String indikator, Nilai semula, Nilai menjadi, Analisis analisisSemula, Keadaan keadaan) {

    /** How an incoming figure compares with the stored one. */
    public enum Keadaan implements Berkata {
        /** The cell is empty; the stored figure stays. */
        KOSONG("Kosong"),
        SAMA("Sama"),
        BARU("Baru"),
        BERUBAH("Berubah"),
        /** The figure cannot be imported; a galat among the findings says why. */
        DITOLAK("Ditolak");

        private final String kata;

        Keadaan(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    /** The facts to record for the import, in order; empty when nothing changes. */
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

    /** The facts that undo {@link #peristiwa()}, the last change first. */
    public List<PeristiwaRealisasi> balik() {
        return peristiwa().reversed().stream()
                .<PeristiwaRealisasi>map(fact -> switch (fact) {
                    case PeristiwaRealisasi.BuktiDitambah added ->
                        new PeristiwaRealisasi.BuktiDilepas(added.bukti().kunci());
                    case PeristiwaRealisasi.Dijelaskan said -> new PeristiwaRealisasi.Dijelaskan(analisisSemula);
                    default -> new PeristiwaRealisasi.Diisi(semula);
                })
                .toList();
    }
}
