package id.langkah.domain.sop;

/**
 * The kinds of an SOP (PermenPAN-RB 35/2012), as printed, each blank when not filled.
 *
 * @param sifat teknis, administratif
 * @param cakupan makro, mikro
 * @param kelengkapan final, parsial
 * @param jenis generik, spesifik
 */
public record Klasifikasi(String sifat, String cakupan, String kelengkapan, String jenis) {

    /** No kind filled in. */
    public static final Klasifikasi BELUM = new Klasifikasi("", "", "", "");
}
