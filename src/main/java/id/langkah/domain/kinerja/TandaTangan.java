package id.langkah.domain.kinerja;

import java.time.LocalDateTime;

/** Who did something and when it was recorded; {@code oleh} is blank where no name was given. */
public record TandaTangan(String oleh, LocalDateTime saat) {}
