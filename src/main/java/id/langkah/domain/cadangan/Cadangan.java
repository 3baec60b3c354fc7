package id.langkah.domain.cadangan;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup of the office's file. It got its name only after it had been opened again, checked and
 * counted.
 *
 * @param saat when the copy was made
 * @param ukuran the size in bytes
 */
public record Cadangan(Path berkas, LocalDateTime saat, long ukuran) {}
