package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PermintaanData;
import java.time.LocalDateTime;
import java.util.Collection;

/**
 * Everything that a period amounts to: the SOPs' side and the figures'. The same value is shown on
 * the screen, written into the workbook and compared in tests.
 */
public record PaketRekap(
        Rekap rekap,
        RekapKinerja kinerja,
        RekapPerbaikan perbaikan,
        RekapPengumpulan pengumpulan,
        RekapLkjip lkjip,
        DaftarBukti bukti,
        DaftarArsip arsip) {

    /**
     * Puts the figures beside the SOPs, for the same period and the same moment.
     *
     * @param indikator of all years, in the order of the office's list
     */
    public static PaketRekap of(
            Rekap rekap,
            Collection<IndikatorTercatat> indikator,
            Collection<PermintaanData> permintaan,
            Collection<EntriArsip> arsip,
            PengaturanKinerja pengaturan) {
        Periode periode = rekap.periode();
        return new PaketRekap(
                rekap,
                RekapKinerja.of(periode, indikator, pengaturan),
                RekapPerbaikan.of(periode, indikator),
                RekapPengumpulan.of(periode, rekap.saat().toLocalDate(), permintaan, indikator),
                RekapLkjip.of(periode.tahun(), indikator, pengaturan),
                DaftarBukti.of(periode, indikator),
                DaftarArsip.of(arsip));
    }

    public Periode periode() {
        return rekap.periode();
    }

    /** The moment whose state it tells. */
    public LocalDateTime saat() {
        return rekap.saat();
    }
}
