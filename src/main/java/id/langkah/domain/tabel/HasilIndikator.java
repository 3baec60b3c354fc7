package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import java.util.List;
import java.util.Optional;

/**
 * Preview of importing a table of indicators; nothing is written yet.
 *
 * @param tabel the names of all tables found, in order
 * @param dipilih the index of the table that is read; -1 when there is none
 * @param kolom the columns of that table with their meanings, including hidden ones
 * @param baris the comparison of each row with the stored indicators
 * @param dugaan assumptions about what the table does not state
 * @param masalah all findings; a galat forbids the import
 */
public record HasilIndikator(
        List<String> tabel,
        int dipilih,
        List<KolomMasuk> kolom,
        List<Baris> baris,
        List<Dugaan> dugaan,
        List<Masalah> masalah) {

    /**
     * One row of the preview.
     *
     * @param nomor the number of the row in the sheet, from 1
     * @param mirip a stored indicator that may be meant instead; empty when there is no doubt
     */
    public record Baris(int nomor, BedaIndikator beda, Optional<IndikatorTercatat> mirip) {}

    public HasilIndikator {
        tabel = List.copyOf(tabel);
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        dugaan = List.copyOf(dugaan);
        masalah = List.copyOf(masalah);
    }

    /** A preview that only reports why nothing can be read. */
    static HasilIndikator refused(List<Masalah> masalah) {
        return new HasilIndikator(List.of(), -1, List.of(), List.of(), List.of(), masalah);
    }

    /** The comparison of each row with the stored indicators; empty when a galat forbids the import. */
    public List<BedaIndikator> beda() {
        return isAccepted() ? baris.stream().map(Baris::beda).toList() : List.of();
    }

    /** Whether the table may be imported: no galat is among the findings. */
    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah);
    }

    /** Whether the table has figures of the year beside its targets. */
    public boolean hasRealisasi() {
        return kolom.stream().anyMatch(kolomMasuk -> kolomMasuk.makna() instanceof Makna.Capai);
    }

    /** Whether targets are imported as changed targets. */
    public boolean hasPerubahan() {
        return baris.stream().anyMatch(butir -> switch (butir.beda()) {
            case BedaIndikator.Baru baru -> !baru.masuk().perubahan().isEmpty();
            case BedaIndikator.Sama sama -> false;
            case BedaIndikator.Berubah berubah ->
                !berubah.masuk().perubahan().equals(berubah.semula().perubahan());
        });
    }
}
