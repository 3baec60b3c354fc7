package id.langkah.domain.tabel;

/**
 * One column of an imported table.
 *
 * @param letak which column of the sheet, from 0
 * @param judul its head as written, the rows of the head in one line
 * @param makna what it means; {@link Makna.Lain} when nothing is read from it
 * @param dikenal whether anything is known of its head
 * @param tersembunyi whether its sender hid it
 */
public record KolomMasuk(int letak, String judul, Makna makna, boolean dikenal, boolean tersembunyi) {
    /** The meaning of a column that is not read, because its head is unknown or the user chose so. */
    public static final Makna TIDAK_DIBACA = new Makna.Lain("Tidak dibaca");

    KolomMasuk with(Makna other) {
        return new KolomMasuk(letak, judul, other, true, tersembunyi);
    }
}
