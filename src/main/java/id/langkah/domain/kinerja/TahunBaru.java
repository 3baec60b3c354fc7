package id.langkah.domain.kinerja;

import java.util.HashSet;
import java.util.List;

/**
 * The result of copying a year's indicators into the next year.
 *
 * @param baru the indicators to be added
 * @param sudahAda those that the new year has already; they stay unchanged
 * @param tidakAktif those no longer measured, which are not copied
 */
public record TahunBaru(List<Indikator> baru, List<Indikator> sudahAda, List<Indikator> tidakAktif) {

    public TahunBaru {
        baru = List.copyOf(baru);
        sudahAda = List.copyOf(sudahAda);
        tidakAktif = List.copyOf(tidakAktif);
    }

    /**
     * Decides which indicators a new year takes over from the year before.
     *
     * @param lama the indicators of the year before
     * @param ada the indicators that the new year has already
     * @param withTarget whether targets are copied as well
     */
    public static TahunBaru of(List<Indikator> lama, List<Indikator> ada, int tahun, boolean withTarget) {
        var keys = new HashSet<String>();
        ada.forEach(indikator -> keys.add(indikator.kunci()));
        List<Indikator> aktif = lama.stream().filter(Indikator::aktif).toList();
        return new TahunBaru(
                aktif.stream()
                        .filter(indikator -> !keys.contains(indikator.kunci()))
                        .map(indikator -> indikator.inYear(tahun, withTarget))
                        .toList(),
                aktif.stream()
                        .filter(indikator -> keys.contains(indikator.kunci()))
                        .toList(),
                lama.stream().filter(indikator -> !indikator.aktif()).toList());
    }
}
