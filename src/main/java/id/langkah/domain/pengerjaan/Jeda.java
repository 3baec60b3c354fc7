package id.langkah.domain.pengerjaan;

import java.time.LocalDateTime;

/** A stretch of time in which a run's clock stood still; {@code selesai} is not before mulai. */
public record Jeda(LocalDateTime mulai, LocalDateTime selesai) {}
