package id.langkah.domain.tabel;

/**
 * One column of an imported table.
 *
 * @param letak the column in the sheet, from 0
 * @param judul the head as written, with its rows in one line
 * @param makna the meaning; {@link Makna.Lain} for a column that is not read
 * @param dikenal whether its head is known
 * @param tersembunyi whether it is hidden in the sheet
 */
public record KolomMasuk(int letak, String judul, Makna makna, boolean dikenal, boolean tersembunyi) {
    /** The meaning of a column that is not read, because its head is unknown or the user chose so. */
    public static final Makna TIDAK_DIBACA = new Makna.Lain("Tidak dibaca");

    KolomMasuk with(Makna other) {
        return new KolomMasuk(letak, judul, other, true, tersembunyi);
    }
}
