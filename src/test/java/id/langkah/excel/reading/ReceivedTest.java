package id.langkah.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.zip.ArchiveCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files that were made by hand to do harm, and files that are simply broken. */
@Execution(ExecutionMode.CONCURRENT)
class ReceivedTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeOne() throws IOException {
        good = folder.resolve("baik.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(good)) {
            var row = workbook.createSheet("Data").createRow(2);
            row.createCell(1).setCellValue("halo");
            row.createCell(3).setCellValue(12.5);
            workbook.createSheet("Rahasia");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
    }

    private static String told(Path file) {
        Received received = Received.read(file);
        assertThat(received.sheets()).isEmpty();
        return received.masalah().getFirst().pesan();
    }

    /** A copy with one entry more, or another content of one. */
    private Path with(String entry, byte[] content) throws IOException {
        Path copy = folder.resolve("jahat.xlsx");
        try (var zip = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry zipEntry : zip.stream().toList()) {
                if (!zipEntry.getName().equals(entry)) {
                    out.putNextEntry(new ZipEntry(zipEntry.getName()));
                    zip.getInputStream(zipEntry).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return copy;
    }

    private static byte[] sheet(String head, String data) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + head
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>"
                + data
                + "</sheetData></worksheet>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anOrdinaryWorkbookIsRead() {
        Received received = Received.read(good);
        assertThat(received.masalah()).isEmpty();
        LembarMasuk sheet = received.sheets().getFirst();
        assertThat(sheet.sel(2, 1)).isEqualTo("halo");
        assertThat(sheet.sel(2, 3)).isEqualTo("12,5");
        assertThat(sheet.sel(0, 0)).isEmpty();
        assertThat(sheet.tampak()).isTrue();
        assertThat(received.sheets().get(1).tampak()).isFalse();
    }

    @Test
    void whatIsNoWorkbookIsToldSo() throws IOException {
        assertThat(told(folder.resolve("tidak-ada.xlsx"))).isEqualTo("Berkas ini tidak ada.");
        Path text = Files.writeString(folder.resolve("teks.xlsx"), "bukan buku kerja");
        assertThat(told(text)).isEqualTo("Berkas ini bukan buku kerja Excel (.xlsx).");
        Path empty = Files.write(folder.resolve("kosong.xlsx"), new byte[0]);
        assertThat(told(empty)).isEqualTo("Berkas ini bukan buku kerja Excel (.xlsx).");
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        Path old = Files.write(folder.resolve("lama.xls"), ole);
        assertThat(told(old)).startsWith("Berkas ini berformat Excel lama");
        assertThat(told(folder)).isEqualTo("Berkas ini tidak dapat dibuka.");
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(told(with("xl/vbaProject.bin", new byte[100])))
                .isEqualTo("Berkas ini berisi makro, jadi tidak dibaca.");
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsRefused() throws IOException {
        byte[] blanks = new byte[(int) ArchiveCheck.LARGEST_UNFOLDED + 1];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(told(with("xl/media/besar.bin", blanks))).startsWith("Isi berkas ini jauh lebih besar");
    }

    @Test
    void aFileOverTheLimitIsNotOpened() throws IOException {
        Path large = folder.resolve("besar.xlsx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ArchiveCheck.LARGEST + 1);
        }
        assertThat(told(large)).isEqualTo("Berkas ini lebih besar dari 20 MB.");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "kata sandi");
        String head = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Path file = with(SHEET, sheet(head, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"));
        Received received = Received.read(file);
        assertThat(received.toString()).doesNotContain("kata sandi");
        assertThat(received.masalah()).hasSize(1);
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        var head = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            head.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        Path file = with(
                SHEET, sheet(head + "]>", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a29;</t></is></c></row>"));
        assertThat(told(file)).startsWith("Berkas ini rusak");
    }

    @Test
    void rowsAndCellsWhereNoneCanBeAreRefused() throws IOException {
        Path far = with(SHEET, sheet("", "<row r=\"999999999\"><c r=\"A1\"><v>1</v></c></row>"));
        assertThat(told(far)).startsWith("Isi berkas ini jauh lebih besar");
        Path back = with(SHEET, sheet("", "<row r=\"5\"></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"));
        assertThat(Received.read(back).masalah()).hasSize(1);
        Path wide = with(SHEET, sheet("", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
        assertThat(Received.read(wide).sheets().getFirst().baris().getFirst()).isEmpty();
    }

    @Test
    void bytesThatFlipNeverThrow() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        var random = new Random(20261121);
        Path file = folder.resolve("acak.xlsx");
        for (int i = 0; i < 200; i++) {
            byte[] broken = bytes.clone();
            for (int flips = 0; flips <= i % 5; flips++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, Arrays.copyOf(broken, i % 3 == 0 ? bytes.length / 2 : bytes.length));
            Received received = Received.read(file);
            assertThat(received.sheets().isEmpty())
                    .isEqualTo(!received.masalah().isEmpty());
        }
    }
}
