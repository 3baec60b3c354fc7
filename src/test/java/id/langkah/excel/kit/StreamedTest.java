package id.langkah.excel.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StreamedTest {
    private static final int ROWS = 4_000;
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 7, 8, 15, 5);

    /** Rows of several pieces that do not become small. */
    private static Table<String> table() {
        var random = new Random(3);
        List<String> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> begin(i) + Long.toHexString(random.nextLong()) + " é " + i)
                .toList();
        KolomRekap<String> text = KolomRekap.teks("Isi", "Isi", 30, row -> row);
        KolomRekap<String> again = KolomRekap.teks("Balik", "Balik", 30, row -> row + "|" + row);
        return Table.of(Lembar.of("Uji", "Uji", "Uji", "Kosong", List.of(text, again), rows, List.of()));
    }

    /** What a spreadsheet program would take for the beginning of a formula, in some rows. */
    private static String begin(int row) {
        return row % 7 < 4 ? "=+-@".substring(row % 7, row % 7 + 1) : "";
    }

    private static void write(Streamed workbook, OutputStream out, Runnable step) throws IOException {
        for (String name : List.of("Satu", "Dua")) {
            new TableSheet<>(
                            table(),
                            workbook.createSheet(name),
                            new Styles(workbook),
                            Kantor.BELUM,
                            new Subject("2026", SAAT))
                    .write(step);
        }
        Properties.set(workbook, "Uji", Kantor.BELUM, SAAT);
        workbook.writeTo(out);
    }

    private static byte[] bytes(Streamed workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            write(workbook, out, () -> {});
        }
        return out.toByteArray();
    }

    private static List<Path> temporary() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir", "")))) {
            return all.filter(path -> path.toString().endsWith(".bagian")).toList();
        }
    }

    @Test
    void whatIsBeyondMemoryGoesThroughAFileAndIsTheSame() throws IOException {
        List<Path> before = temporary();
        byte[] small = bytes(new Streamed(1 << 16));
        assertThat(small).isEqualTo(bytes(new Streamed())).hasSizeGreaterThan(4 << 16);
        assertThat(temporary()).isEqualTo(before);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(small))) {
            List<String> rows = table().rows();
            for (var sheet : book) {
                assertThat(sheet.getLastRowNum()).isGreaterThan(ROWS);
                int first = 0;
                while (sheet.getRow(first).getCell(0) == null
                        || !sheet.getRow(first).getCell(0).toString().equals("1.0")) {
                    first++;
                }
                for (int i = 0; i < ROWS; i++) {
                    var row = sheet.getRow(first + i);
                    assertThat(row.getCell(1).getStringCellValue()).isEqualTo(rows.get(i));
                    assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isEqualTo(!begin(i).isEmpty());
                    assertThat(row.getCell(2).getStringCellValue()).endsWith("|" + rows.get(i));
                }
            }
        }
    }

    @Test
    void whatIsStoppedLeavesNothing() throws IOException {
        List<Path> before = temporary();
        var out = new ByteArrayOutputStream();
        int[] done = {0};
        try (var workbook = new Streamed(1 << 16)) {
            assertThatThrownBy(() -> write(workbook, out, () -> {
                        if (++done[0] > ROWS + ROWS / 2) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(out.size()).isZero();
        assertThat(temporary()).isEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("rekap");
    }

    @Test
    void aChecksumIsJoinedFromThoseOfItsParts() {
        byte[] all = "Dinas yang mengerjakan rekapitulasi".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= all.length; at++) {
            int rest = all.length - at;
            assertThat(JoinedCrc.of(crc(all, 0, at), crc(all, at, rest), rest)).isEqualTo(crc(all, 0, all.length));
        }
    }

    private static long crc(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return crc.getValue();
    }
}
