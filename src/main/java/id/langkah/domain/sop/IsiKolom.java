package id.langkah.domain.sop;

import id.langkah.domain.Ejaan;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a column of a table of steps, as offices head it. */
public enum IsiKolom {
    NOMOR("Nomor", "no|nomor|nourut"),
    URAIAN(
            "Kegiatan",
            "kegiatan|aktivitas|uraian|uraiankegiatan|uraianprosedur|uraianaktivitas|prosedur"
                    + "|langkah|langkahkerja|tahapan"),
    /** The names of a step's pelaksana. */
    PELAKSANA("Pelaksana", "pelaksana|pelaksanakegiatan|aktor"),
    /** The symbols of one pelaksana, in a column of its own. */
    SATU_PELAKSANA("Pelaksana", ""),
    KELENGKAPAN("Kelengkapan", "kelengkapan|persyaratan|persyaratankelengkapan|sumberdata|input|bahan"),
    WAKTU("Waktu", "waktu|waktumenit|waktumnt|waktujam|waktuhari|durasi"),
    OUTPUT("Output", "output|keluaran|hasil"),
    KETERANGAN("Keterangan", "keterangan|ket|catatan"),
    /** A head over several columns, which says nothing of its own. */
    MUTU_BAKU("Mutu Baku", "mutubaku"),
    ASING("tidak dikenal", ""),
    KOSONG("kosong", "");

    private final String kata;
    private final String heads;

    IsiKolom(String kata, String heads) {
        this.kata = kata;
        this.heads = "|" + heads + "|";
    }

    /** The word as shown. */
    public String kata() {
        return kata;
    }

    /** What a column of this head holds; empty for a head that nobody knows. */
    public static Optional<IsiKolom> of(String head) {
        String letters = Ejaan.letters(head);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(isi -> isi.heads.contains("|" + letters + "|"))
                .findFirst();
    }
}
