package id.langkah.domain.rekap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.Berkata;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sheet 1: what was reached of each indicator's target, with the sasaran as bands.
 *
 * @param sampai the quarter that the period reaches up to
 * @param sasaran the rows, band by band, numbered through
 * @param bidang the same rows by who answers for them
 * @param seluruh all rows together
 */
public record RekapKinerja(
        Periode periode,
        Triwulan sampai,
        Dasar dasar,
        PengaturanKinerja pengaturan,
        List<RingkasanKinerja> sasaran,
        List<RingkasanKinerja> bidang,
        RingkasanKinerja seluruh) {

    /** Which of the two capaian decides the kategori. */
    public enum Dasar implements Berkata {
        TRIWULAN("Capaian TW"),
        /** Of the year up to the end of the period against the targets up to then. */
        SAMPAI("Capaian s.d. TW"),
        TAHUN("Capaian Tahun");

        private final String kata;

        Dasar(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }

        /**
         * The year's share for a year; for half a year that of the year up to its end, never its
         * last quarter's alone; for less the quarter's.
         */
        public static Dasar of(Periode periode) {
            return switch (periode.jenis()) {
                case TAHUN -> TAHUN;
                case SEMESTER -> SAMPAI;
                case TRIWULAN, BULAN -> TRIWULAN;
            };
        }
    }

    public RekapKinerja {
        sasaran = List.copyOf(sasaran);
        bidang = List.copyOf(bidang);
    }

    /**
     * The rekap of a period by its usual {@link Dasar}.
     *
     * @param indikator in the order of the office's list; those of another year and those that are
     *     no longer measured are left out
     */
    public static RekapKinerja of(
            Periode periode, Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
        return of(periode, Dasar.of(periode), indikator, pengaturan);
    }

    public static RekapKinerja of(
            Periode periode, Dasar dasar, Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
        Stream<IndikatorTercatat> measured = indikator.stream()
                .filter(indikatorTercatat -> indikatorTercatat.indikator().tahun() == periode.tahun())
                .filter(indikatorTercatat -> indikatorTercatat.indikator().aktif());
        var baris = new ArrayList<BarisKinerja>();
        grouped(measured, indikatorTercatat -> indikatorTercatat.indikator().sasaran()).values().stream()
                .flatMap(List::stream)
                .forEach(indikatorTercatat ->
                        baris.add(BarisKinerja.of(baris.size() + 1, indikatorTercatat, periode, dasar, pengaturan)));
        return new RekapKinerja(
                periode,
                PeriodSpan.akhir(periode),
                dasar,
                pengaturan,
                ringkasan(baris, barisKinerja -> barisKinerja.indikator().sasaran()),
                ringkasan(baris, barisKinerja -> barisKinerja.indikator().penanggungJawab()),
                RingkasanKinerja.of("", baris));
    }

    /** Every row, in the order of its number. */
    public List<BarisKinerja> baris() {
        return seluruh.baris();
    }

    private static List<RingkasanKinerja> ringkasan(List<BarisKinerja> baris, Function<BarisKinerja, String> by) {
        return grouped(baris.stream(), by).entrySet().stream()
                .map(entry -> RingkasanKinerja.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Of one quarter against that quarter's target; of those after the period there is none. The
     * last one stands for the year up to then where that decides.
     */
    public Capaian capaian(BarisKinerja baris, Triwulan triwulan) {
        if (isSampai(triwulan)) {
            return baris.triwulan();
        }
        Indikator indikator = baris.indikator();
        return pengaturan.capaian(
                indikator.ukuran(),
                indikator.target().triwulan(triwulan),
                baris.realisasi().get(triwulan.nomor() - 1));
    }

    /** Whether what stands for a quarter is counted from the beginning of the year up to it. */
    public boolean isSampai(Triwulan triwulan) {
        return dasar == Dasar.SAMPAI && triwulan == sampai;
    }

    /** What stands for a quarter, as a heading: {@code TW II}, or {@code s.d. TW II}. */
    public String judul(Triwulan triwulan) {
        return (isSampai(triwulan) ? "s.d. " : "") + triwulan.singkat();
    }

    /** The mean of a quarter over several rows. */
    public RataCapaian rata(Collection<BarisKinerja> baris, Triwulan triwulan) {
        return RataCapaian.of(baris, barisKinerja -> capaian(barisKinerja, triwulan));
    }

    /** The mean over several rows of the year up to the end of the period. */
    public RataCapaian rataTahun(Collection<BarisKinerja> baris) {
        return RataCapaian.of(baris, BarisKinerja::tahun);
    }

    /** Groups stand in the order in which their first member does. */
    private static <T> Map<String, List<T>> grouped(Stream<T> all, Function<T, String> by) {
        return all.collect(groupingBy(by.andThen(String::strip), LinkedHashMap::new, toList()));
    }
}
