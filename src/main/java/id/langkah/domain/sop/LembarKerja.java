package id.langkah.domain.sop;

/**
 * Lembar Kerja Identifikasi Kegiatan, part A; parts B and C follow from the steps. Blank when not
 * filled.
 *
 * @param jenisKegiatan pelayanan, rutin, penugasan
 */
public record LembarKerja(
        String jenisKegiatan, String penanggungJawabProduk, String penanggungJawabKegiatan, String ruangLingkup) {

    /** Nothing filled yet. */
    public static final LembarKerja BELUM = new LembarKerja("", "", "", "");
}
