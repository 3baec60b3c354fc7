package id.langkah.domain.sop;

/**
 * The kinds of an SOP (PermenPAN-RB 35/2012), as printed, each blank when not filled.
 *
 * @param sifat usually teknis or administratif
 * @param cakupan usually makro or mikro
 * @param kelengkapan usually final or parsial
 * @param jenis usually generik or spesifik
 */
public record Klasifikasi(String sifat, String cakupan, String kelengkapan, String jenis) {

    /** No kind filled in. */
    public static final Klasifikasi BELUM = new Klasifikasi("", "", "", "");
}
