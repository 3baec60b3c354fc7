package id.langkah.domain.rekap;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.Aktivitas;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One round of one aktivitas of a run, in the Rincian Pengerjaan SOP. Rows stand in the order in
 * which the rounds began.
 *
 * @param pengerjaan the run's number in the rekap, see {@link BarisPengerjaan#nomor}
 * @param id the number of the run in the database
 * @param judul the title of the run
 * @param nomor the printed number of the aktivitas
 * @param pelaksana the pelaksana of the step in the SOP; blank when not set
 * @param putaran the round, from 1
 * @param selesai when the round ended; null while it is open
 * @param terlambat whether it ended after its standard was used up, or is open and past it
 * @param oleh who really did it; blank when not filled
 * @param keterangan reason and target of a return, or the remark made when the step was finished
 */
public record BarisAktivitas(
        int pengerjaan,
        long id,
        String judul,
        int nomor,
        String uraian,
        String pelaksana,
        int putaran,
        LocalDateTime mulai,
        @Nullable LocalDateTime selesai,
        Perbandingan waktu,
        boolean terlambat,
        Putaran.Hasil hasil,
        String oleh,
        String keterangan) {

    static BarisAktivitas of(int pengerjaan, Pengerjaan run, Putaran putaran, JamKerja jam, LocalDateTime saat) {
        Aktivitas aktivitas = run.sop().aktivitas().get(putaran.aktivitas());
        WaktuNyata waktu = WaktuNyata.of(run, putaran, jam, saat);
        return new BarisAktivitas(
                pengerjaan,
                run.id(),
                run.judul(),
                aktivitas.nomor(),
                aktivitas.uraian(),
                String.join(", ", aktivitas.pelaksana()),
                putaran.nomor(),
                putaran.mulai(),
                putaran.selesai(),
                new Perbandingan(waktu.baku(), waktu.nyata()),
                waktu.terlambat(),
                putaran.hasil(),
                putaran.oleh(),
                keterangan(run, putaran));
    }

    private static String keterangan(Pengerjaan run, Putaran putaran) {
        return switch (putaran.hasil()) {
            case DIKEMBALIKAN ->
                "Kembali ke aktivitas %d: %s"
                        .formatted(run.sop().aktivitas().get(putaran.tujuan()).nomor(), putaran.alasan());
            case DIBATALKAN -> putaran.alasan();
            case BERJALAN, SELESAI -> putaran.catatan();
        };
    }
}
