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
 * The money of a year up to a quarter: pagu, realisasi, serapan, and what was reached with it.
 *
 * @param baris by the tree of the plan, from the top down; none where the year belongs to no plan
 */
public record RekapAnggaran(Triwulan sampai, AnggaranTahun anggaran, List<BarisSerapan> baris) {

    public RekapAnggaran {
        baris = List.copyOf(baris);
    }

    /** The rekap of a year that belongs to no plan. */
    public static RekapAnggaran kosong(int tahun, Triwulan sampai) {
        return new RekapAnggaran(sampai, AnggaranTahun.kosong(tahun, PohonKinerja.KOSONG), List.of());
    }

    /**
     * The rekap over the tree of a plan; nodes without any money stay out.
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

    /** The money of the whole office. */
    public Anggaran jumlah() {
        return anggaran.jumlah();
    }
}
