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
 * @param id the number of the run in the database
 * @param sop the SOP's name
 * @param judul the title of the run
 * @param nomor the printed number of the aktivitas
 * @param pelaksana the pelaksana of the step in the SOP; blank when not set
 * @param putaran the round, from 1
 * @param kelengkapan the name of the missing item
 * @param alasan the reason; blank when not given
 * @param sejak since when it is missing
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
