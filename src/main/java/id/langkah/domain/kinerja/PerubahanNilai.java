package id.langkah.domain.kinerja;

/**
 * One change of a figure.
 *
 * @param nomorPerbaikan the {@link Perbaikan#nomor()} of the Perbaikan that changed it; 0 when it
 *     was typed before it was settled
 */
public record PerubahanNilai(TandaTangan tanda, Nilai semula, Nilai menjadi, int nomorPerbaikan) {}
