package id.langkah.domain.rekap;

import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.RingkasanSop;
import java.time.LocalDate;

/**
 * A run of a {@link Berkala} that has not been started.
 *
 * @param sop the version in force
 * @param jatuhTempo the day on which the run is due
 * @param diingatkan the day from which the user is reminded
 */
public record TugasBerkala(
        Berkala berkala, RingkasanSop sop, Periode periode, LocalDate jatuhTempo, LocalDate diingatkan) {

    /** The name that the run will have: {@code Pengumpulan Data Kinerja · Triwulan IV Tahun 2026}. */
    public String judul() {
        return sop.nama() + " · " + periode.teks();
    }

    /** The state in words: {@code Jatuh tempo 31 Des · 4 hari lagi}. */
    public String kata(LocalDate hariIni) {
        return "Jatuh tempo " + Tanggal.pendek(jatuhTempo, hariIni) + " · " + Tanggal.sisa(jatuhTempo, hariIni);
    }
}
