package id.langkah.domain.aksi;

/**
 * The monitoring of an action in a quarter. Texts are blank where nothing is filled.
 *
 * @param realisasi what was done
 * @param output the result of what was done
 */
public record PantauanAksi(KeadaanAksi keadaan, String realisasi, String output, String kendala, String solusi) {
    /** Nothing said yet. */
    public static final PantauanAksi BELUM = new PantauanAksi(KeadaanAksi.BELUM, "", "", "", "");

    public PantauanAksi {
        realisasi = realisasi.strip();
        output = output.strip();
        kendala = kendala.strip();
        solusi = solusi.strip();
    }
}
