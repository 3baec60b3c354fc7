package id.langkah.excel;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.LembarMasuk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/**
 * A workbook that somebody sent. Nothing in it is run or looked up elsewhere, and it may neither
 * grow without end nor stop the program: whatever it holds, the answer is its texts or a sentence.
 *
 * @param berkas the file's name without its folder
 * @param sheets none when something is wrong with the file
 */
record Received(String berkas, List<LembarMasuk> sheets, List<Masalah> masalah) {
    /** The most bytes of a file: 20 MB. */
    static final long LARGEST = 20L * 1024 * 1024;

    /** The most bytes that it may unfold to: 200 MB. */
    static final long LARGEST_UNFOLDED = 200L * 1024 * 1024;

    /** The most bytes of what is read as a whole: everything but the sheets. 32 MB. */
    static final long LARGEST_PART = 32L * 1024 * 1024;

    /** The most bytes of what becomes a tree in the memory, twenty times as large: 4 MB. */
    static final long LARGEST_TREE = 4L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;

    /** More than so many bytes out of one are no office's. */
    private static final int MOST_OUT_OF_ONE = 99;

    private static final int SMALL = 100 * 1024;
    private static final String SHEETS = "xl/worksheets/";
    private static final String PICTURES = "xl/media/";
    private static final List<XSSFRelation> TREES = List.of(XSSFRelation.STYLES, XSSFRelation.THEME);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String AS_XLSX =
            "Buka di Excel, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), tanpa kata sandi.";

    /** What stands in the way of reading. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final String pesan;
        private final String saran;

        Refused(String pesan, String saran) {
            super(pesan);
            this.pesan = pesan;
            this.saran = saran;
        }

        Masalah masalah(String berkas) {
            return Masalah.galat(pesan, berkas, saran);
        }
    }

    static Received read(Path path) {
        Path name = path.getFileName();
        String berkas = name == null ? path.toString() : name.toString();
        try {
            check(path, false);
            return new Received(
                    berkas, StrictBook.isStrict(path) ? strict(path, berkas) : sheets(path, berkas), List.of());
        } catch (Refused e) {
            return new Received(berkas, List.of(), List.of(e.masalah(berkas)));
        } catch (IOException e) {
            return new Received(berkas, List.of(), List.of(unreadable(e).masalah(berkas)));
        }
    }

    static Refused unreadable(IOException cause) {
        return cause instanceof NoSuchFileException
                ? new Refused("Berkas ini tidak ada.", "Periksa nama dan letak berkas.")
                : new Refused(
                        "Berkas ini tidak dapat dibuka.",
                        "Tutup berkas itu di program lain; bila terletak di flashdisk atau jaringan,"
                                + " salin dahulu ke komputer ini.");
    }

    /** Whether a file is of the older kind: .xls, or encrypted. */
    static boolean isOle(Path path) throws IOException {
        return Arrays.equals(start(path), OLE);
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ZIP.length);
        }
    }

    /**
     * Refuses what may not be opened.
     *
     * @param macros whether it may hold macros, which nobody runs
     */
    static void check(Path path, boolean macros) throws IOException, Refused {
        if (Files.size(path) > LARGEST) {
            throw new Refused(
                    "Berkas ini lebih besar dari 20 MB.",
                    "Hapus gambar dan lembar yang tidak diperlukan, lalu simpan lagi.");
        }
        byte[] start = start(path);
        if (Arrays.equals(start, OLE)) {
            throw new Refused("Berkas ini berformat Excel lama (.xls) atau dikunci dengan kata sandi.", AS_XLSX);
        }
        if (!Arrays.equals(start, ZIP)) {
            throw new Refused("Berkas ini bukan buku kerja Excel (.xlsx).", AS_XLSX);
        }
        entries(path, macros);
    }

    /**
     * Unfolds every entry once and forgets it, since what an entry says of its size may be wrong.
     */
    private static void entries(Path path, boolean macros) throws IOException, Refused {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            var buffer = new byte[64 * 1024];
            long unfolded = 0;
            long relations = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!macros && entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new Refused("Berkas ini berisi makro, jadi tidak dibaca.", AS_XLSX);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    long size = 0;
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        size += n;
                        if (unfolded + size > LARGEST_UNFOLDED || isTooLarge(entry, size)) {
                            throw tooLarge();
                        }
                    }
                    unfolded += size;
                    relations += isOfThePackage(entry) ? size : 0;
                    if (relations > LARGEST_TREE) {
                        throw tooLarge();
                    }
                    if (size != entry.getSize()) {
                        throw broken();
                    }
                }
            }
        } catch (IOException e) {
            throw broken();
        }
    }

    /** What is read before anything is asked of the workbook: where everything is. */
    private static boolean isOfThePackage(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".rels") || name.equals("[content_types].xml");
    }

    private static boolean isTooLarge(ZipEntry entry, long size) {
        boolean piecemeal =
                entry.getName().startsWith(SHEETS) || entry.getName().startsWith(PICTURES);
        return (!piecemeal && size > LARGEST_PART)
                || (size > SMALL && size / MOST_OUT_OF_ONE > entry.getCompressedSize());
    }

    private static List<LembarMasuk> sheets(Path path, String berkas) throws Refused {
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            refuseLargeTrees(file);
            return new SheetTexts(file, berkas).read();
        } catch (SheetTexts.TooLarge e) {
            throw tooLarge();
        } catch (OpenXML4JException | IOException | SAXException e) {
            throw broken();
        } catch (RuntimeException e) {
            // Of a file that was made by hand, the library may complain in any way.
            throw broken();
        }
    }

    private static List<LembarMasuk> strict(Path path, String berkas) throws IOException, Refused {
        Path usual = StrictBook.usual(path);
        try {
            return sheets(usual, berkas);
        } finally {
            Files.deleteIfExists(usual);
        }
    }

    /** Whatever their names are, which may be those of sheets. */
    static void refuseLargeTrees(OPCPackage file) throws Refused {
        for (XSSFRelation relation : TREES) {
            for (PackagePart part : file.getPartsByContentType(relation.getContentType())) {
                if (part.getSize() > LARGEST_TREE) {
                    throw tooLarge();
                }
            }
        }
        for (PackagePart part : file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            if (part.getSize() > LARGEST_PART) {
                throw tooLarge();
            }
        }
    }

    static Refused locked() {
        return new Refused("Berkas ini dikunci dengan kata sandi.", AS_XLSX);
    }

    static Refused oldDocument() {
        return new Refused(
                "Ini berkas Word lama (.doc).",
                "Buka di Word, pilih Simpan Sebagai, jenis Dokumen Word (.docx), lalu pilih berkas itu.");
    }

    /** Of the older kind, but of another program. */
    static Refused noWorkbook() {
        return new Refused("Berkas ini bukan buku kerja Excel.", AS_XLSX);
    }

    static Refused tooLarge() {
        return new Refused(
                "Isi berkas ini jauh lebih besar daripada buku kerja biasa, jadi tidak dibaca.",
                "Salin tabelnya ke buku kerja baru, lalu pilih buku kerja itu.");
    }

    static Refused broken() {
        return new Refused(
                "Berkas ini rusak atau bukan buku kerja Excel (.xlsx).",
                "Buka di Excel untuk memeriksanya, simpan sebagai .xlsx, lalu coba lagi.");
    }
}
