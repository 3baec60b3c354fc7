package id.langkah.service;

import id.langkah.domain.Ejaan;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;

/**
 * Selects SOPs by nomor, nama and instansi. A blank field does not restrict the selection. Case,
 * blanks and punctuation are ignored.
 *
 * @param instansi a part of the instansi, to distinguish SOPs of the same name
 */
public record SopQuery(String nomor, String nama, String instansi) {

    /** Selects the only SOP there is. */
    public static final SopQuery SATU_SATUNYA = new SopQuery("", "", "");

    boolean means(Sop sop) {
        return means(sop.nomor(), sop.nama(), String.join(", ", sop.identitas().instansi()));
    }

    boolean means(RingkasanSop sop) {
        return means(sop.nomor(), sop.nama(), sop.instansi());
    }

    private boolean means(String itsNomor, String itsNama, String itsInstansi) {
        return (nomor.isBlank() || Ejaan.letters(nomor).equals(Ejaan.letters(itsNomor)))
                && (nama.isBlank() || Ejaan.letters(nama).equals(Ejaan.letters(itsNama)))
                && Ejaan.letters(itsInstansi).contains(Ejaan.letters(instansi));
    }

    /** The query in words, for messages. */
    String teks() {
        var teks = new StringBuilder();
        add(teks, "nomor", nomor);
        add(teks, "nama", nama);
        add(teks, "instansi", instansi);
        return teks.toString();
    }

    private static void add(StringBuilder teks, String what, String value) {
        if (!value.isBlank()) {
            teks.append(teks.isEmpty() ? "" : ", ").append(what).append(" \"").append(value);
            teks.append('"');
        }
    }
}
