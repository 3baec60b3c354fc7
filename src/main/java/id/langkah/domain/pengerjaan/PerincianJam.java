package id.langkah.domain.pengerjaan;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Breaks the working time between two moments down by day, with the reason why a day has none. */
final class PerincianJam {
    private static final String DI_LUAR = "di luar jam kerja";
    private static final String SEKEJAP = "kurang dari satu menit";
    private static final String DITUNDA = "ditunda";

    private final JamKerja jam;

    PerincianJam(JamKerja jam) {
        this.jam = jam;
    }

    /** One day of the stretch between two moments, without the pauses. */
    Rincian of(LocalDate hari, LocalDateTime mulai, LocalDateTime selesai, List<Jeda> jeda) {
        int dari = minuteOf(hari, mulai);
        int sampai = minuteOf(hari, selesai);
        List<JamRentang> open = JamRentang.cut(jam.rentang(hari), dari, sampai);
        List<JamRentang> left = open;
        for (Jeda butir : jeda) {
            int from = minuteOf(hari, butir.mulai());
            int to = minuteOf(hari, butir.selesai());
            List<JamRentang> rest = new ArrayList<>(JamRentang.cut(left, 0, from));
            rest.addAll(JamRentang.cut(left, to, JamRentang.MENIT_SEHARI));
            left = rest;
        }
        boolean within = dari == sampai
                && !JamRentang.cut(jam.rentang(hari), dari, dari + 1).isEmpty();
        String sebab = within ? SEKEJAP : left.isEmpty() ? sebab(hari, open.isEmpty()) : "";
        return new Rincian(hari, left, sebab);
    }

    private String sebab(LocalDate hari, boolean outside) {
        String nama = jam.libur().get(hari);
        if (nama != null) {
            return nama;
        }
        if (jam.rentang(hari).isEmpty()) {
            return Tanggal.hari(hari);
        }
        return outside ? DI_LUAR : DITUNDA;
    }

    /** The minute of {@code hari} at which a moment falls: 0 when before the day, 1440 when after it. */
    private static int minuteOf(LocalDate hari, LocalDateTime saat) {
        int order = saat.toLocalDate().compareTo(hari);
        if (order != 0) {
            return order < 0 ? 0 : JamRentang.MENIT_SEHARI;
        }
        return saat.toLocalTime().toSecondOfDay() / 60;
    }
}
