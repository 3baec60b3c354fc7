package id.langkah.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.platform.TemporaryFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads handover packages; only files with known names are taken from them. */
final class Paket {
    static final String DATA = "langkah.db";
    static final String SIDIK = "SHA-256.txt";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The highest compression ratio accepted; the program's own packages never reach it. */
    private static final long TIGHTEST = 500;

    private static final long LONGEST_LIST = 1 << 16;

    private Paket() {}

    /** Runs the work on the backup: the one inside a package, or the file itself when it is not a package. */
    static <T> T withCopy(Path file, Function<Path, T> work) {
        if (!isPaket(file)) {
            return work.apply(file);
        }
        try {
            Path folder = Files.createTempDirectory(TemporaryFolder.path(), "langkah-paket-");
            Path copy = folder.resolve(DATA);
            try {
                unpack(file, copy);
                return work.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static boolean isPaket(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Extracts the backup and compares it with its checksum.
     *
     * @throws MasalahException when the file is not a package or was changed
     */
    static void unpack(Path zip, Path copy) {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            ZipEntry data = files.getEntry(DATA);
            ZipEntry sums = files.getEntry(SIDIK);
            if (data == null || sums == null || sums.getSize() > LONGEST_LIST) {
                throw refused(
                        "\"" + zip.getFileName() + "\" bukan paket serah terima Langkah.",
                        "Pilih paket .zip yang dibuat lewat Pengaturan, atau berkas cadangan .db.",
                        null);
            }
            long most = TIGHTEST * Math.max(1 << 16, zip.toFile().length());
            String sum = copy(files, data, copy, most);
            String list = new String(files.getInputStream(sums).readNBytes(1 << 16), UTF_8);
            if (list.lines().noneMatch(line -> line.equals(sum + "  " + DATA))) {
                throw refused(
                        "Isi paket \"" + zip.getFileName() + "\" berubah sejak dibuat.",
                        "Salin lagi paketnya dari asalnya, atau minta paket yang baru.",
                        null);
            }
        } catch (ZipException e) {
            throw refused(
                    "Paket \"" + zip.getFileName() + "\" rusak atau terpotong.",
                    "Salin lagi paketnya dari asalnya.",
                    e);
        } catch (IOException e) {
            throw unreadable(zip, e);
        }
    }

    private static String copy(ZipFile files, ZipEntry entry, Path to, long most) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(files.getInputStream(entry), digest);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all += read;
                if (all > most) {
                    throw new ZipException("larger than it can be");
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of a file in 64 hexadecimal digits. */
    static String sidik(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MasalahException unreadable(Path file, IOException why) {
        return refused(
                "\"" + file.getFileName() + "\" tidak dapat dibaca atau disalin.",
                "Periksa apakah berkasnya masih ada dan disknya cukup, lalu coba lagi.",
                why);
    }

    private static MasalahException refused(String pesan, String saran, @Nullable IOException why) {
        Masalah masalah = Masalah.galat(pesan, "", saran);
        return why == null ? new MasalahException(masalah) : new MasalahException(masalah, why);
    }
}
