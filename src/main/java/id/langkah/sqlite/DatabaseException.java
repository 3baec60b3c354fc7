package id.langkah.sqlite;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/** Thrown when the file could not be opened, read or written; nothing of the action was stored. */
public final class DatabaseException extends MasalahException {
    private static final long serialVersionUID = 1L;
    private static final int PRIMARY_CODE = 0xff;

    static final Masalah RUSAK =
            masalah("Berkas data rusak.", "Jangan hapus berkasnya; pulihkan dari cadangan terakhir.");

    private final boolean damage;

    DatabaseException(Masalah masalah) {
        super(List.of(masalah));
        damage = masalah.equals(RUSAK);
    }

    DatabaseException(Masalah masalah, Throwable cause) {
        super(masalah, cause);
        damage = masalah.equals(RUSAK);
    }

    private DatabaseException(List<Masalah> masalah, boolean damage) {
        super(masalah);
        this.damage = damage;
    }

    /** The file contains something that this program never writes. */
    static DatabaseException damaged(Masalah masalah) {
        return damaged(List.of(masalah));
    }

    /** The file contains several things that this program never writes. */
    static DatabaseException damaged(List<Masalah> masalah) {
        return new DatabaseException(masalah, true);
    }

    /** Whether the content of the file is damaged, so that {@link Repair} may help. */
    public boolean isDamage() {
        return damage;
    }

    /** Whether SQLite refused because it would have to write to the file before it can read it. */
    boolean needsWriting() {
        return isOf(SQLiteErrorCode.SQLITE_READONLY, SQLiteErrorCode.SQLITE_CANTOPEN);
    }

    /** Whether the disk had no room for what SQLite wanted to write. */
    boolean isFull() {
        return isOf(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR);
    }

    private boolean isOf(SQLiteErrorCode... codes) {
        return getCause() instanceof SQLException fault && List.of(codes).contains(primary(fault));
    }

    private static SQLiteErrorCode primary(SQLException fault) {
        return SQLiteErrorCode.getErrorCode(fault.getErrorCode() & PRIMARY_CODE);
    }

    /** Translates a failure of SQLite into a message for the user. */
    static DatabaseException of(SQLException fault) {
        if (saysDamaged(fault)) {
            return new DatabaseException(RUSAK, fault);
        }
        SQLiteErrorCode code = primary(fault);
        Masalah masalah = switch (code) {
            case SQLITE_FULL ->
                masalah(
                        "Disk penuh, sehingga perubahan ini tidak tersimpan.",
                        "Kosongkan sebagian isi disk, lalu coba lagi.");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                masalah(
                        "Berkas data sedang dipakai program lain.",
                        "Tunggu sebentar atau tutup program itu, lalu coba lagi.");
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                masalah("Berkas data tidak boleh diubah dari komputer ini.", "Periksa hak akses berkas dan foldernya.");
            case SQLITE_CORRUPT -> RUSAK;
            case SQLITE_NOTADB ->
                masalah("Berkas ini bukan berkas data Langkah.", "Pilih berkas lain, atau pulihkan dari cadangan.");
            case SQLITE_CANTOPEN ->
                masalah(
                        "Berkas data tidak dapat dibuka atau ditulisi.",
                        "Periksa apakah foldernya ada dan boleh ditulisi.");
            case SQLITE_IOERR ->
                masalah(
                        "Disk tidak dapat dibaca atau ditulisi.",
                        "Periksa apakah disk masih terpasang, lalu coba lagi.");
            default -> throw new IllegalStateException("SQLite " + code + ": " + fault.getMessage(), fault);
        };
        return code == SQLiteErrorCode.SQLITE_NOTADB ? damaged(masalah) : new DatabaseException(masalah, fault);
    }

    /** Whether the failure means a damaged header, for which SQLite has no more specific code. */
    private static boolean saysDamaged(SQLException fault) {
        return String.valueOf(fault.getMessage()).contains("unsupported file format");
    }

    static Masalah masalah(String pesan, String saran) {
        return Masalah.galat(pesan, "", saran);
    }
}
