package id.langkah.domain.sop;

/**
 * Part A of the Lembar Kerja Identifikasi Kegiatan (PermenPAN-RB 35/2012); parts B and C follow
 * from the steps. Texts are blank when not filled.
 *
 * @param jenisKegiatan usually pelayanan, rutin or penugasan
 */
public record LembarKerja(
        String jenisKegiatan, String penanggungJawabProduk, String penanggungJawabKegiatan, String ruangLingkup) {

    /** Nothing filled in. */
    public static final LembarKerja BELUM = new LembarKerja("", "", "", "");
}
