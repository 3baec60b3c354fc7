package id.langkah.domain.rekap;

import java.util.List;

/**
 * The indicators of one sasaran or one bidang with their mean capaian.
 *
 * @param nama the sasaran or the bidang; blank when not filled
 * @param baris the rows in the order of the rekap
 */
public record RingkasanKinerja(String nama, List<BarisKinerja> baris, RataCapaian triwulan, RataCapaian tahun) {

    public RingkasanKinerja {
        baris = List.copyOf(baris);
    }

    static RingkasanKinerja of(String nama, List<BarisKinerja> baris) {
        return new RingkasanKinerja(
                nama, baris, RataCapaian.of(baris, BarisKinerja::triwulan), RataCapaian.of(baris, BarisKinerja::tahun));
    }
}
