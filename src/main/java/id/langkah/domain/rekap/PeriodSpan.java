package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Relates periods to the parts of a year for which figures are recorded. */
final class PeriodSpan {
    private PeriodSpan() {}

    /** The last quarter that overlaps a period. */
    static Triwulan akhir(Periode periode) {
        return Triwulan.ofBulan(periode.akhir().getMonthValue());
    }

    /** The quarters that overlap a period. */
    static List<Triwulan> triwulan(Periode periode) {
        Triwulan first = Triwulan.ofBulan(periode.mulai().getMonthValue());
        return Stream.of(Triwulan.values())
                .filter(triwulan -> triwulan.compareTo(first) >= 0)
                .filter(triwulan -> triwulan.compareTo(akhir(periode)) <= 0)
                .toList();
    }

    /** A part of a year as a period. */
    static Periode of(int tahun, Masa masa) {
        return switch (masa) {
            case Triwulan triwulan -> new Periode(tahun, Periode.Jenis.TRIWULAN, triwulan.nomor());
            case Bulan bulan -> new Periode(tahun, Periode.Jenis.BULAN, bulan.nomor());
        };
    }

    /**
     * Whether something that lasted from one day to another, or still lasts when {@code selesai} is
     * null, overlaps a period.
     */
    static boolean meets(Periode periode, LocalDate mulai, @Nullable LocalDate selesai) {
        boolean ended = selesai != null && selesai.isBefore(periode.mulai());
        return !mulai.isAfter(periode.akhir()) && !ended;
    }
}
