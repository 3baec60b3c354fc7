package id.langkah.domain.rekap;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Kekurangan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Aktivitas;
import java.time.LocalDateTime;

/**
 * One line of the Rekap Kelengkapan: a kelengkapan that is still missing.
 *
 * @param pengerjaan the run's number in the rekap, see {@link BarisPengerjaan#nomor}
 * @param id the run's own
 * @param sop the SOP's name
 * @param judul what the run was started as
 * @param nomor the printed number of the aktivitas
 * @param pelaksana whose step it is, as the SOP says; blank when not settled
 * @param putaran the round, from 1
 * @param kelengkapan what is missing
 * @param alasan why; blank when nothing was said
 * @param sejak since when it has been so
 */
public record BarisKelengkapan(
        int pengerjaan,
        long id,
        String sop,
        String judul,
        int nomor,
        String uraian,
        String pelaksana,
        int putaran,
        String kelengkapan,
        boolean wajib,
        Keadaan keadaan,
        String alasan,
        LocalDateTime sejak) {

    static BarisKelengkapan of(int pengerjaan, Pengerjaan run, Kekurangan kekurangan) {
        Aktivitas aktivitas = run.sop().aktivitas().get(kekurangan.putaran().aktivitas());
        Butir butir = kekurangan.butir();
        return new BarisKelengkapan(
                pengerjaan,
                run.id(),
                run.sop().nama(),
                run.judul(),
                aktivitas.nomor(),
                aktivitas.uraian(),
                String.join(", ", aktivitas.pelaksana()),
                kekurangan.putaran().nomor(),
                butir.kelengkapan().nama(),
                butir.kelengkapan().wajib(),
                butir.keadaan(),
                butir.jawaban().alasan(),
                butir.sejak());
    }
}
