package id.langkah.domain.kinerja;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's analysis of a figure. Texts are blank and the date is null where nothing is filled.
 *
 * @param tindakLanjut what will be done
 * @param pelaksana who will do it
 * @param batas the deadline
 */
public record Analisis(
        String faktorPendukung,
        String faktorPenghambat,
        String tindakLanjut,
        String pelaksana,
        @Nullable LocalDate batas) {

    /** No analysis filled in. */
    public static final Analisis BELUM = new Analisis("", "", "", "", null);

    /** Whether nothing is filled in. */
    public boolean isEmpty() {
        return equals(BELUM);
    }
}
