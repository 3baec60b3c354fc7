package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import org.jspecify.annotations.Nullable;

/**
 * One bukti of one figure in the Daftar Bukti, or its lack.
 *
 * @param nomor its number in the list, from 1
 * @param indikator in words
 * @param bukti null where a figure is filled and nothing stands behind it
 */
public record BarisBukti(
        int nomor,
        KunciRealisasi kunci,
        String indikator,
        String penanggungJawab,
        Periode periode,
        Nilai nilai,
        @Nullable Bukti bukti) {

    public boolean isKurang() {
        return bukti == null;
    }
}
