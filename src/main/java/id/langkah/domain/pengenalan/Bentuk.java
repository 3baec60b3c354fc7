package id.langkah.domain.pengenalan;

/**
 * A drawn symbol.
 *
 * @param id the id by which a glued {@link Ujung} refers to it; unique in its {@link Denah}
 * @param teks the text in it; may be blank
 * @param ditebak whether the reader guessed its kind or place
 */
public record Bentuk(String id, JenisBentuk jenis, Petak petak, String teks, boolean ditebak) {}
