package id.langkah.service;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Ejaan;
import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import java.util.List;

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

    /** The SOP among several that is selected. @throws MasalahException when none or more than one is */
    public Sop choose(List<Sop> sop) {
        List<Sop> meant = sop.stream().filter(this::means).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String asked = teks().isEmpty() ? "" : " dengan " + teks();
        if (meant.isEmpty()) {
            throw MasalahException.galat(
                    "Tidak ada SOP" + asked + ".", "", "Perintah daftar menampilkan nomor dan nama SOP di pustaka.");
        }
        String all = meant.stream().map(SopQuery::named).collect(joining("; "));
        throw MasalahException.galat(
                "Ada " + meant.size() + " SOP" + asked + ": " + all + ".",
                "",
                "Sebut salah satu dengan --nomor, --nama, atau --instansi.");
    }

    private static String named(Sop sop) {
        String nomor = sop.nomor().isBlank() ? "belum bernomor" : sop.nomor();
        String instansi = String.join(", ", sop.identitas().instansi());
        return "\"" + sop.nama() + "\" (" + nomor + ", " + instansi + ")";
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
