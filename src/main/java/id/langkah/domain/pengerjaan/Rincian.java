package id.langkah.domain.pengerjaan;

import java.time.LocalDate;
import java.util.List;

/**
 * The working time of one day, as a line of a breakdown.
 *
 * @param rentang the stretches of working time, in order
 * @param sebab why nothing counts: "Sabtu", the name of the holiday, "di luar jam kerja",
 *     "ditunda"; blank on a day with working time
 */
public record Rincian(LocalDate tanggal, List<JamRentang> rentang, String sebab) {
    public Rincian {
        rentang = List.copyOf(rentang);
    }

    /** The minutes of working time that count on this day. */
    public int menit() {
        return rentang.stream().mapToInt(JamRentang::menit).sum();
    }
}
