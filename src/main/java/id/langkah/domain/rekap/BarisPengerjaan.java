package id.langkah.domain.rekap;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.WaktuNyata;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run in the Rekap Pengerjaan SOP.
 *
 * @param nomor its number in the rekap, from 1
 * @param id the number of the run in the database
 * @param sop the SOP's name
 * @param judul the title of the run
 * @param selesai when it ended; null while it has not
 * @param waktu the standard of the whole SOP and the time of all rounds so far
 * @param pengembalian the number of returns
 * @param kurang the number of missing kelengkapan
 */
public record BarisPengerjaan(
        int nomor,
        long id,
        String sop,
        String judul,
        LocalDateTime mulai,
        @Nullable LocalDateTime selesai,
        Perbandingan waktu,
        int pengembalian,
        int kurang,
        Pengerjaan.Status status) {

    static BarisPengerjaan of(int nomor, Pengerjaan run, JamKerja jam, LocalDateTime saat) {
        long nyata = run.putaran().stream()
                .mapToLong(putaran -> WaktuNyata.of(run, putaran, jam, saat).nyata())
                .sum();
        return new BarisPengerjaan(
                nomor,
                run.id(),
                run.sop().nama(),
                run.judul(),
                run.mulai(),
                run.selesai(),
                new Perbandingan(run.menitBaku(jam.menitPerHari()), nyata),
                run.pengembalian(),
                run.kekurangan().size(),
                run.status());
    }
}
