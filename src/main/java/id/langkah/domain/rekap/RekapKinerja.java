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
 * The Rekap Kinerja of a period: realisasi and capaian of each indicator, grouped by sasaran.
 *
 * @param sampai the last quarter that overlaps the period
 * @param sasaran the rows by sasaran, numbered consecutively
 * @param bidang the same rows by bidang
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
        /** The capaian of the year up to the end of the period against the targets up to then. */
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
         * The usual choice for a period: the capaian of the year for a whole year, the capaian up
         * to the end for half-years and longer, the capaian of the quarter for shorter periods.
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
     * Computes the rekap of a period with its usual {@link Dasar}.
     *
     * @param indikator the indicators in the office's order; those of other years and those no
     *     longer measured are left out
     */
    public static RekapKinerja of(
            Periode periode, Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
        return of(periode, Dasar.of(periode), indikator, pengaturan);
    }

    /** Computes the rekap of a period with a given {@link Dasar}. */
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

    /** All rows in the order of their numbers. */
    public List<BarisKinerja> baris() {
        return seluruh.baris();
    }

    private static List<RingkasanKinerja> ringkasan(List<BarisKinerja> baris, Function<BarisKinerja, String> by) {
        return grouped(baris.stream(), by).entrySet().stream()
                .map(entry -> RingkasanKinerja.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The capaian of a quarter against its target; for the last quarter the capaian of the year up
     * to it where {@link #isSampai} says so; none for quarters after the period.
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

    /** Whether the figure shown for a quarter covers the year up to and including it. */
    public boolean isSampai(Triwulan triwulan) {
        return dasar == Dasar.SAMPAI && triwulan == sampai;
    }

    /** The heading of a quarter: {@code TW II}, or {@code s.d. TW II}. */
    public String judul(Triwulan triwulan) {
        return (isSampai(triwulan) ? "s.d. " : "") + triwulan.singkat();
    }

    /** The mean capaian of a quarter over several rows. */
    public RataCapaian rata(Collection<BarisKinerja> baris, Triwulan triwulan) {
        return RataCapaian.of(baris, barisKinerja -> capaian(barisKinerja, triwulan));
    }

    /** The mean capaian of the year up to the end of the period over several rows. */
    public RataCapaian rataTahun(Collection<BarisKinerja> baris) {
        return RataCapaian.of(baris, BarisKinerja::tahun);
    }

    /** Groups values; groups stand in the order of their first members. */
    private static <T> Map<String, List<T>> grouped(Stream<T> all, Function<T, String> by) {
        return all.collect(groupingBy(by.andThen(String::strip), LinkedHashMap::new, toList()));
    }
}
