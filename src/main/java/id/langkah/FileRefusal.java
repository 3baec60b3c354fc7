package id.langkah;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tanggal;
import id.langkah.platform.Holder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Why the office's file cannot be opened or changed, in the user's words. */
final class FileRefusal {
    /** The least free space, in bytes, with which work is possible. */
    private static final long ROOM_TO_WORK = 64 * 1024;

    /** The message that the window has the file open. */
    static final Masalah IN_USE = Masalah.galat(
            "Berkas data sedang dibuka di jendela Langkah, sehingga perintah ini hanya membacanya.",
            "",
            "Tutup jendela itu untuk mengubahnya.");

    private FileRefusal() {}

    /** Why nothing can be written beside a file. */
    static Masalah whyReadOnly(Path file) {
        return isFull(file)
                ? Masalah.galat(
                        "Disk penuh, sehingga berkas data hanya dapat dibaca.",
                        "",
                        "Simpan salinannya di disk lain bila perlu, kosongkan sebagian isi disk, lalu buka lagi.")
                : Masalah.galat(
                        "Folder berkas data tidak boleh ditulisi, sehingga berkas data hanya dapat dibaca.",
                        "",
                        "Periksa hak akses foldernya, atau simpan salinannya di folder lain.");
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace() < ROOM_TO_WORK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The refusal for a folder that cannot be written to. */
    static MasalahException noFolder(IOException cause) {
        return new MasalahException(
                Masalah.galat(
                        "Folder berkas data tidak dapat dipakai.",
                        cause instanceof FileSystemException file && file.getFile() != null
                                ? String.valueOf(Path.of(file.getFile()).getParent())
                                : "",
                        "Periksa apakah foldernya ada dan boleh ditulisi."),
                cause);
    }

    /** The refusal when another program has the file open. */
    static MasalahException by(Optional<Holder> holder) {
        String who = holder.map(butir -> " oleh "
                        + butir.user()
                        + " di komputer "
                        + butir.host()
                        + " sejak "
                        + Tanggal.panjang(LocalDateTime.ofInstant(butir.since(), ZoneId.systemDefault())))
                .orElse("");
        return MasalahException.galat(
                "Berkas data sedang dibuka" + who + ".", "", "Tutup Langkah di sana, lalu coba lagi.");
    }
}
