package id.langkah.domain.kinerja;

import java.time.LocalDateTime;

/** Who did something, and when it was recorded. */
public record TandaTangan(String oleh, LocalDateTime saat) {}
