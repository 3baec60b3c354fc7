package id.langkah.domain.laporan;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Seri;
import id.langkah.domain.rekap.BarisLkjip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charts of the yearly report with this year's and last year's capaian. */
final class GrafikCapaian {
    private static final int NAMA_PENDEK = 38;

    /** Up to this many bars a chart shows names, otherwise only numbers. */
    private static final int BERNAMA = 5;

    private GrafikCapaian() {}

    /** The chart of a year for some indicators; empty when there are no figures. */
    static Optional<Grafik> of(int tahun, String judul, List<BarisLkjip> baris) {
        List<BarisLkjip> counted = baris.stream()
                .filter(butir -> butir.capaian().angka().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var seri = new ArrayList<Seri>();
        if (counted.stream().anyMatch(butir -> butir.capaianLalu().angka().isPresent())) {
            seri.add(Seri.of("Capaian " + (tahun - 1), figures(counted, true)));
        }
        seri.add(Seri.of("Capaian " + tahun, figures(counted, false)));
        return Optional.of(new Grafik(
                judul + (counted.size() > BERNAMA ? " (menurut nomor indikator)" : ""),
                "%",
                counted.stream()
                        .map(butir -> counted.size() > BERNAMA
                                ? "" + butir.nomor()
                                : butir.nomor() + ". "
                                        + shortened(butir.indikator().nama()))
                        .toList(),
                seri));
    }

    private static List<@Nullable BigDecimal> figures(List<BarisLkjip> baris, boolean lalu) {
        var all = new ArrayList<@Nullable BigDecimal>();
        for (BarisLkjip butir : baris) {
            Capaian capaian = lalu ? butir.capaianLalu() : butir.capaian();
            all.add(capaian.angka()
                    .map(persen -> persen.setScale(Capaian.DESIMAL, RoundingMode.HALF_UP))
                    .orElse(null));
        }
        return all;
    }

    private static String shortened(String nama) {
        if (nama.length() <= NAMA_PENDEK) {
            return nama;
        }
        int end = nama.lastIndexOf(' ', NAMA_PENDEK);
        return nama.substring(0, end > 0 ? end : NAMA_PENDEK) + "…";
    }
}
