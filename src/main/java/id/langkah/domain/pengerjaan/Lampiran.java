package id.langkah.domain.pengerjaan;

import id.langkah.domain.NamaBerkas;

/**
 * A file attached to a kelengkapan; equal contents are stored once.
 *
 * @param sidik SHA-256 of the content, in hex
 * @param nama the file's name without its folder
 * @param ukuran the size in bytes
 */
public record Lampiran(String sidik, String nama, long ukuran) {
    /** Whether opening the file may run a program, judged by the ending of its name. */
    public boolean mayRun() {
        return NamaBerkas.mayRun(nama);
    }
}
