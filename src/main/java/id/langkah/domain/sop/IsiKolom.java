package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table of aktivitas contains, recognised by its head. */
public enum IsiKolom implements Berkata {
    NOMOR("Nomor", "no|nomor|nourut", "n[or]+|nomorurut|nomer"),
    URAIAN(
            "Kegiatan",
            "kegiatan|aktivitas|uraian|uraiankegiatan|uraianprosedur|uraianaktivitas|prosedur"
                    + "|langkah|langkahkerja|tahapan",
            "(?:kegiatan|aktivitas|aktifitas|uraian|tahap|langkah|prosedur).*"),
    /** The names of a step's pelaksana in one column. */
    PELAKSANA("Pelaksana", "pelaksana|pelaksanakegiatan|aktor", "pelaksana.*"),
    /** The symbols of a single pelaksana, who has a column of his own. */
    SATU_PELAKSANA("Pelaksana", "", ""),
    KELENGKAPAN(
            "Kelengkapan",
            "kelengkapan|persyaratan|persyaratankelengkapan|sumberdata|input|bahan",
            ".*(?:kelengkapan|persyaratan).*|sumberdata.*|input.*"),
    WAKTU("Waktu", "waktu|waktumenit|waktumnt|durasi", "(?:waktu|durasi).*"),
    OUTPUT("Output", "output|keluaran|hasil", "(?:output|outcome|keluaran|hasil).*"),
    KETERANGAN("Keterangan", "keterangan|ket|catatan", "ket(?:erangan.*)?"),
    /** A head over several columns, which has no content of its own. */
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

    @Override
    public String kata() {
        return kata;
    }

    /** The content that belongs to a head; empty when the head is unknown. */
    public static Optional<IsiKolom> of(String head) {
        String letters = Ejaan.letters(head);
        return letters.isEmpty()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(isi -> isi.heads.contains("|" + letters + "|"))
                        .findFirst();
    }

    /**
     * Like {@link #of}, but also accepts variations: "Kegiatan (Aktivitas)", "Persyaratan /
     * Kelengkapan", "Waktu (menit)".
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
