package id.langkah.domain.kinerja;

/**
 * One change of a figure.
 *
 * @param nomorPerbaikan the Perbaikan that changed it, see {@link Perbaikan#nomor()}; 0 when it was
 *     typed before it was settled
 */
public record PerubahanNilai(TandaTangan tanda, Nilai semula, Nilai menjadi, int nomorPerbaikan) {}
