package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a column of a table of steps, as offices head it. */
public enum IsiKolom implements Berkata {
    NOMOR("Nomor", "no|nomor|nourut", "n[or]+|nomorurut|nomer"),
    URAIAN(
            "Kegiatan",
            "kegiatan|aktivitas|uraian|uraiankegiatan|uraianprosedur|uraianaktivitas|prosedur"
                    + "|langkah|langkahkerja|tahapan",
            "(?:kegiatan|aktivitas|aktifitas|uraian|tahap|langkah|prosedur).*"),
    /** The names of a step's pelaksana. */
    PELAKSANA("Pelaksana", "pelaksana|pelaksanakegiatan|aktor", "pelaksana.*"),
    /** The symbols of one pelaksana, in a column of its own. */
    SATU_PELAKSANA("Pelaksana", "", ""),
    KELENGKAPAN(
            "Kelengkapan",
            "kelengkapan|persyaratan|persyaratankelengkapan|sumberdata|input|bahan",
            ".*(?:kelengkapan|persyaratan).*|sumberdata.*|input.*"),
    WAKTU("Waktu", "waktu|waktumenit|waktumnt|durasi", "(?:waktu|durasi).*"),
    OUTPUT("Output", "output|keluaran|hasil", "(?:output|outcome|keluaran|hasil).*"),
    KETERANGAN("Keterangan", "keterangan|ket|catatan", "ket(?:erangan.*)?"),
    /** A head over several columns, which says nothing of its own. */
    MUTU_BAKU("Mutu Baku", "mutubaku", "(?:mutubaku|bakumutu|standarmutu).*"),
    ASING("tidak dikenal", "", ""),
    KOSONG("kosong", "", "");

    private static final int LONGEST = 40;

    private final String kata;
    private final String heads;
    private final String like;

    IsiKolom(String kata, String heads, String like) {
        this.kata = kata;
        this.heads = "|" + heads + "|";
        this.like = like;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /** What a column of this head holds; empty for a head that nobody knows. */
    public static Optional<IsiKolom> of(String head) {
        String letters = Ejaan.letters(head);
        return letters.isEmpty()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(isi -> isi.heads.contains("|" + letters + "|"))
                        .findFirst();
    }

    /**
     * The same for a head as offices vary it: "Kegiatan (Aktivitas)", "Persyaratan / Kelengkapan",
     * "Waktu (menit)".
     */
    public static Optional<IsiKolom> like(String head) {
        String letters = Ejaan.letters(head);
        return letters.length() > LONGEST
                ? Optional.empty()
                : of(head).or(() -> Stream.of(values())
                        .filter(isi -> !letters.isEmpty() && letters.matches(isi.like))
                        .findFirst());
    }
}
