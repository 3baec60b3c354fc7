package id.langkah.domain.aksi;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;

/** An action together with its indicator. */
public record BarisAksi(IndikatorTercatat indikator, AksiTercatat aksi, PengaturanKinerja pengaturan) {

    /** The indicator's target of a quarter that is in force then. */
    public Nilai target(Triwulan triwulan) {
        return indikator.indikator().pada(triwulan).target().triwulan(triwulan);
    }

    /** The indicator's realisasi of a quarter. */
    public Nilai realisasi(Triwulan triwulan) {
        return kinerja().triwulan(triwulan);
    }

    /** The indicator's capaian of a quarter. */
    public Capaian capaian(Triwulan triwulan) {
        return kinerja().capaianTriwulan(triwulan);
    }

    private KinerjaIndikator kinerja() {
        return indikator.kinerja(pengaturan);
    }
}
