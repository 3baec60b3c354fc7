package id.langkah.domain.rekap;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One version of an SOP in the Daftar SOP. Texts are blank and dates null where nothing is filled.
 *
 * @param id the number of the version in the database
 * @param aktivitas the number of aktivitas
 * @param baku the sum of the standard durations in minutes of working time; empty when none is
 *     readable
 */
public record BarisSop(
        long id,
        String nomor,
        String nama,
        @Nullable LocalDate pembuatan,
        @Nullable LocalDate revisi,
        @Nullable LocalDate efektif,
        Pejabat disahkanOleh,
        int aktivitas,
        OptionalLong baku,
        Status status) {

    static BarisSop of(VersiSop versi, int menitPerHari) {
        Identitas identitas = versi.sop().identitas();
        return new BarisSop(
                versi.id(),
                identitas.nomor(),
                identitas.nama(),
                identitas.tanggalPembuatan(),
                identitas.tanggalRevisi(),
                identitas.tanggalEfektif(),
                identitas.disahkanOleh(),
                versi.sop().aktivitas().size(),
                versi.sop().menit(menitPerHari),
                versi.status());
    }
}
