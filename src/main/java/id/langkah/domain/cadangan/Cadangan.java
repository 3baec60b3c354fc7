package id.langkah.domain.cadangan;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A copy of the office's file that was opened again, checked and counted before it bore the name.
 *
 * @param saat when the copy was made
 * @param ukuran in bytes
 */
public record Cadangan(Path berkas, LocalDateTime saat, long ukuran) {}
