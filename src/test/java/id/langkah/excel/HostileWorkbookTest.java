package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.BacaTabel;
import id.langkah.excel.reading.LembarReader;
import id.langkah.zip.ArchiveCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole workbooks that an office may get and that are not what they should be, one of each kind.
 */
@Timeout(30)
class HostileWorkbookTest {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int TEN_MILLION = 10_000_000;

    @TempDir
    private Path folder;

    private static BacaTabel read(Path file) {
        BacaTabel tabel = BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU);
        assertThat(FormulirReader.read(file).isian()).isEmpty();
        return tabel;
    }

    private static String refused(Path file) {
        BacaTabel tabel = read(file);
        assertThat(tabel.indikator()).isEmpty();
        Masalah told = tabel.masalah().getFirst();
        assertThat(told.tingkat()).isEqualTo(Masalah.Tingkat.GALAT);
        assertThat(told.saran()).isNotBlank();
        return told.pesan();
    }

    private Path table(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static XSSFSheet fill(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("IKU");
        List<String> head = List.of("Sasaran", "Indikator", "Satuan", "Target tahun");
        List<String> body = List.of("Baik", "Jalan", "km", "7");
        for (int i = 0; i < 2; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < head.size(); j++) {
                row.createCell(j).setCellValue((i == 0 ? head : body).get(j));
            }
        }
        return sheet;
    }

    /** A workbook whose sheet has another content, written as it goes. */
    private Path withSheet(String name, Writing writing) throws IOException {
        Path good = table("baik.xlsx");
        Path file = folder.resolve(name);
        try (var zip = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(1);
            for (ZipEntry zipEntry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(zipEntry.getName()));
                if (zipEntry.getName().equals("xl/worksheets/sheet1.xml")) {
                    writing.to(out);
                } else {
                    zip.getInputStream(zipEntry).transferTo(out);
                }
            }
        }
        return file;
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void sheet(OutputStream out, String row, int times) throws IOException {
        write(out, "<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>");
        byte[] thousand = row.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i += 1_000) {
            out.write(thousand);
        }
        write(out, "</sheetData></worksheet>");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tenMillionRowsAreTooMany() throws IOException {
        Path file = withSheet("panjang.xlsx", out -> sheet(out, "<row/>", TEN_MILLION));
        assertThat(file.toFile().length()).isLessThan(ArchiveCheck.LARGEST);
        assertThat(refused(file)).startsWith("Isi berkas ini jauh lebih besar");
        Path cells = withSheet("isi.xlsx", out -> sheet(out, "<row><c><v>1</v></c></row>", 1_200_000));
        assertThat(refused(cells)).startsWith("Isi berkas ini jauh lebih besar");
    }

    @Test
    void aSheetOfHugeTextsIsCutOrRefused() throws IOException {
        String text = "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(1_000_000) + "</t></is></c></row>";
        Path file = withSheet("besar.xlsx", out -> {
            write(out, "<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>");
            for (int i = 0; i < 30; i++) {
                write(out, text);
            }
            write(out, "</sheetData></worksheet>");
        });
        assertThat(Masalah.anyGalat(read(file).masalah())).isTrue();
    }

    /** What is not a sheet is held in memory as a whole. */
    @Test
    void aPartThatFillsTheMemoryIsRefused() throws IOException {
        Path good = table("baik.xlsx");
        Path file = folder.resolve("gaya.xlsx");
        var random = new Random(1);
        try (var zip = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(1);
            for (ZipEntry zipEntry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(zipEntry.getName()));
                if (zipEntry.getName().equals("xl/styles.xml")) {
                    write(out, "<styleSheet xmlns=\"" + NAMESPACE + "\"><cellXfs>");
                    for (long size = 0; size <= ArchiveCheck.LARGEST_PART; size += 40_000) {
                        write(out, ("<xf fontId=\"" + random.nextInt() + "\"      />").repeat(1_500));
                    }
                    write(out, "</cellXfs></styleSheet>");
                } else {
                    zip.getInputStream(zipEntry).transferTo(out);
                }
            }
        }
        assertThat(file.toFile().length()).isLessThan(ArchiveCheck.LARGEST);
        assertThat(refused(file)).startsWith("Isi berkas ini jauh lebih besar");
    }

    @Test
    void whatIsLockedWithAPasswordIsRefused() throws Exception {
        Path good = table("baik.xlsx");
        Path file = folder.resolve("sandi.xlsx");
        var info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("rahasia");
        try (var files = new POIFSFileSystem();
                OPCPackage whole = OPCPackage.open(good.toFile());
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream hidden = encryptor.getDataStream(files)) {
                whole.save(hidden);
            }
            files.writeFilesystem(out);
        }
        assertThat(refused(file)).contains("dikunci dengan kata sandi");
    }

    @Test
    void otherFormatsUnderThisNameAreRefused() throws IOException {
        Path old = folder.resolve("lama.xlsx");
        try (var workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("IKU").createRow(0).createCell(0).setCellValue("Sasaran");
            workbook.write(out);
        }
        assertThat(refused(old)).isEqualTo("Baris judul tabel tidak ditemukan.");
        Path csv = Files.writeString(folder.resolve("csv.xlsx"), "Sasaran;Indikator\nBaik;Jalan\n");
        assertThat(refused(csv)).isEqualTo("Berkas ini bukan buku kerja Excel (.xlsx).");
        Path ods = folder.resolve("ods.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(ods))) {
            byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            var entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            out.putNextEntry(entry);
            out.write(type);
            out.putNextEntry(new ZipEntry("content.xml"));
            write(out, "<office:document-content/>");
        }
        assertThat(refused(ods)).startsWith("Berkas ini rusak atau bukan buku kerja LibreOffice");
    }

    /** What the cell showed when it was saved is read; nobody is asked anything. */
    @Test
    void formulasThatPointElsewhereAreNotFollowed() throws IOException {
        Path file = withSheet(
                "tautan.xlsx",
                out -> write(
                        out,
                        "<worksheet xmlns=\""
                                + NAMESPACE
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\">"
                                + "<f>'http://127.0.0.1:1/[x.xlsx]A'!A1</f><v>Sasaran</v></c>"
                                + "<c r=\"B1\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:1\")</f>"
                                + "<v>Indikator</v></c><c r=\"C1\" t=\"str\"><v>Satuan</v></c>"
                                + "</row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Baik</v></c>"
                                + "<c r=\"B2\" t=\"str\"><f>cmd|'/c calc'!A1</f><v>Jalan</v></c>"
                                + "<c r=\"C2\" t=\"str\"><v>km</v></c></row></sheetData></worksheet>"));
        assertThat(read(file).indikator())
                .singleElement()
                .satisfies(indikator -> assertThat(indikator.nama()).isEqualTo("Jalan"));
    }

    @Test
    void aFaultInACellIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("ref.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook).getRow(1).getCell(3).setCellErrorValue(FormulaError.REF.getCode());
            workbook.write(out);
        }
        assertThat(read(file).masalah())
                .filteredOn(masalah -> masalah.tingkat() == Masalah.Tingkat.GALAT)
                .singleElement()
                .satisfies(masalah -> {
                    assertThat(masalah.pesan()).isEqualTo("Sel ini berisi kesalahan rumus #REF!.");
                    assertThat(masalah.tempat()).isEqualTo("ref.xlsx, lembar IKU, sel D2, Target tahun");
                });
    }

    @Test
    void whatNobodySeesIsNotRead() throws IOException {
        Path file = folder.resolve("sembunyi.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook);
            workbook.createSheet("Kosong");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
        assertThat(read(file).indikator()).isEmpty();
    }

    @Test
    void markupInAnotherEncodingThanItSaysIsRefused() throws IOException {
        Path file = withSheet(
                "sandi.xlsx",
                out -> out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + NAMESPACE + "\"/>")
                        .getBytes(StandardCharsets.UTF_16LE)));
        assertThat(refused(file)).startsWith("Berkas ini rusak");
    }
}
