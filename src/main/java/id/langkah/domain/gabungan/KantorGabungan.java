package id.langkah.domain.gabungan;

import org.jspecify.annotations.Nullable;

/**
 * An office from which figures are expected.
 *
 * @param nama the name, unique among the offices
 * @param kiriman what it sent for the selected year; null when nothing
 */
public record KantorGabungan(long id, String nama, @Nullable KirimanKantor kiriman) {}
