package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The first 100 bytes of a closed file, read without SQLite (SQLite file format, section 1.3).
 *
 * @param pageSize the page size in bytes
 * @param pages the number of pages in the header
 * @param version the {@code user_version}
 */
record Header(int pageSize, int pages, int version, int applicationId) {
    static final int BYTES = 100;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int READ_FORMAT_AT = 19;
    private static final byte LOGGED = 2;
    private static final int PAGES_AT = 28;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int LARGEST_PAGE = 65_536;

    /**
     * The header of a file of this program.
     *
     * @throws DatabaseException when it is a folder, cannot be read, is empty, or belongs to
     *     another program
     */
    static Header of(Path file) {
        if (Files.isDirectory(file)) {
            throw new DatabaseException(masalah(
                    "\"" + file + "\" adalah folder, bukan berkas data.",
                    "Sebutkan nama berkasnya, misalnya langkah.db di dalam folder itu."));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new DatabaseException(masalah(
                    "\"" + file + "\" pipa, perangkat, atau soket, bukan berkas data.",
                    "Sebutkan nama berkas datanya."));
        }
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
        if (bytes.limit() == 0) {
            throw DatabaseException.damaged(masalah(
                    "Berkas data \"" + file.getFileName() + "\" kosong (0 bita).",
                    "Pulihkan dari cadangan terakhir, atau pindahkan berkas kosong ini" + " untuk memulai dari awal."));
        }
        if (bytes.limit() < BYTES || !startsAsSqlite(bytes)) {
            throw DatabaseException.damaged(masalah(
                    "\"" + file.getFileName() + "\" bukan berkas data Langkah, atau bagian awalnya rusak.",
                    "Pilih berkas lain, atau pulihkan dari cadangan terakhir. Berkas ini" + " tidak diubah."));
        }
        Header header = of(bytes);
        if (header.applicationId != Database.APPLICATION_ID) {
            throw DatabaseException.damaged(masalah(
                    "\"" + file.getFileName() + "\" adalah berkas data program lain.",
                    "Pilih berkas lain; berkas ini tidak diubah."));
        }
        if (header.version < 1) {
            throw new DatabaseException(DatabaseException.RUSAK);
        }
        return header;
    }

    /** The header of an open file, as SQLite sees it. */
    static Header of(Database database) {
        return new Header(
                database.pragma("page_size"),
                database.pragma("page_count"),
                database.pragma("user_version"),
                database.pragma("application_id"));
    }

    private static Header of(ByteBuffer bytes) {
        int pageSize = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
        return new Header(
                pageSize == 1 ? LARGEST_PAGE : pageSize,
                bytes.getInt(PAGES_AT),
                bytes.getInt(VERSION_AT),
                bytes.getInt(APPLICATION_AT));
    }

    /** The version in the header, also when the header is damaged; {@code otherwise} when it cannot be read. */
    static int versionOr(Path file, int otherwise) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
        int version = bytes.limit() < BYTES ? 0 : of(bytes).version;
        return version > 0 && version < otherwise ? version : otherwise;
    }

    /** Gives a file the header of another file of this program, with the number of pages that follows from its size. */
    static void replace(Path file, Path other) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(other));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int pageSize = of(bytes).pageSize;
            int pages = Math.toIntExact(Math.ceilDiv(channel.size(), pageSize));
            bytes.putInt(PAGES_AT, pages);
            channel.write(bytes, 0);
            if (channel.size() < (long) pages * pageSize) {
                channel.write(ByteBuffer.allocate(1), (long) pages * pageSize - 1);
            }
        }
    }

    /** Whether the file begins as every SQLite file does. */
    static boolean startsAsSqlite(Path file) {
        return startsAsSqlite(ByteBuffer.wrap(bytes(file)));
    }

    /** Whether the file begins as files of this program do. */
    static boolean isOurs(Path file) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
        return bytes.limit() == BYTES && startsAsSqlite(bytes) && of(bytes).applicationId == Database.APPLICATION_ID;
    }

    /** Whether another program has set the file to use a write-ahead log, for which SQLite makes files beside it. */
    static boolean usesLog(Path file) {
        return bytes(file)[READ_FORMAT_AT] == LOGGED;
    }

    private static boolean startsAsSqlite(ByteBuffer bytes) {
        return bytes.limit() >= MAGIC.length && bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Berkas \"" + file.getFileName() + "\" tidak dapat dibaca.",
                            "Periksa apakah berkasnya ada, boleh dibaca, dan disknya terpasang."),
                    e);
        }
    }

    /**
     * Refuses a closed file that was truncated, because SQLite would fill the missing part of a
     * page with zeros.
     *
     * @throws DatabaseException when bytes are missing at the end
     */
    void refuseCut(Path file) {
        long found = file.toFile().length();
        if (pages > 0 && found < size()) {
            throw DatabaseException.damaged(masalah(
                    "Berkas data rusak: terpotong, seharusnya " + size() + " bita, yang ada " + found + ".",
                    "Jangan hapus berkasnya; pilih jalan pemulihan."));
        }
    }

    /** The size of all pages in bytes. */
    long size() {
        return (long) pageSize * pages;
    }
}
