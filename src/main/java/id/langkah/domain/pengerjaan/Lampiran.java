package id.langkah.domain.pengerjaan;

/**
 * A file that was put with a kelengkapan; its content is kept once per content.
 *
 * @param sidik SHA-256 of the content, in hex
 * @param nama the file's name without its folder
 * @param ukuran in bytes
 */
public record Lampiran(String sidik, String nama, long ukuran) {}
