package id.langkah.excel.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.sop.Sop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of the older kind, with macros, locked, or of another program altogether. */
class BukuLamaTest {
    private static final int PROCESS = 109;
    private static final int DECISION = 110;
    private static final int CONNECTOR = 32;

    @TempDir
    private Path folder;

    private Path file(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void symbol(HSSFPatriarch drawing, int type, int column, int row) {
        HSSFSimpleShape shape = drawing.createSimpleShape(
                new HSSFClientAnchor(200, 60, 800, 200, (short) column, row, (short) column, row));
        shape.setShapeType(type);
    }

    private static void arrow(HSSFPatriarch drawing, HSSFClientAnchor anchor, boolean up, String answer) {
        HSSFSimpleShape line = drawing.createSimpleShape(anchor);
        line.setShapeType(CONNECTOR);
        line.setFlipVertical(up);
        line.getOptRecord()
                .setEscherProperty(new EscherSimpleProperty(EscherPropertyTypes.LINESTYLE__LINEENDARROWHEAD, 1));
        if (!answer.isEmpty()) {
            drawing.createTextbox(anchor).setString(new HSSFRichTextString(answer));
        }
    }

    private static void table(HSSFSheet sheet) {
        List<List<String>> rows = List.of(
                List.of("SOP Surat Masuk"),
                List.of("No", "Kegiatan", "Pelaksana", "", "Mutu Baku"),
                List.of("", "", "Staf", "Kasubbag", "Waktu"),
                List.of("1", "Menyusun konsep", "", "", "15 menit"),
                List.of("2", "Memeriksa konsep", "", "", "1 jam"),
                List.of("3", "Mengirim surat", "", "", "1 hari"));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
                        .createCell(c)
                        .setCellValue(rows.get(r).get(c));
            }
            sheet.getRow(r).setHeightInPoints(40);
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
        sheet.setColumnWidth(2, 20 * 256);
        sheet.setColumnWidth(3, 20 * 256);
    }

    @Test
    void theOlderKindIsReadWithItsSymbolsAndArrows() throws IOException {
        Path file = file("lama.xls", out -> {
            try (var book = new HSSFWorkbook()) {
                HSSFSheet sheet = book.createSheet("SOP");
                table(sheet);
                HSSFPatriarch drawing = sheet.createDrawingPatriarch();
                symbol(drawing, PROCESS, 2, 3);
                symbol(drawing, DECISION, 3, 4);
                symbol(drawing, PROCESS, 2, 5);
                arrow(drawing, new HSSFClientAnchor(800, 130, 500, 60, (short) 2, 3, (short) 3, 4), false, "");
                arrow(drawing, new HSSFClientAnchor(500, 200, 200, 130, (short) 2, 3, (short) 3, 4), true, "");
                arrow(drawing, new HSSFClientAnchor(500, 200, 500, 60, (short) 3, 4, (short) 3, 5), false, "Ya");
                book.write(out);
            }
        });

        HasilKenal hasil = KasusKantor.recognised(DenahReader.read(file));

        Sop sop = hasil.sop().getFirst().sop();
        assertThat(sop.nama()).isEqualTo("SOP Surat Masuk");
        assertThat(sop.aktivitas())
                .extracting(row -> row.pelaksana())
                .containsExactly(List.of("Staf"), List.of("Kasubbag"), List.of("Staf"));
        assertThat(sop.aktivitas().get(1).isKeputusan()).isTrue();
        assertThat(sop.tidak(1)).hasValue(0);
        assertThat(sop.aktivitas().get(2).mutuBaku().waktu().teks()).isEqualTo("1 hari");
    }

    @Test
    void symbolsInAGroupLieWhereTheGroupPutsThem() throws IOException {
        Path file = file("grup.xls", out -> {
            try (var book = new HSSFWorkbook()) {
                HSSFSheet sheet = book.createSheet("SOP");
                table(sheet);
                HSSFShapeGroup group = sheet.createDrawingPatriarch()
                        .createGroup(new HSSFClientAnchor(0, 0, 1023, 255, (short) 2, 3, (short) 3, 5));
                group.setCoordinates(0, 0, 200, 300);
                int[][] boxes = {{20, 30, 80, 70}, {120, 130, 180, 170}, {20, 230, 80, 270}};
                for (int[] box : boxes) {
                    group.createShape(new HSSFChildAnchor(box[0], box[1], box[2], box[3]))
                            .setShapeType(PROCESS);
                }
                book.write(out);
            }
        });

        Sop sop =
                KasusKantor.recognised(DenahReader.read(file)).sop().getFirst().sop();

        assertThat(sop.aktivitas())
                .extracting(row -> row.pelaksana())
                .containsExactly(List.of("Staf"), List.of("Kasubbag"), List.of("Staf"));
    }

    @Test
    void macrosAreNeitherRunNorInTheWay() throws IOException {
        Path file = file("makro.xlsm", out -> {
            try (var book = new XSSFWorkbook(Files.newInputStream(KasusKantor.file("x04-tanda-karakter.xlsx")))) {
                book.setWorkbookType(XSSFWorkbookType.XLSM);
                book.setVBAProject(new ByteArrayInputStream("Sub Auto_Open()".getBytes(UTF_8)));
                book.write(out);
            }
        });

        KasusKantor.assertSame(KasusKantor.recognised(DenahReader.read(file)), "x04-tanda-karakter");
    }

    @Test
    void whatIsLockedOrOfAnotherProgramIsSaidSo() throws IOException {
        Path locked = file("kunci.xlsx", out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
                files.writeFilesystem(out);
            }
        });
        Path word = file("surat.doc", out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
                files.writeFilesystem(out);
            }
        });

        assertThat(only(locked).pesan()).isEqualTo("Berkas ini dikunci dengan kata sandi.");
        assertThat(only(word).pesan()).isEqualTo("Ini berkas Word lama (.doc).");
        assertThat(only(word).saran()).contains(".docx");
        assertThat(only(folder.resolve("tidak-ada.xlsx")).pesan()).isEqualTo("Berkas ini tidak ada.");
    }

    private static Masalah only(Path file) {
        BerkasDenah read = DenahReader.read(file);
        assertThat(read.denah()).isEmpty();
        assertThat(read.masalah()).hasSize(1);
        return read.masalah().getFirst();
    }
}
