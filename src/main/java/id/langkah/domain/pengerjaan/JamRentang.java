package id.langkah.domain.pengerjaan;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of working time within a day, in whole minutes; {@code selesai} itself is not included.
 *
 * @param selesai the end; midnight means 24.00
 */
public record JamRentang(LocalTime mulai, LocalTime selesai) {
    static final int MENIT_SEHARI = 24 * 60;

    public JamRentang {
        mulai = mulai.truncatedTo(ChronoUnit.MINUTES);
        selesai = selesai.truncatedTo(ChronoUnit.MINUTES);
    }

    static JamRentang of(int dari, int sampai) {
        return new JamRentang(
                LocalTime.ofSecondOfDay(dari * 60L), LocalTime.ofSecondOfDay(sampai % MENIT_SEHARI * 60L));
    }

    /** The length in minutes; negative when {@code selesai} is before {@code mulai}. */
    public int menit() {
        return sampai() - dari();
    }

    /** {@code 07.30–12.00}. */
    public String teks() {
        return jam(dari()) + "–" + jam(sampai());
    }

    /** The minute of the day at which it starts, 0 to 1439. */
    int dari() {
        return mulai.toSecondOfDay() / 60;
    }

    /** The minute of the day at which it ends, 1 to 1440. */
    int sampai() {
        return selesai.equals(LocalTime.MIDNIGHT) ? MENIT_SEHARI : selesai.toSecondOfDay() / 60;
    }

    /** The parts of some stretches between two minutes of the day. */
    static List<JamRentang> cut(List<JamRentang> rentang, int dari, int sampai) {
        return rentang.stream()
                .filter(jamRentang -> jamRentang.dari() < sampai && jamRentang.sampai() > dari && dari < sampai)
                .map(jamRentang -> of(Math.max(jamRentang.dari(), dari), Math.min(jamRentang.sampai(), sampai)))
                .toList();
    }

    private static String jam(int menit) {
        return String.format(Locale.ROOT, "%02d.%02d", menit / 60, menit % 60);
    }
}
