package id.langkah.pdf;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the ruled tables of a PDF with text, and the drawings in them. Nothing in it is executed or
 * loaded from elsewhere. Never throws for what is in the file: problems are reported as findings.
 */
public final class SopPdfReader {
    /** The largest file in bytes: 20 MB. */
    static final long LARGEST = 20L * 1024 * 1024;

    /** The most pages that are read. */
    static final int MOST_PAGES = 200;

    private static final int FEW_LETTERS = 40;
    private static final String AS_TEXT =
            "Minta berkas Word, Excel, atau PDF yang disimpan langsung dari Word atau Excel.";

    private SopPdfReader() {}

    /** Reads a file. */
    public static BerkasDenah read(Path path) {
        Path name = path.getFileName();
        String berkas = name == null ? path.toString() : name.toString();
        try {
            if (Files.size(path) > LARGEST) {
                return refused(
                        berkas, "Berkas ini lebih besar dari 20 MB.", "Pisahkan halaman SOP-nya ke PDF sendiri.");
            }
            byte[] file = Files.readAllBytes(path);
            if (!isPdf(file)) {
                return refused(berkas, "Berkas ini bukan PDF.", "Pilih berkas PDF, Word, atau Excel yang memuat SOP.");
            }
            return StreamCheck.isSane(file) ? opened(file, berkas) : tooLarge(berkas);
        } catch (NoSuchFileException e) {
            return refused(berkas, "Berkas ini tidak ada.", "Periksa nama dan letak berkas.");
        } catch (IOException e) {
            return refused(
                    berkas,
                    "Berkas ini tidak dapat dibuka.",
                    "Tutup berkas itu di program lain; bila terletak di flashdisk atau jaringan,"
                            + " salin dahulu ke komputer ini.");
        }
    }

    /** Whether the file is a PDF; its mark may stand anywhere in the first KB. */
    private static boolean isPdf(byte[] file) {
        for (int i = 0; i < Math.min(file.length - 4, 1_024); i++) {
            if (file[i] == '%' && file[i + 1] == 'P' && file[i + 2] == 'D' && file[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    private static BerkasDenah opened(byte[] file, String berkas) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return tables(document, berkas);
        } catch (InvalidPasswordException e) {
            return refused(
                    berkas, "PDF ini dikunci dengan kata sandi.", "Buka dengan kata sandinya, lalu cetak ke PDF baru.");
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            return broken(berkas);
        }
    }

    private static BerkasDenah tables(PDDocument document, String berkas) throws IOException {
        List<Denah> denah = new ArrayList<>();
        var lines = new PageLines();
        List<Masalah> masalah = new ArrayList<>();
        int letters = 0;
        int pictured = 0;
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int i = 0; i < pages; i++) {
            InkPage page = PageInk.read(document.getPage(i), i + 1);
            if (page.tooMuch()) {
                return tooLarge(berkas);
            }
            letters += page.glyphs().size();
            boolean steps = PageTables.add(page, denah, lines);
            if (page.isPictured() && !steps) {
                pictured++;
                masalah.add(Masalah.peringatan(
                        "Sebagian besar halaman ini berupa gambar, yang tidak terbaca.",
                        berkas + ", halaman " + (i + 1),
                        AS_TEXT));
            }
        }
        if (denah.isEmpty()) {
            return letters < FEW_LETTERS * pages && pictured > 0
                    ? refused(berkas, "PDF ini hasil pindaian (gambar), jadi tulisannya tidak terbaca.", AS_TEXT)
                    : refused(
                            berkas,
                            "PDF ini tidak memuat tabel bergaris.",
                            "Pilih PDF yang memuat tabel kegiatan SOP: No, Kegiatan, Pelaksana, Mutu Baku.");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            masalah.add(Masalah.peringatan(
                    "Hanya " + MOST_PAGES + " halaman pertama yang dibaca.",
                    berkas,
                    "Pisahkan PDF ini menjadi beberapa berkas."));
        }
        return new BerkasDenah(berkas, denah.stream().map(lines::bare).toList(), masalah);
    }

    private static BerkasDenah refused(String berkas, String pesan, String saran) {
        return new BerkasDenah(berkas, List.of(), List.of(Masalah.galat(pesan, berkas, saran)));
    }

    private static BerkasDenah tooLarge(String berkas) {
        return refused(
                berkas,
                "Isi PDF ini jauh lebih besar daripada SOP biasa, jadi tidak dibaca.",
                "Pisahkan halaman SOP-nya ke PDF sendiri.");
    }

    private static BerkasDenah broken(String berkas) {
        return refused(
                berkas,
                "PDF ini rusak, jadi tidak dapat dibaca.",
                "Buka di pembaca PDF, cetak ke PDF baru, lalu coba lagi.");
    }
}
