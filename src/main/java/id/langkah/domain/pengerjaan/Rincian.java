package id.langkah.domain.pengerjaan;

import java.time.LocalDate;
import java.util.List;

/**
 * What one day adds to a working time.
 *
 * @param rentang the stretches that count, in order
 * @param sebab why nothing counts: "Sabtu", the name of the holiday, "di luar jam kerja",
 *     "ditunda"; blank on a day that counts
 */
public record Rincian(LocalDate tanggal, List<JamRentang> rentang, String sebab) {
    public Rincian {
        rentang = List.copyOf(rentang);
    }

    /** The minutes that count. */
    public int menit() {
        return rentang.stream().mapToInt(JamRentang::menit).sum();
    }
}
