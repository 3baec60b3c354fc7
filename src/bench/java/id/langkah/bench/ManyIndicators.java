package id.langkah.bench;

import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.TabelIndikator;
import id.langkah.service.DataKantor;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A year of many indicators, as a workbook and as a file with all their figures. */
final class ManyIndicators {
    static final int TAHUN = 2026;
    static final int NUMBER = 20_000;

    private ManyIndicators() {}

    /** So many indicators, targets and all, twenty to a sasaran. */
    static List<Indikator> of(int tahun, int number) {
        Target target = new Target(Nilai.of(100), Collections.nCopies(4, Nilai.of(25)), Nilai.of(400));
        var all = new ArrayList<Indikator>();
        for (int i = 0; i < number; i++) {
            Indikator plain = Indikator.of(
                    tahun,
                    "Meningkatnya mutu pelayanan bidang " + i / 20,
                    "Persentase berkas pelayanan yang selesai tepat waktu nomor " + i);
            all.add(new Indikator(
                    tahun,
                    i / 20 + 1 + "." + (i % 20 + 1),
                    plain.jenis(),
                    plain.uraian(),
                    plain.ukuran().withCaraHitung(CaraHitung.AKUMULASI),
                    target,
                    BigDecimal.ONE,
                    "Bidang " + (char) ('A' + i % 20),
                    true));
        }
        return all;
    }

    static void write(Path file, int number) throws IOException {
        List<List<String>> rows = TabelIndikator.write(of(TAHUN, number));
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Indikator");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** Imports the workbook and types four figures for each indicator. */
    static void fill(Database database, Path workbook) {
        DataKantor data = DataKantor.of(database, () -> BenchOffice.SAAT);
        data.kinerja().take(data.kinerja().preview(workbook, TAHUN));
        var figures = new HashMap<KunciRealisasi, String>();
        for (IndikatorTercatat indikator : data.kinerja().indikator(TAHUN)) {
            for (Triwulan triwulan : Triwulan.values()) {
                figures.put(
                        new KunciRealisasi(indikator.id(), triwulan),
                        String.valueOf(15 + (indikator.id() * 7 + triwulan.nomor() * 3L) % 20));
            }
        }
        data.realisasi().type(figures, "Staf");
    }
}
