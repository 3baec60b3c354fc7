package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import java.util.Collection;
import java.util.List;

/**
 * Pagu, realisasi and serapan of a year up to a quarter, with the capaian of the same nodes.
 *
 * @param baris by the tree of the plan, from the top down; none where the year belongs to no plan
 */
public record RekapAnggaran(Triwulan sampai, AnggaranTahun anggaran, List<BarisSerapan> baris) {

    public RekapAnggaran {
        baris = List.copyOf(baris);
    }

    /** The rekap of a year that no Renstra contains: it has no rows. */
    public static RekapAnggaran kosong(int tahun, Triwulan sampai) {
        return new RekapAnggaran(sampai, AnggaranTahun.kosong(tahun, PohonKinerja.KOSONG), List.of());
    }

    /**
     * The rekap over the tree of a Renstra; nodes without an amount are left out.
     *
     * @param indikator the indicators of the year
     */
    public static RekapAnggaran of(
            Renstra renstra,
            AnggaranTahun anggaran,
            Triwulan sampai,
            Collection<IndikatorTercatat> indikator,
            PengaturanKinerja pengaturan) {
        return new RekapAnggaran(
                sampai,
                anggaran,
                BarisSerapan.of(renstra, anggaran, sampai, indikator, pengaturan).stream()
                        .filter(baris -> baris.anggaran().isFilled())
                        .toList());
    }

    /** Pagu and realisasi of the whole office. */
    public Anggaran jumlah() {
        return anggaran.jumlah();
    }
}
