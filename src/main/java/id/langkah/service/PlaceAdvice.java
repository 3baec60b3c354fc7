package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.platform.Places;
import java.util.Optional;

/** Warnings about the place of the office's file. */
final class PlaceAdvice {
    private static final String PINDAHKAN =
            "Pindahkan ke disk komputer ini lewat Pengaturan, Data dan cadangan, \"Pindahkan"
                    + " berkas data\". Cadangannya boleh tetap di tempat ini.";

    private PlaceAdvice() {}

    /** The warning for a kind of place; empty for a disk of this PC. */
    static Optional<Masalah> masalah(Places.Kind kind) {
        return switch (kind) {
            case LOCAL -> Optional.empty();
            case ONEDRIVE -> synced("OneDrive");
            case DROPBOX -> synced("Dropbox");
            case GOOGLE_DRIVE -> synced("Google Drive");
            case NETWORK ->
                told("Berkas data ada di drive jaringan. Bila sambungan terputus saat"
                        + " menyimpan, berkasnya dapat rusak.");
            case REMOVABLE ->
                told("Berkas data ada di flash disk atau disk lepas. Bila dicabut saat"
                        + " menyimpan, berkasnya dapat rusak.");
        };
    }

    private static Optional<Masalah> synced(String name) {
        return told("Berkas data ada di folder "
                + name
                + ". Penyelarasannya dapat merusak atau menggandakan berkas yang sedang"
                + " dipakai.");
    }

    private static Optional<Masalah> told(String pesan) {
        return Optional.of(Masalah.peringatan(pesan, "", PINDAHKAN));
    }
}
