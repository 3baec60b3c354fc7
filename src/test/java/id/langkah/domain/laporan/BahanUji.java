package id.langkah.domain.laporan;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of a small office's year for tests of papers. */
final class BahanUji {
    static final int TAHUN = 2026;
    private static final Pejabat KEPALA =
            new Pejabat("Kepala Dinas Contoh", "SRI RAHAYU", "Pembina", "196510061986032016");

    private BahanUji() {}

    static BahanLaporan of(List<PihakPerjanjian> pihak) {
        Kantor kantor = new Kantor(
                List.of("Pemerintah Kabupaten Contoh", "Dinas Contoh", "Jalan Contoh 1"),
                "Contoh",
                Optional.empty(),
                KEPALA,
                Kantor.Kertas.F4);
        Indikator first = Indikator.of(TAHUN, "Pelayanan meningkat", "Rumah dibangun")
                .withPenanggungJawab("Bidang Perumahan")
                .withTarget(Target.tahunan(Nilai.of(100)));
        Indikator second = Indikator.of(TAHUN, "Tata kelola baik", "Surat dijawab")
                .withPenanggungJawab("Sekretariat")
                .withTarget(Target.tahunan(Nilai.of(50)))
                .withPerubahan(List.of(new PerubahanTarget(
                        "12/2026", LocalDate.of(2026, 9, 1), Triwulan.IV, Target.tahunan(Nilai.of(40)))));
        return new BahanLaporan(
                TAHUN,
                kantor,
                List.of(Tercatat.of(1, first, List.of()), Tercatat.of(2, second, List.of())),
                PengaturanKinerja.BAKU,
                Optional.empty(),
                anggaran(),
                pihak,
                Map.of(),
                LocalDate.of(2026, 1, 5));
    }

    private static AnggaranTahun anggaran() {
        var pohon = new PohonKinerja(List.of(
                SimpulPohon.of(TingkatPohon.SASARAN, "Pelayanan meningkat").withId(1),
                SimpulPohon.of(TingkatPohon.PROGRAM, "Program Perumahan")
                        .withId(2)
                        .withPenanggungJawab("Bidang Perumahan"),
                SimpulPohon.of(TingkatPohon.KEGIATAN, "Pembangunan Rumah")
                        .withId(3)
                        .withPenanggungJawab("Bidang Perumahan"),
                SimpulPohon.of(TingkatPohon.PROGRAM, "Program Penunjang")
                        .withId(4)
                        .withPenanggungJawab("Sekretariat")));
        return AnggaranTahun.kosong(TAHUN, pohon)
                .withIsian(Map.of(
                        3L,
                        Anggaran.murni(new BigDecimal("1000000"))
                                .withPerubahan(new BigDecimal("1250000"))
                                .withRealisasi(Triwulan.IV, new BigDecimal("1000000")),
                        4L,
                        Anggaran.murni(new BigDecimal("500000"))));
    }
}
