package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the five-year plan to a year's indicators, its money and its rekap. */
class PerencanaanServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Renstra RANGKA = new Renstra(0, "", 2025, 2029, "", PohonUji.pohon());
    private static final String TABEL = """
        Tujuan\tSasaran\tProgram\tPenanggung jawab\tIndikator\tSatuan\t2025\t2026\t2029\tPagu
        Layanan membaik\tRumah layak bertambah\t\tBidang A\tPersentase rumah layak\t%\t61\t64\t75\t
        \t\tPenataan kawasan\tBidang B\tLuas kawasan tertata\tha\t10\t15\t30\t1.250.000.000
        """;

    @TempDir
    private Path folder;

    private Database database;
    private DataPerencanaan services;
    private KinerjaService kinerja;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        services = DataPerencanaan.of(database, () -> NOW);
        kinerja = new KinerjaService(database, () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Renstra filled() {
        Renstra kept = services.rencana().save(RANGKA);
        HasilRencana hasil = services.rencana().preview(TABEL, kept.id(), 2026);
        assertThat(hasil.masalah()).isEmpty();
        return services.rencana().take(hasil);
    }

    @Test
    void aYearsIndicatorsAreMadeOfThePlanAndHeldAgainstIt() {
        Renstra renstra = filled();
        assertThat(services.rencana().buat(renstra.id(), 2026, "Rina")).isEqualTo(new PerencanaanService.Dibuat(2, 0));
        List<Indikator> made = kinerja.indikator(2026).stream()
                .map(IndikatorTercatat::indikator)
                .toList();
        assertThat(made).extracting(Indikator::sasaran).containsOnly("Rumah layak bertambah");
        assertThat(made).extracting(Indikator::penanggungJawab).containsExactly("Bidang A", "Bidang B");
        assertThat(made.get(1).uraian().program()).isEqualTo("Penataan kawasan");
        assertThat(made.get(0).target().akhirRenstra().angka()).isEqualByComparingTo("75");
        assertThat(services.rencana().buat(renstra.id(), 2026, "Rina")).isEqualTo(new PerencanaanService.Dibuat(0, 0));
        assertThat(banding(renstra)).extracting(BarisRenstra::keadaan).containsOnly(BarisRenstra.Keadaan.SAMA);
        IndikatorTercatat first = kinerja.indikator(2026).getFirst();
        kinerja.change(first.id(), first.indikator().withTarget(made.get(1).target()), "Rina");
        assertThat(banding(renstra))
                .extracting(BarisRenstra::keadaan)
                .containsExactly(BarisRenstra.Keadaan.BERBEDA, BarisRenstra.Keadaan.SAMA);
    }

    private List<BarisRenstra> banding(Renstra renstra) {
        return BarisRenstra.of(renstra, 2026, kinerja.indikator(2026), PengaturanKinerja.BAKU);
    }

    @Test
    void aPlanIsMadeOfAYearsIndicators() {
        filled();
        services.rencana().buat(services.rencana().semua().getFirst().id(), 2026, "");
        services.rencana().remove(services.rencana().semua().getFirst().id());
        Renstra made = services.rencana().susun(RANGKA, 2026);
        assertThat(PohonUji.lines(made.pohon())).containsExactly("-Rumah layak bertambah", "--Penataan kawasan");
        assertThat(made.pohon().get(0).indikator().getFirst().target(2029).angka())
                .isEqualByComparingTo("75");
        assertThat(banding(made)).extracting(BarisRenstra::keadaan).containsOnly(BarisRenstra.Keadaan.SAMA);
    }

    @Test
    void whatHasMoneyIsNotDeleted() {
        Renstra renstra = filled();
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> services.rencana()
                        .save(renstra.withPohon(renstra.pohon().remove(2))))
                .withMessageContaining("memiliki pagu atau realisasi anggaran");
        services.anggaran().save(2026, Map.of(renstra.pohon().get(2).id(), Anggaran.BELUM));
        assertThat(services.rencana()
                        .save(renstra.withPohon(renstra.pohon().remove(2)))
                        .pohon()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void anAmountBelowZeroIsRefused() {
        long id = filled().pohon().get(2).id();
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> services.anggaran().save(2026, Map.of(id, Anggaran.murni(new BigDecimal("-1")))))
                .withMessageContaining("kurang dari nol");
    }

    @Test
    void theWorkbookIsReadAsTheSame() {
        Renstra renstra = filled();
        Path file = folder.resolve("rencana.xlsx");
        services.rencana().write(renstra.id(), 2026, file);
        HasilRencana again = services.rencana().preview(file, renstra.id(), 2026);
        assertThat(again.renstra()).isEqualTo(renstra);
        assertThat(again.simpul()).isZero();
        assertThat(again.indikator()).isZero();
        Renstra other = services.rencana().save(new Renstra(0, "Lain", 2025, 2029, "", RANGKA.pohon()));
        Renstra copy = services.rencana().take(services.rencana().preview(file, other.id(), 2026));
        assertThat(PohonUji.lines(copy.pohon())).isEqualTo(PohonUji.lines(renstra.pohon()));
        assertThat(copy.pohon().simpul())
                .extracting(SimpulPohon::penanggungJawab)
                .isEqualTo(renstra.pohon().simpul().stream()
                        .map(SimpulPohon::penanggungJawab)
                        .toList());
    }

    @Test
    void theRekapHoldsMoneyAgainstWhatWasReached() throws IOException {
        Renstra renstra = filled();
        long program = renstra.pohon().get(2).id();
        services.rencana().buat(renstra.id(), 2026, "");
        services.anggaran()
                .save(
                        2026,
                        Map.of(
                                program,
                                Anggaran.murni(new BigDecimal("1250000000"))
                                        .withRealisasi(Triwulan.I, new BigDecimal("1000000000"))));
        services.anggaran().save(2026, new PerubahanAnggaran("12/2026", null, Triwulan.III));
        var data = DataKantor.of(database, () -> NOW);
        long luas = kinerja.indikator(2026).get(1).id();
        data.realisasi().type(Map.of(new KunciRealisasi(luas, Triwulan.IV), "15"), "Rina");
        var service = new RekapService(database, () -> NOW);
        PaketRekap paket = service.paket(new Periode(2026, Periode.Jenis.TAHUN, 1));
        AnggaranTahun anggaran = paket.anggaran().anggaran();
        assertThat(anggaran.serapan(anggaran.jumlah(), Triwulan.IV))
                .hasValueSatisfying(persen -> assertThat(persen).isEqualByComparingTo("80"));
        var baris = paket.anggaran().baris().getLast();
        assertThat(baris.efisiensi().tingkat())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("20"));
        assertThat(baris.efisiensi().kata()).isEqualTo("Efisien");
        Path file = folder.resolve("rekap.xlsx");
        service.write(paket, PilihanRekap.of(Set.of(LembarRekap.ANGGARAN, LembarRekap.KINERJA)), file, share -> {});
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet(LembarRekap.KINERJA.kata()))
                    .as("a heading over columns out of sight needs no room")
                    .allMatch(row -> row.getHeightInPoints() < 120);
            var texts = new StringBuilder();
            var shown = new DataFormatter();
            workbook.getSheet(LembarRekap.ANGGARAN.kata())
                    .forEach(row -> row.forEach(cell -> texts.append(
                                    cell.getCellType() == CellType.FORMULA
                                            ? cell.getCachedFormulaResultType() == CellType.NUMERIC
                                                    ? String.valueOf(cell.getNumericCellValue())
                                                    : cell.getStringCellValue()
                                            : shown.formatCellValue(cell))
                            .append('|')));
            assertThat(texts).contains("Penataan kawasan", "|80.0|", "|20.0|", "2.5E8", "serapan 80 %");
        }
    }
}
