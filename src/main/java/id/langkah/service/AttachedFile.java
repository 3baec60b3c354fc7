package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.pdf.Sisipan;
import id.langkah.sqlite.LampiranStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads files to attach to runs, and those attached. */
final class AttachedFile {
    /** The largest attachment in bytes: 50 MiB. */
    static final long LAMPIRAN_TERBESAR = 50L * 1024 * 1024;

    private AttachedFile() {}

    /** The content of a file. @throws MasalahException when it is too large or cannot be read */
    static byte[] read(Path file) {
        try {
            return FileIn.read(file, LAMPIRAN_TERBESAR)
                    .orElseThrow(() -> MasalahException.galat(
                            "Berkas \"" + file.getFileName() + "\" lebih dari 50 MB.",
                            "",
                            "Simpan di tempat lain, lalu tulis nomor dan letaknya" + " sebagai catatan."));
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Berkas \"" + file.getFileName() + "\" tidak dapat dibaca.",
                            "",
                            "Periksa apakah berkas masih ada dan boleh dibuka, lalu coba lagi."),
                    e);
        }
    }

    /** The attachments of a run in the order of its steps, equal contents once. */
    static List<Sisipan> of(Pengerjaan run, LampiranStore files) {
        return run.putaran().stream()
                .flatMap(putaran -> putaran.butir().stream())
                .flatMap(butir -> butir.lampiran().stream())
                .distinct()
                .map(lampiran -> new Sisipan(lampiran.nama(), files.read(lampiran.sidik())))
                .toList();
    }
}
