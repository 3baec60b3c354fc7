package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in the tables of the yearly report (LKjIP).
 *
 * @param nomor its number in the table, from 1
 * @param id the number of the indicator in the database
 * @param realisasi the realisasi of the whole year
 * @param kategori the kategori of the capaian; null when there is none
 * @param realisasiLalu the realisasi of the year before; {@link Nilai#BELUM} when it was not
 *     measured
 * @param capaianLalu the capaian of the year before against its own target
 * @param terhadapRenstra the capaian of this year against the target at the end of the Renstra
 */
public record BarisLkjip(
        int nomor,
        long id,
        Indikator indikator,
        Nilai realisasi,
        Capaian capaian,
        @Nullable Kategori kategori,
        Nilai realisasiLalu,
        Capaian capaianLalu,
        Capaian terhadapRenstra) {

    static BarisLkjip of(
            int nomor, IndikatorTercatat tercatat, Optional<IndikatorTercatat> lalu, PengaturanKinerja pengaturan) {
        KinerjaIndikator kinerja = tercatat.kinerja(pengaturan);
        Optional<KinerjaIndikator> before = lalu.map(indikatorTercatat -> indikatorTercatat.kinerja(pengaturan));
        Nilai realisasi = kinerja.sampai(Triwulan.IV);
        Capaian capaian = kinerja.capaianTahun(Triwulan.IV);
        return new BarisLkjip(
                nomor,
                tercatat.id(),
                tercatat.indikator().pada(Triwulan.IV),
                realisasi,
                capaian,
                kinerja.kategori(capaian).orElse(null),
                before.map(kinerjaIndikator -> kinerjaIndikator.sampai(Triwulan.IV))
                        .orElse(Nilai.BELUM),
                before.map(kinerjaIndikator -> kinerjaIndikator.capaianTahun(Triwulan.IV))
                        .orElseGet(() -> new Capaian.TidakTerhitung(Capaian.Sebab.BELUM_DIUKUR)),
                pengaturan.capaian(
                        tercatat.indikator().ukuran(),
                        tercatat.indikator().target().akhirRenstra(),
                        realisasi));
    }

    /** The same change between the figures as they are printed, so that a paper never contradicts itself. */
    public Optional<BigDecimal> perubahanTercetak() {
        return capaian.angka()
                .map(Capaian::bulat)
                .flatMap(now -> capaianLalu.angka().map(Capaian::bulat).map(now::subtract));
    }

    /** The change of the capaian against the year before in percentage points; empty when either has no figure. */
    public Optional<BigDecimal> perubahan() {
        return capaian.angka().flatMap(now -> capaianLalu.angka().map(before -> now.subtract(before)));
    }
}
