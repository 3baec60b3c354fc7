package id.langkah.domain.pengenalan;

/**
 * A drawn symbol.
 *
 * @param id what a glued {@link Ujung} names it by; unique in its {@link Denah}
 * @param teks what is written in it; blank when nothing is
 * @param ditebak whether the reader had to guess its kind or its place
 */
public record Bentuk(String id, JenisBentuk jenis, Petak petak, String teks, boolean ditebak) {}
