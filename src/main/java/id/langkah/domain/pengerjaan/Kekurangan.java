package id.langkah.domain.pengerjaan;

/** A kelengkapan that is still missing, and the round that misses it. */
public record Kekurangan(Putaran putaran, Butir butir) {}
