package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import org.jspecify.annotations.Nullable;

/**
 * One line of the Daftar Bukti: a bukti of a figure, or a figure without bukti.
 *
 * @param nomor its number in the list, from 1
 * @param indikator the wording of the indicator
 * @param bukti the bukti; null for a figure without bukti
 */
public record BarisBukti(
        int nomor,
        KunciRealisasi kunci,
        String indikator,
        String penanggungJawab,
        Periode periode,
        Nilai nilai,
        @Nullable Bukti bukti) {

    /** Whether the figure has no bukti. */
    public boolean isKurang() {
        return bukti == null;
    }
}
