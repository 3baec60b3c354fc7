package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.Tersembunyi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads a table in a text file. Separator and character encoding are detected and reported. Quoted
 * cells may contain the separator and line ends.
 */
final class CsvTexts {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int MOST_CELLS = 500_000;
    private static final int SAMPLE = 20;
    private static final Map<Character, String> SIGNS = Map.of(';', "titik koma", ',', "koma", '\t', "tab");

    private final String text;
    private final char sign;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;
    private int cells;

    private CsvTexts(String text, char sign) {
        this.text = text;
        this.sign = sign;
    }

    /** Whether the beginning of a file is text: it has no byte that never occurs in text. */
    static boolean isText(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xff) >= 0xfe && (head[1] & 0xff) >= 0xfe);
        for (byte value : head) {
            boolean control = value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r';
            if (control && !wide) {
                return false;
            }
        }
        return true;
    }

    static BukuMasuk read(Path path, String berkas) {
        try {
            if (Files.size(path) > LARGEST) {
                return LembarReader.refused(
                        berkas, "Berkas teks ini lebih besar dari 10 MB.", "Simpan hanya tabel yang diperlukan.");
            }
            byte[] bytes = Files.readAllBytes(path);
            Charset charset = charset(bytes);
            String text = new String(bytes, charset);
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            char sign = sign(plain);
            var reading = new CsvTexts(plain, sign);
            if (!reading.parse()) {
                return LembarReader.refused(
                        berkas,
                        "Berkas teks ini berisi jauh lebih banyak sel daripada tabel biasa.",
                        "Simpan hanya tabel yang diperlukan.");
            }
            var lembar = new LembarMasuk(
                    berkas, "", true, reading.rows, List.of(), Tersembunyi.TIDAK_ADA, Tersembunyi.TIDAK_ADA);
            return new BukuMasuk(
                    berkas,
                    List.of(lembar),
                    List.of(Masalah.saran(
                            "Dibaca sebagai teks dengan pemisah %s dan aksara %s."
                                    .formatted(SIGNS.get(sign), charset.name().replace("windows", "Windows")),
                            berkas,
                            "Bila hurufnya tampak kacau atau kolomnya tergabung, simpan sebagai .xlsx.")));
        } catch (IOException e) {
            return LembarReader.refused(
                    berkas,
                    "Berkas ini tidak dapat dibuka.",
                    "Tutup berkas itu di program lain; bila terletak di flashdisk atau jaringan, salin dahulu ke"
                            + " komputer ini.");
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean little = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        boolean big = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        if (little || big) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** The separator: the sign that occurs most evenly in the first lines, outside quotes. */
    private static char sign(String text) {
        List<String> lines =
                text.lines().limit(SAMPLE).filter(line -> !line.isBlank()).toList();
        return List.of('\t', ';', ',').stream()
                .max(Comparator.comparingLong(sign -> lines.stream()
                        .filter(line -> count(line, sign) > 0)
                        .mapToLong(line -> Math.min(count(line, sign), 3))
                        .sum()))
                .orElse(',');
    }

    private static long count(String line, char sign) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }

    /** Parses the whole text; returns false when it exceeds the limits of a table. */
    private boolean parse() {
        while (at < text.length()) {
            row.add(cell());
            cells++;
            if (cells > MOST_CELLS) {
                return false;
            }
            boolean more = at < text.length() && text.charAt(at) == sign;
            if (!more) {
                at += text.startsWith("\r\n", at) ? 1 : 0;
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
        }
        return true;
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            var inside = new StringBuilder();
            int i = at + 1;
            while (i < text.length() && !(text.charAt(i) == '"' && !text.startsWith("\"\"", i))) {
                inside.append(text.charAt(i));
                i += text.charAt(i) == '"' ? 2 : 1;
            }
            if (i < text.length()) {
                at = i + 1;
                return inside + rest();
            }
        }
        return rest();
    }

    private String rest() {
        int from = at;
        while (at < text.length() && text.charAt(at) != sign && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }
}
