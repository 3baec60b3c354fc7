package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TandaTangan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Rekap Perbaikan of a period: corrections of settled figures.
 *
 * @param baris the rows by the time of the proposal
 */
public record RekapPerbaikan(Periode periode, List<BarisPerbaikan> baris) {

    private static final Comparator<BarisPerbaikan> BY_BEGIN = comparing(
                    (BarisPerbaikan baris) -> baris.perbaikan().diusulkan().saat())
            .thenComparingLong(baris -> baris.kunci().indikator())
            .thenComparing(baris -> baris.kunci().masa().kode())
            .thenComparingInt(baris -> baris.perbaikan().nomor());

    public RekapPerbaikan {
        baris = List.copyOf(baris);
    }

    /**
     * Computes the rekap: every Perbaikan that was proposed, signed or open in the period, or that
     * changes a figure of it.
     */
    public static RekapPerbaikan of(Periode periode, Collection<IndikatorTercatat> indikator) {
        List<BarisPerbaikan> all = indikator.stream()
                .flatMap(RekapPerbaikan::rows)
                .filter(baris -> belongs(baris, periode))
                .sorted(BY_BEGIN)
                .toList();
        return new RekapPerbaikan(
                periode,
                IntStream.range(0, all.size())
                        .mapToObj(i -> numbered(all.get(i), i + 1))
                        .toList());
    }

    private static Stream<BarisPerbaikan> rows(IndikatorTercatat tercatat) {
        return tercatat.realisasi().values().stream()
                .flatMap(realisasi -> realisasi.perbaikan().stream()
                        .map(perbaikan -> BarisPerbaikan.of(0, tercatat, realisasi, perbaikan)));
    }

    private static BarisPerbaikan numbered(BarisPerbaikan baris, int nomor) {
        return new BarisPerbaikan(
                nomor, baris.kunci(), baris.indikator(), baris.satuan(), baris.periode(), baris.perbaikan());
    }

    private static boolean belongs(BarisPerbaikan baris, Periode periode) {
        return periode.contains(baris.periode())
                || PeriodSpan.meets(periode, baris.tanggal(), ended(baris.perbaikan()));
    }

    private static @Nullable LocalDate ended(Perbaikan perbaikan) {
        return Optional.ofNullable(perbaikan.ditolak())
                .or(() -> perbaikan.tanda(TahapPerbaikan.DISETUJUI))
                .map(TandaTangan::saat)
                .map(saat -> saat.toLocalDate())
                .orElse(null);
    }

    /** How many still wait for signatures. */
    public long terbuka() {
        return baris.stream()
                .filter(barisPerbaikan -> barisPerbaikan.perbaikan().isOpen())
                .count();
    }
}
