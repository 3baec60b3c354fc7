package id.langkah.domain.pengerjaan;

import id.langkah.domain.NamaBerkas;

/**
 * A file that was put with a kelengkapan; its content is kept once per content.
 *
 * @param sidik SHA-256 of the content, in hex
 * @param nama the file's name without its folder
 * @param ukuran in bytes
 */
public record Lampiran(String sidik, String nama, long ukuran) {
    /** Whether opening it may run a program, as its name's ending tells. */
    public boolean mayRun() {
        return NamaBerkas.mayRun(nama);
    }
}
