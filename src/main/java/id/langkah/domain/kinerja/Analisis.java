package id.langkah.domain.kinerja;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office says about a figure. Texts are blank and the date null where nothing is filled.
 *
 * @param tindakLanjut what will be done
 * @param pelaksana who will do it
 * @param batas until when
 */
public record Analisis(
        String faktorPendukung,
        String faktorPenghambat,
        String tindakLanjut,
        String pelaksana,
        @Nullable LocalDate batas) {

    /** Nothing said yet. */
    public static final Analisis BELUM = new Analisis("", "", "", "", null);

    public boolean isEmpty() {
        return equals(BELUM);
    }
}
