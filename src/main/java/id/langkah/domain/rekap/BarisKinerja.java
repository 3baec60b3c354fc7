package id.langkah.domain.rekap;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in the Rekap Kinerja.
 *
 * @param nomor its number in the rekap, from 1
 * @param id the number of the indicator in the database
 * @param indikator the indicator with the targets in force at the end of the period
 * @param murni the Murni targets
 * @param realisasi the realisasi of the four quarters; blank after the period
 * @param sampai the realisasi of the year up to the end of the period
 * @param targetSampai the target of the year up to the end of the period
 * @param triwulan the capaian of the period's last quarter; with {@link RekapKinerja.Dasar#SAMPAI}
 *     that of the year so far against the target so far
 * @param tahun the capaian of the year up to the end of the period against the year's target
 * @param kategori the kategori by {@link RekapKinerja.Dasar}; null without a capaian
 * @param kurang the months of the last quarter that lack a figure while others have one
 * @param analisis the latest analysis of a figure of the period
 * @param status the state of the least settled figure; null when none is filled
 */
public record BarisKinerja(
        int nomor,
        long id,
        Indikator indikator,
        Target murni,
        List<Nilai> realisasi,
        Nilai sampai,
        Nilai targetSampai,
        Capaian triwulan,
        Capaian tahun,
        @Nullable Kategori kategori,
        List<Masa> kurang,
        Analisis analisis,
        Realisasi.@Nullable Status status) {

    public BarisKinerja {
        realisasi = List.copyOf(realisasi);
        kurang = List.copyOf(kurang);
    }

    static BarisKinerja of(
            int nomor,
            IndikatorTercatat tercatat,
            Periode periode,
            RekapKinerja.Dasar dasar,
            PengaturanKinerja pengaturan) {
        KinerjaIndikator kinerja = tercatat.kinerja(pengaturan);
        Triwulan akhir = PeriodSpan.akhir(periode);
        Capaian triwulan =
                dasar == RekapKinerja.Dasar.SAMPAI ? kinerja.capaianSampai(akhir) : kinerja.capaianTriwulan(akhir);
        Capaian tahun = kinerja.capaianTahun(akhir);
        Capaian decides = dasar == RekapKinerja.Dasar.TAHUN ? tahun : triwulan;
        return new BarisKinerja(
                nomor,
                tercatat.id(),
                tercatat.indikator().pada(akhir),
                tercatat.indikator().target(),
                Stream.of(Triwulan.values())
                        .map(butir -> butir.compareTo(akhir) > 0 ? Nilai.BELUM : kinerja.triwulan(butir))
                        .toList(),
                kinerja.sampai(akhir),
                kinerja.targetSampai(akhir),
                triwulan,
                tahun,
                kinerja.kategori(decides).orElse(null),
                kinerja.kurang(akhir),
                analisis(tercatat, periode),
                status(tercatat, akhir));
    }

    private static Analisis analisis(IndikatorTercatat tercatat, Periode periode) {
        return PeriodSpan.triwulan(periode).stream()
                .flatMap(triwulan -> tercatat.realisasiDalam(triwulan).stream())
                .map(Realisasi::analisis)
                .filter(butir -> !butir.isEmpty())
                .reduce((first, second) -> second)
                .orElse(Analisis.BELUM);
    }

    private static Realisasi.@Nullable Status status(IndikatorTercatat tercatat, Triwulan akhir) {
        return akhir.sampai().stream()
                .flatMap(triwulan -> tercatat.realisasiDalam(triwulan).stream())
                .filter(realisasi -> realisasi.nilai().isFilled())
                .map(Realisasi::status)
                .min(Realisasi.Status::compareTo)
                .orElse(null);
    }

    /** Which months the last quarter lacks: {@code Belum lengkap: Agustus, September.}; blank when it is complete. */
    public String kekurangan() {
        return kurang.isEmpty()
                ? ""
                : "Belum lengkap: " + kurang.stream().map(Masa::kata).collect(joining(", ")) + ".";
    }

    /** Faktor pendukung and faktor penghambat in one text, as printed in one column. */
    public String faktor() {
        String pendukung = analisis.faktorPendukung().isBlank() ? "" : "Pendukung: " + analisis.faktorPendukung();
        String penghambat = analisis.faktorPenghambat().isBlank() ? "" : "Penghambat: " + analisis.faktorPenghambat();
        return (pendukung + "\n" + penghambat).strip();
    }
}
