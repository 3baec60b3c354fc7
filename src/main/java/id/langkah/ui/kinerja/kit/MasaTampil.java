package id.langkah.ui.kinerja.kit;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The selected part of a year: a quarter or the whole year.
 *
 * @param triwulan the quarter; empty for the whole year
 */
public record MasaTampil(int tahun, Optional<Triwulan> triwulan) {
    private static final int BULAN = 3;

    public static MasaTampil of(int tahun) {
        return new MasaTampil(tahun, Optional.empty());
    }

    public static MasaTampil of(int tahun, Triwulan triwulan) {
        return new MasaTampil(tahun, Optional.of(triwulan));
    }

    /** A quarter for a quarter, otherwise the year that contains the period. */
    public static MasaTampil of(Periode periode) {
        return periode.jenis() == Periode.Jenis.TRIWULAN
                ? of(periode.tahun(), Triwulan.ofBulan(periode.akhir().getMonthValue()))
                : of(periode.tahun());
    }

    /** The quarters of a year, followed by the year itself. */
    public static List<MasaTampil> all(int tahun) {
        return Stream.concat(Stream.of(Triwulan.values()).map(triwulan -> of(tahun, triwulan)), Stream.of(of(tahun)))
                .toList();
    }

    public MasaTampil inYear(int other) {
        return new MasaTampil(other, triwulan);
    }

    /** The quarter or year that is {@code periods} later. */
    public MasaTampil next(int periods) {
        if (triwulan.isEmpty()) {
            return inYear(tahun + periods);
        }
        var first = LocalDate.of(tahun, triwulan.get().nomor() * BULAN, 1).plusMonths((long) BULAN * periods);
        return of(first.getYear(), Triwulan.ofBulan(first.getMonthValue()));
    }

    /** The last quarter of the part. */
    public Triwulan akhir() {
        return triwulan.orElse(Triwulan.IV);
    }

    /** The parts of the year for which an indicator needs figures here. */
    public List<Masa> masa(IndikatorTercatat indikatorTercatat) {
        return triwulan.map(indikatorTercatat.indikator().ukuran().frekuensi()::masa)
                .orElseGet(indikatorTercatat.indikator().ukuran().frekuensi()::masa);
    }

    /** The name of the period: {@code Triwulan I}, {@code Tahun}. */
    public String kata() {
        return triwulan.map(Triwulan::kata).orElse("Tahun");
    }

    public Periode periode() {
        return triwulan.map(butir -> new Periode(tahun, Periode.Jenis.TRIWULAN, butir.nomor()))
                .orElseGet(() -> new Periode(tahun, Periode.Jenis.TAHUN, 1));
    }
}
