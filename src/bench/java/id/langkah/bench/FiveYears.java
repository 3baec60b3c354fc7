package id.langkah.bench;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.RekapService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.RealisasiStore;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** An office after five years: 6,000 runs with 60,000 finished steps, 10,000 indicators, 40,000 figures. */
final class FiveYears {
    private static final int YEARS = 5;
    private static final int FIRST = 2022;
    private static final int RUNS = 1_200;
    private static final int INDICATORS = 2_000;
    private static final int SOPS = 50;

    private FiveYears() {}

    static void fill(Database database) {
        List<VersiSop> sop =
                new SopStore(database).addAll(BenchOffice.sop(SOPS), BenchOffice.SAAT.withYear(FIRST), done -> {});
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            int tahun = year;
            database.inTransaction(() -> runs(database, sop, tahun));
            database.inTransaction(() -> figures(database, tahun));
        }
    }

    private static int runs(Database database, List<VersiSop> sop, int tahun) {
        var store = new PengerjaanStore(database);
        for (int i = 0; i < RUNS; i++) {
            LocalDateTime saat = LocalDateTime.of(tahun, 1, 2, 8, 0).plusHours(7L * i);
            VersiSop versi = sop.get(i % sop.size());
            String periode = tahun + "-TW" + ((saat.getMonthValue() - 1) / 3 + 1);
            Pengerjaan run = store.start(versi, new Peristiwa.Dimulai("Pengerjaan " + i, periode), saat);
            for (int step = 0; step < versi.sop().aktivitas().size(); step++) {
                run = run.with(saat.plusMinutes(30L * step), new Peristiwa.Selesai(step, "Staf", ""));
                store.append(run);
            }
        }
        return RUNS;
    }

    private static int figures(Database database, int tahun) {
        var figures = new ArrayList<Realisasi>();
        for (long id : new IndikatorStore(database).add(ManyIndicators.of(tahun, INDICATORS))) {
            for (Triwulan triwulan : Triwulan.values()) {
                Nilai nilai = Nilai.of(15 + (int) (id * 7 + triwulan.nomor() * 3L) % 20);
                figures.add(Realisasi.of(new KunciRealisasi(id, triwulan))
                        .with(BenchOffice.SAAT.withYear(tahun), "Staf", new PeristiwaRealisasi.Diisi(nilai)));
            }
        }
        new RealisasiStore(database).append(figures);
        return figures.size();
    }

    /** One quarter's workbook, as the office gets it. */
    static void rekap(Database database, Path file) {
        var service = new RekapService(database, () -> LocalDateTime.of(FIRST + YEARS - 1, 12, 31, 16, 0));
        Periode quarter = new Periode(FIRST + YEARS - 1, Periode.Jenis.TRIWULAN, 3);
        PaketRekap paket = service.paket(quarter);
        service.write(paket, PilihanRekap.lazim(quarter), file, done -> {});
    }
}
