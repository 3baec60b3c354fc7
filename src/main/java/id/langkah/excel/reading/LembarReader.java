package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.excel.kit.FormIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the sheets of a received table: .xlsx, .xls, .ods, .csv or .tsv. The format is detected
 * from the content. Never throws for what is in the file: problems are reported as findings.
 */
public final class LembarReader {
    private static final int HEAD = 512;
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String PILIH =
            "Pilih tabel berupa Excel (.xlsx, .xls), LibreOffice (.ods) atau teks (.csv, .tsv).";

    private LembarReader() {}

    /** Reads a file; one that cannot be read gives a galat. */
    public static BukuMasuk read(Path path) {
        return asFound(path).bersih();
    }

    private static BukuMasuk asFound(Path path) {
        String berkas = String.valueOf(path.getFileName());
        byte[] head = head(path);
        if (begins(head, 'P', 'K')) {
            return zip(path, berkas);
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return XlsTexts.read(path, berkas);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).strip();
        if (text.startsWith("%PDF")) {
            return refused(berkas, "Ini berkas PDF, bukan tabel.", PILIH);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return refused(
                    berkas,
                    "Ini berkas JSON, bukan tabel.",
                    "SOP dibaca di Pustaka SOP (langkah impor); di sini pilih tabel Excel.");
        }
        if (text.startsWith("{\\rtf") || text.startsWith("<")) {
            return refused(berkas, "Ini bukan tabel Excel atau CSV.", PILIH);
        }
        boolean named = berkas.toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx|xlsm|ods)");
        return head.length == 0 || named || !CsvTexts.isText(head) ? other(path) : CsvTexts.read(path, berkas);
    }

    /** Reports that a file is of another kind, with advice that fits that kind. */
    private static BukuMasuk other(Path path) {
        Received received = Received.read(path);
        boolean form = received.sheets().stream()
                .filter(sheet -> sheet.nama().equals(FormIdentity.SHEET))
                .anyMatch(sheet -> FormIdentity.read(sheet).isPresent());
        if (form) {
            return refused(
                    received.berkas(),
                    "Ini formulir terisi dari bidang, bukan tabel kantor.",
                    "Baca di Data Kinerja, Permintaan, dengan Baca formulir terisi.");
        }
        return new BukuMasuk(received.berkas(), received.sheets(), received.masalah());
    }

    private static BukuMasuk zip(Path path, String berkas) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return refused(
                        berkas,
                        "Ini berkas Word, bukan tabel Excel.",
                        "SOP berupa Word dibaca di Pustaka SOP; tabel di dalamnya dapat disalin lalu ditempel di"
                                + " sini.");
            }
            ZipEntry kind = zip.getEntry("mimetype");
            if (kind != null) {
                try (InputStream in = zip.getInputStream(kind)) {
                    String named = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII).strip();
                    return named.startsWith(ODS)
                            ? OdsTexts.read(path, berkas)
                            : refused(berkas, "Ini berkas OpenDocument, tetapi bukan lembar kerja (.ods).", PILIH);
                }
            }
        } catch (IOException e) {
            return other(path);
        }
        return other(path);
    }

    public static BukuMasuk refused(String berkas, String pesan, String saran) {
        return new BukuMasuk(berkas, List.of(), List.of(Masalah.galat(pesan, berkas, saran)));
    }

    public static BukuMasuk of(String berkas, List<LembarMasuk> lembar) {
        return new BukuMasuk(berkas, lembar, List.of());
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
