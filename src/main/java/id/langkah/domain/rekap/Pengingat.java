package id.langkah.domain.rekap;

import java.time.LocalDate;

/**
 * The monitoring and evaluation still to be filled in, for the half-year and the year that ended
 * last.
 *
 * @param semester the half-year
 * @param monitoring the number of SOPs without monitoring in the half-year
 * @param tahun the year
 * @param evaluasi the number of SOPs without a complete evaluation in the year
 */
public record Pengingat(Periode semester, int monitoring, int tahun, int evaluasi) {

    /** The half-year that ended last before a day. */
    public static Periode semester(LocalDate hari) {
        return Periode.of(Periode.Jenis.SEMESTER, hari).previous();
    }

    /** Whether both are complete. */
    public boolean isEmpty() {
        return monitoring == 0 && evaluasi == 0;
    }
}
