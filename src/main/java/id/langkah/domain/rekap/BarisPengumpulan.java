package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.PermintaanData;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * One request to a bidang in the Rekap Pengumpulan.
 *
 * @param nomor its number in the rekap, from 1
 * @param dataDiminta the wording of the requested indicators
 * @param terlambat calendar days past the deadline; empty when in time
 */
public record BarisPengumpulan(
        int nomor,
        PermintaanData permintaan,
        List<String> dataDiminta,
        PermintaanData.Status status,
        OptionalLong terlambat) {

    public BarisPengumpulan {
        dataDiminta = List.copyOf(dataDiminta);
    }

    static BarisPengumpulan of(int nomor, PermintaanData permintaan, List<String> dataDiminta, LocalDate hari) {
        return new BarisPengumpulan(
                nomor, permintaan, dataDiminta, permintaan.status(hari), permintaan.terlambat(hari));
    }
}
