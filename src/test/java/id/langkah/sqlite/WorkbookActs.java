package id.langkah.sqlite;

import static id.langkah.sqlite.CrashOffice.TAHUN;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.service.FormulirService;
import id.langkah.service.KinerjaService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Acts that import workbooks. */
final class WorkbookActs {
    private static final String HEAD = "Realisasi";

    private WorkbookActs() {}

    static boolean takeIndicators(CrashOffice office) throws IOException {
        List<List<String>> table = KinerjaActs.table(office);
        Path file = office.received("indikator.xlsx", to -> write(table, to));
        KinerjaService kinerja = office.desk.data.kinerja();
        return !kinerja.takeAll(List.of(kinerja.preview(file, TAHUN))).isEmpty();
    }

    private static void write(List<List<String>> table, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("IKU");
            for (int i = 0; i < table.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    row.createCell(j).setCellValue(table.get(i).get(j));
                }
            }
            workbook.write(out);
        }
    }

    /** Writes a form, fills it in and imports it. */
    static boolean takeForms(CrashOffice office) throws IOException {
        Optional<PermintaanData> request = KinerjaActs.request(office);
        if (request.isEmpty()) {
            return false;
        }
        FormulirService service = office.desk.data.formulir();
        String figure = String.valueOf(office.dice(100));
        Path back = office.received("kembali.xlsx", to -> {
            Path folder = Disk.folder(to);
            fill(service.write(List.of(request.get()), folder, share -> {}).getLast(), figure, to);
        });
        return !service.take(service.preview(List.of(back), share -> {}), office.text("Bidang"))
                .isEmpty();
    }

    private static void fill(Path sent, String figure, Path back) throws IOException {
        try (InputStream in = Files.newInputStream(sent);
                var workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(back)) {
            XSSFSheet sheet = workbook.getSheet("Formulir");
            Cell head = head(sheet);
            Cell cell = sheet.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex());
            if (cell.toString().isEmpty()) {
                cell.setCellValue(figure);
            }
            workbook.write(out);
        }
    }

    private static Cell head(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(HEAD)) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException("no column for the figures");
    }
}
