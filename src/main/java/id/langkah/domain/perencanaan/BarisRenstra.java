package id.langkah.domain.perencanaan;

import id.langkah.domain.Berkata;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the Renstra compared with that of a year.
 *
 * @param simpul the node of the indicator
 * @param rencana the target of the year in the Renstra
 * @param akhir the target of the last year in the Renstra
 * @param tahunan the year's indicator; null when there is none
 * @param target the year's target in force at its end
 * @param realisasi the realisasi of the year so far
 * @param capaian the capaian of the year so far against the year's target
 * @param kemajuan the capaian of the year so far against the last target of the Renstra
 */
public record BarisRenstra(
        Renstra.Butir butir,
        SimpulPohon simpul,
        Nilai rencana,
        Nilai akhir,
        @Nullable IndikatorTercatat tahunan,
        Nilai target,
        Nilai realisasi,
        Capaian capaian,
        Capaian kemajuan,
        Keadaan keadaan) {

    /** How the year's target compares with that of the Renstra. */
    public enum Keadaan implements Berkata {
        /** The year has no such indicator. */
        BELUM_ADA("Belum dibuat"),
        TARGET_KOSONG("Target kosong"),
        SAMA("Sama"),
        BERBEDA("Berbeda"),
        /** The Renstra has no target for the year. */
        TANPA_RENCANA("Tanpa target Renstra");

        private final String kata;

        Keadaan(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    /** The comparison for a year, in the order of the Renstra. */
    public static List<BarisRenstra> of(
            Renstra renstra, int tahun, Collection<IndikatorTercatat> tahunan, PengaturanKinerja pengaturan) {
        var padanan = new PadananRenstra(renstra, tahun, tahunan);
        return renstra.butir().stream()
                .map(butir -> of(renstra, tahun, butir, padanan.find(butir), pengaturan))
                .toList();
    }

    private static BarisRenstra of(
            Renstra renstra,
            int tahun,
            Renstra.Butir butir,
            Optional<IndikatorTercatat> found,
            PengaturanKinerja pengaturan) {
        IndikatorRenstra plan = butir.indikator();
        Nilai rencana = plan.target(tahun);
        Nilai akhir = plan.target(renstra.akhir());
        Nilai target = found.map(tercatat ->
                        tercatat.indikator().pada(Triwulan.IV).target().tahunan())
                .orElse(Nilai.BELUM);
        Nilai realisasi = found.map(tercatat -> tercatat.kinerja(pengaturan).sampai(Triwulan.IV))
                .orElse(Nilai.BELUM);
        return new BarisRenstra(
                butir,
                renstra.pohon().get(butir.simpul()),
                rencana,
                akhir,
                found.orElse(null),
                target,
                realisasi,
                found.map(tercatat -> tercatat.kinerja(pengaturan).capaianTahun(Triwulan.IV))
                        .orElseGet(() -> new Capaian.TidakTerhitung(Capaian.Sebab.REALISASI_KOSONG)),
                pengaturan.capaian(plan.pokok().ukuran(), akhir, realisasi),
                keadaan(found.isPresent(), rencana, target));
    }

    private static Keadaan keadaan(boolean there, Nilai rencana, Nilai target) {
        if (!there) {
            return Keadaan.BELUM_ADA;
        }
        if (!rencana.isFilled()) {
            return Keadaan.TANPA_RENCANA;
        }
        if (!target.isFilled()) {
            return Keadaan.TARGET_KOSONG;
        }
        BigDecimal planned = rencana.angka();
        BigDecimal now = target.angka();
        boolean same = (planned != null && now != null)
                ? planned.compareTo(now) == 0
                : rencana.teks().equalsIgnoreCase(target.teks());
        return same ? Keadaan.SAMA : Keadaan.BERBEDA;
    }
}
