package id.langkah.ui.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.service.DataKantor;
import id.langkah.service.RekapService;
import id.langkah.sqlite.Database;
import id.langkah.ui.Headless;
import id.langkah.ui.LembarTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures in the database, on the screen and in the workbook are the same. */
class TigaSisiTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 12, 9, 0);
    private static final Periode TW3 = new Periode(2026, Periode.Jenis.TRIWULAN, 3);

    @TempDir
    private Path folder;

    private Database database;
    private DataKantor data;
    private RekapService service;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, false);
        data = DataKantor.of(database, () -> NOW);
        data.sampel().take();
        service = new RekapService(database, () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void threeSidesTellTheSame() throws IOException {
        PaketRekap paket = service.paket(TW3);
        Path file = folder.resolve("rekap.xlsx");
        service.write(paket, PilihanRekap.lazim(TW3), file, share -> {});
        List<Map<String, String>> screen = Headless.get(() -> screen(paket));
        List<List<String>> sheet = sheet(file);
        List<IndikatorTercatat> kept = data.kinerja().indikator(2026);
        assertThat(screen).hasSameSizeAs(kept).hasSameSizeAs(sheet);
        for (int i = 0; i < kept.size(); i++) {
            IndikatorTercatat indikatorTercatat = kept.get(i);
            String nama = indikatorTercatat.indikator().nama();
            assertThat(screen.get(i)).as(nama).containsEntry("Indikator", nama);
            assertThat(sheet.get(i)).as(nama).contains(nama);
            var figures = new ArrayList<String>();
            for (Triwulan triwulan : Triwulan.values()) {
                Nilai nilai = data.realisasi()
                        .get(new KunciRealisasi(indikatorTercatat.id(), triwulan))
                        .nilai();
                figures.add(printed(nilai));
                assertThat(screen.get(i).get("Realisasi " + triwulan.singkat()))
                        .as(nama)
                        .isEqualTo(printed(nilai));
            }
            assertThat(sheet.get(i)).as(nama).containsSequence(figures);
            assertThat(sheet.get(i))
                    .as(nama)
                    .containsSequence(
                            screen.get(i).get("Capaian (%) TW III"),
                            screen.get(i).get("Capaian (%) Tahun"));
        }
    }

    private static String printed(Nilai nilai) {
        BigDecimal angka = nilai.angka();
        return angka == null || Angka.read(nilai.teks()).isEmpty() ? nilai.teks() : Angka.write(angka);
    }

    /** What the table of the screen shows, by the headings of its columns. */
    private static List<Map<String, String>> screen(PaketRekap paket) {
        TableView<BarisKinerja> table = new LembarTable<>(LembarKinerja.of(paket.kinerja()));
        var rows = new ArrayList<Map<String, String>>();
        for (BarisKinerja baris : table.getItems()) {
            var row = new HashMap<String, String>();
            for (TableColumn<BarisKinerja, ?> column : table.getVisibleLeafColumns()) {
                row.put(heading(column), String.valueOf(column.getCellData(baris)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** With the head over it, since two columns may be called the same below theirs. */
    private static String heading(TableColumn<?, ?> column) {
        String own = column.getGraphic() instanceof Labeled words ? words.getText() : column.getText();
        TableColumn<?, ?> group = (TableColumn<?, ?>) column.getParentColumn();
        return group == null ? own : heading(group) + " " + own;
    }

    /** The rows of the sheet that have a number, their figures as Indonesian Excel prints them. */
    private static List<List<String>> sheet(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Rekap Kinerja");
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                boolean numbered = first != null
                        && first.getCellType() == CellType.NUMERIC
                        && row.getCell(1).getCellType() == CellType.STRING;
                if (numbered) {
                    var texts = new ArrayList<String>();
                    row.forEach(cell -> texts.add(text(cell)));
                    rows.add(texts);
                }
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return type == CellType.STRING ? cell.getStringCellValue().strip() : "";
        }
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
        boolean share = cell.getCellStyle().getDataFormatString().contains(".00");
        return share ? Angka.write(number, 2) : Angka.write(number);
    }
}
