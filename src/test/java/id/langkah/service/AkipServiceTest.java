package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.PembacaKriteria;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.akip.TandaAkip;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.Naskah;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkipServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice office;
    private AkipService akip;

    @BeforeEach
    void open() {
        office = new KinerjaOffice(folder).withIndikator();
        akip = office.data.akip();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private EvaluasiAkip terisi() {
        EvaluasiAkip evaluasi = akip.evaluasi(2026).withCatatan("Dinilai tim kecil.");
        int i = 0;
        for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
            evaluasi = evaluasi.with(
                    kriteria,
                    new IsianAkip(
                            List.of(JawabanAkip.values()).get(i++ % 8), "Bukti " + i, i % 2 == 0 ? "" : "Catatan"));
        }
        return evaluasi;
    }

    @Test
    void theCriteriaOfTheProgramAreWhole() {
        TabelAkip contoh = AkipService.contoh();
        assertThat(contoh.check()).isEmpty();
        assertThat(contoh.kriteria()).hasSizeGreaterThan(24);
        assertThat(contoh.skor()).isEqualTo(JawabanAkip.skorBaku());
        assertThat(contoh.kriteria()).allSatisfy(kriteria -> {
            assertThat(kriteria.uraian()).endsWith(".");
            assertThat(kriteria.petunjuk()).isNotBlank();
        });
        assertThat(contoh.kriteria().stream().flatMap(kriteria -> kriteria.tanda().stream()))
                .contains(TandaAkip.values());
    }

    @Test
    void keepsWhatIsAnswered() {
        EvaluasiAkip evaluasi = terisi();
        akip.save(evaluasi);
        assertThat(akip.evaluasi(2026)).isEqualTo(evaluasi);
    }

    @Test
    void nextYearGoesByTheSameCriteriaUnanswered() {
        TabelAkip own = new TabelAkip("Milik kantor", AkipService.contoh().kriteria(), JawabanAkip.skorBaku());
        akip.take(2026, own);
        EvaluasiAkip next = akip.evaluasi(2027);
        assertThat(next.tabel().nama()).isEqualTo("Milik kantor");
        assertThat(next.isian()).isEmpty();
        assertThat(akip.evaluasi(2025).tabel()).isEqualTo(AkipService.contoh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kriteria.json", "kriteria.xlsx"})
    void criteriaGoOutAndComeBackTheSame(String name) {
        Path file = folder.resolve(name);
        akip.write(AkipService.contoh(), file);
        PembacaKriteria.Hasil hasil = akip.preview(file);
        assertThat(hasil.masalah()).isEmpty();
        assertThat(hasil.tabel().kriteria())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(AkipService.contoh().kriteria());
        assertThat(hasil.tabel().skor().get(JawabanAkip.CC)).isEqualByComparingTo("60");
    }

    @Test
    void whatIsNoTableOfCriteriaIsRefusedInWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.json"), "{\"jenis\": \"kriteria-akip\", \"kriteria\": [");
        Path other = Files.writeString(folder.resolve("b.json"), "{\"jenis\": \"ekspor-langkah\"}");
        Path table = Files.writeString(folder.resolve("c.csv"), "Nama;Umur\nA;5\n");
        for (Path file : List.of(broken, other, table)) {
            assertThat(akip.preview(file).masalah())
                    .anyMatch(masalah -> masalah.isGalat() && !masalah.saran().isBlank());
        }
        TabelAkip empty = akip.preview(table).tabel();
        assertThatThrownBy(() -> akip.take(2026, empty)).isInstanceOf(MasalahException.class);
        assertThat(akip.evaluasi(2026).tabel()).isEqualTo(AkipService.contoh());
    }

    @Test
    void tellsWhatTheFileItselfShows() {
        assertThat(akip.tanda(2026).values())
                .filteredOn(keadaan -> keadaan.tanda() == TandaAkip.REALISASI)
                .singleElement()
                .satisfies(keadaan -> assertThat(keadaan.ada()).isFalse());
        office.type("IKU.1", Triwulan.I, "8");
        Map<TandaAkip, String> kalimat = new EnumMap<>(TandaAkip.class);
        akip.tanda(2026).forEach((tanda, keadaan) -> kalimat.put(tanda, keadaan.kalimat()));
        assertThat(kalimat).containsOnlyKeys(TandaAkip.values());
        assertThat(kalimat.get(TandaAkip.INDIKATOR)).isEqualTo("4 indikator tahun 2026 tercatat.");
        assertThat(kalimat.get(TandaAkip.TARGET)).isEqualTo("Semua indikator (4) memiliki target tahunan.");
        assertThat(kalimat.get(TandaAkip.REALISASI))
                .isEqualTo("Realisasi terisi: TW I 1, TW II 0, TW III 0, TW IV 0 indikator dari 4.");
        akip.save(terisi());
        assertThat(akip.tanda(2027).values())
                .anySatisfy(keadaan -> assertThat(keadaan.kalimat()).startsWith("Evaluasi AKIP tahun 2026: "));
    }

    @Test
    void theWorkbookCountsWhatTheProgramCounts() throws IOException {
        EvaluasiAkip evaluasi = terisi();
        Path file = folder.resolve("akip.xlsx");
        akip.write(evaluasi, CetakService.withoutOffice(office::now), file);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            double mark = evaluasi.nilai().nilai().doubleValue();
            assertThat(total(workbook.getSheet("Ringkasan AKIP"), "Nilai")).isCloseTo(mark, Offset.offset(1e-6));
            assertThat(total(workbook.getSheet("Kertas Kerja AKIP"), "Nilai")).isCloseTo(mark, Offset.offset(1e-6));
        }
    }

    /** What stands in the row of totals under a heading. */
    private static double total(Sheet sheet, String heading) {
        int column = -1;
        for (Row row : sheet) {
            for (var cell : row) {
                String text = cell.toString();
                if (text.equals(heading)) {
                    column = cell.getColumnIndex();
                } else if (text.equals("Jumlah") && column >= 0) {
                    return row.getCell(column).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("no total under " + heading);
    }

    @Test
    void thePaperHasTheThreeTables() {
        akip.save(terisi());
        assertThat(akip.naskah(2026).bagian())
                .extracting(Object::getClass)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .filteredOn(Naskah.Tabel.class::equals)
                .hasSize(3);
    }

    @Test
    void anExportCarriesIt() {
        akip.save(terisi());
        Path file = folder.resolve("ekspor.json");
        office.data.ekspor().write(file, share -> {});
        try (Database other = Database.open(folder.resolve("lain.db"), office.now(), false)) {
            DataKantor read = DataKantor.of(other, office::now);
            read.ekspor().read(file, share -> {});
            assertThat(read.akip().evaluasi(2026)).isEqualTo(terisi());
        }
    }
}
