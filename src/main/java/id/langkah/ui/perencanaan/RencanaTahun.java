package id.langkah.ui.perencanaan;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.DataPerencanaan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data of a year as read.
 *
 * @param semua all Renstra, the latest first
 * @param indikator the indicators of the year
 * @param isRead false before the first reading
 */
record RencanaTahun(
        int tahun,
        List<Renstra> semua,
        List<IndikatorTercatat> indikator,
        AnggaranTahun anggaran,
        PengaturanKinerja pengaturan,
        boolean isRead) {

    /** How many years are offered before and after one. */
    private static final int OFFERED = 5;

    RencanaTahun {
        semua = List.copyOf(semua);
        indikator = List.copyOf(indikator);
    }

    static RencanaTahun kosong(int tahun) {
        return new RencanaTahun(
                tahun,
                List.of(),
                List.of(),
                AnggaranTahun.kosong(tahun, PohonKinerja.KOSONG),
                PengaturanKinerja.BAKU,
                false);
    }

    /** Reads a year. */
    static RencanaTahun read(DataPerencanaan services, int wanted) {
        return new RencanaTahun(
                wanted,
                services.rencana().semua(),
                services.rencana().indikator(wanted),
                services.anggaran().anggaran(wanted),
                services.rencana().pengaturan(),
                true);
    }

    /** The Renstra that contains the year; empty when there is none. */
    Optional<Renstra> renstra() {
        return semua.stream().filter(renstra -> renstra.has(tahun)).findFirst();
    }

    PohonKinerja pohon() {
        return renstra().map(Renstra::pohon).orElse(PohonKinerja.KOSONG);
    }

    /** A copy with a changed Renstra. */
    RencanaTahun with(Renstra changed) {
        List<Renstra> all = semua.stream()
                .map(renstra -> renstra.id() == changed.id() ? changed : renstra)
                .toList();
        var next = new RencanaTahun(tahun, all, indikator, anggaran, pengaturan, isRead);
        return next.with(new AnggaranTahun(tahun, next.pohon(), anggaran.isian(), anggaran.dokumen()));
    }

    /** The years to choose from: around one, and those of the Renstra. */
    List<Integer> years(int around) {
        return Stream.concat(
                        IntStream.rangeClosed(around - OFFERED, around + OFFERED)
                                .boxed(),
                        semua.stream().flatMap(renstra -> renstra.tahun().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    RencanaTahun with(AnggaranTahun other) {
        return new RencanaTahun(tahun, semua, indikator, other, pengaturan, isRead);
    }
}
