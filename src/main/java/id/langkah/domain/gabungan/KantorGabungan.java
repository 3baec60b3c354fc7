package id.langkah.domain.gabungan;

import org.jspecify.annotations.Nullable;

/**
 * An office from which figures are expected.
 *
 * @param nama unlike those of the others
 * @param kiriman what it sent of the year that is looked at; null when it has not
 */
public record KantorGabungan(long id, String nama, @Nullable KirimanKantor kiriman) {}
