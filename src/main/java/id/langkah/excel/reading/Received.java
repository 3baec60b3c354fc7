package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.zip.ArchiveCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/**
 * A workbook received from outside. Nothing in it is executed or loaded from elsewhere, and its use
 * of memory is limited. Never throws for what is in the file.
 *
 * @param berkas the file's name without its folder
 * @param sheets the sheets; empty when something is wrong with the file
 */
public record Received(String berkas, List<LembarMasuk> sheets, List<Masalah> masalah) {
    /** The largest part that is read as a tree, in bytes: 4 MB. The tree needs about twenty times as much memory. */
    static final long LARGEST_TREE = 4L * 1024 * 1024;

    private static final String SHEETS = "xl/worksheets/";
    private static final String PICTURES = "xl/media/";
    private static final List<XSSFRelation> TREES = List.of(XSSFRelation.STYLES, XSSFRelation.THEME);
    private static final String AS_XLSX =
            "Buka di Excel, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), tanpa kata sandi.";

    /** Why a workbook cannot be read. */
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

    public static Received read(Path path) {
        Path name = path.getFileName();
        String berkas = name == null ? path.toString() : name.toString();
        try {
            check(path, false);
            var found = new BukuMasuk(
                    berkas, StrictBook.isStrict(path) ? strict(path, berkas) : sheets(path, berkas), List.of());
            BukuMasuk clean = found.bersih();
            return new Received(berkas, clean.lembar(), clean.masalah());
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

    /**
     * Refuses files that must not be opened.
     *
     * @param macros whether the file may contain macros, which are never run
     */
    public static void check(Path path, boolean macros) throws IOException, Refused {
        switch (ArchiveCheck.of(path, entry -> entry.startsWith(SHEETS) || entry.startsWith(PICTURES))) {
            case LARGE_FILE ->
                throw new Refused(
                        "Berkas ini lebih besar dari 20 MB.",
                        "Hapus gambar dan lembar yang tidak diperlukan, lalu simpan lagi.");
            case OLD_OR_LOCKED ->
                throw new Refused("Berkas ini berformat Excel lama (.xls) atau dikunci dengan kata sandi.", AS_XLSX);
            case NO_ARCHIVE -> throw new Refused("Berkas ini bukan buku kerja Excel (.xlsx).", AS_XLSX);
            case TOO_LARGE -> throw tooLarge();
            case BROKEN -> throw broken();
            case GOOD -> {
                if (!macros && ArchiveCheck.holds(path, "vbaproject")) {
                    throw new Refused("Berkas ini berisi makro, jadi tidak dibaca.", AS_XLSX);
                }
            }
        }
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
            // The library may throw anything for a damaged or crafted file.
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

    /** Refuses large parts that would be read as a tree, whatever their names. */
    static void refuseLargeTrees(OPCPackage file) throws Refused {
        for (XSSFRelation relation : TREES) {
            for (PackagePart part : file.getPartsByContentType(relation.getContentType())) {
                if (part.getSize() > LARGEST_TREE) {
                    throw tooLarge();
                }
            }
        }
        for (PackagePart part : file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            if (part.getSize() > ArchiveCheck.LARGEST_PART) {
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

    /** The reason for an OLE file that is not a workbook. */
    static Refused noWorkbook() {
        return new Refused("Berkas ini bukan buku kerja Excel.", AS_XLSX);
    }

    static Refused tooLarge() {
        return new Refused(
                "Isi berkas ini jauh lebih besar daripada buku kerja biasa, jadi tidak dibaca.",
                "Salin tabelnya ke buku kerja baru, lalu pilih buku kerja itu.");
    }

    public static Refused broken() {
        return new Refused(
                "Berkas ini rusak atau bukan buku kerja Excel (.xlsx).",
                "Buka di Excel untuk memeriksanya, simpan sebagai .xlsx, lalu coba lagi.");
    }
}
