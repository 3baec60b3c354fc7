package id.langkah.domain.bagan;

/**
 * The heads of the form that offices word differently (PermenPAN-RB 35/2012 and the forms in use).
 *
 * @param kegiatan of the column of what is done: Kegiatan, Aktivitas
 * @param keterangan of the last column: Keterangan, Ket
 * @param nama of the title on the identity page: Nama SOP, Judul SOP
 * @param kualifikasi of the block on who may do it: Kualifikasi Pelaksana, Kualitas Pelaksana
 */
public record JudulForm(String kegiatan, String keterangan, String nama, String kualifikasi) {
    /** As the ministry words them. */
    public static final JudulForm BAKU = new JudulForm("Kegiatan", "Keterangan", "Nama SOP", "Kualifikasi Pelaksana");
}
