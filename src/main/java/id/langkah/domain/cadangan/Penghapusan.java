package id.langkah.domain.cadangan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Hitungan;

/** What can be deleted from the office's file at once. */
public enum Penghapusan implements Berkata {
    /** Everything done with the SOPs and indicators; these themselves stay. */
    PEKERJAAN(
            "Pengerjaan dan nilai",
            "Semua pengerjaan beserta lampirannya, realisasi, bukti dukung, permintaan data, daftar arsip, pemantauan"
                    + " rencana aksi, dan kiriman kantor lain. SOP, indikator dengan targetnya, dan pengaturan kantor"
                    + " tetap ada."),
    SEMUA(
            "Semua data",
            "Seluruh isi berkas data, termasuk SOP, indikator, dan pengaturan kantor. Langkah"
                    + " dimulai lagi dari berkas kosong.");

    private final String kata;
    private final String penjelasan;

    Penghapusan(String kata, String penjelasan) {
        this.kata = kata;
        this.penjelasan = penjelasan;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** What is deleted and what stays, in full sentences. */
    public String penjelasan() {
        return penjelasan;
    }

    /** Whether things of this kind are kept. */
    public boolean isTetap(Hitungan apa) {
        return this == PEKERJAAN && (apa == Hitungan.SOP || apa == Hitungan.INDIKATOR);
    }
}
