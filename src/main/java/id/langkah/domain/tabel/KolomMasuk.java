package id.langkah.domain.tabel;

/**
 * One column of a table that came in.
 *
 * @param letak which column of the sheet, from 0
 * @param judul its head as written, the rows of the head in one line
 * @param makna what it means; {@link Makna.Lain} when nothing is read from it
 * @param dikenal whether anything is known of its head
 * @param tersembunyi whether its sender hid it
 */
public record KolomMasuk(int letak, String judul, Makna makna, boolean dikenal, boolean tersembunyi) {
    /** What a column means that nothing is read from, because nobody knows it or somebody said so. */
    public static final Makna TIDAK_DIBACA = new Makna.Lain("Tidak dibaca");

    KolomMasuk with(Makna other) {
        return new KolomMasuk(letak, judul, other, true, tersembunyi);
    }
}
