package id.langkah.domain.perencanaan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Jenis;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The level of a node in the pohon kinerja, from the top down. */
public enum TingkatPohon implements Berkata {
    TUJUAN(0, "Tujuan", "tujuan|tujuanstrategis|tujuanrenstra", Jenis.SASARAN),
    SASARAN(
            1,
            "Sasaran strategis",
            "sasaran|sasaranstrategis|sasaranrenstra|sasaranopd|sasaranperangkatdaerah|sasarankinerja",
            Jenis.SASARAN),
    PROGRAM(2, "Program", "program|namaprogram|programprioritas", Jenis.PROGRAM),
    KEGIATAN(3, "Kegiatan", "kegiatan|namakegiatan", Jenis.KEGIATAN),
    SUB_KEGIATAN(4, "Sub kegiatan", "subkegiatan|namasubkegiatan", Jenis.SUB_KEGIATAN);

    private final int dalam;
    private final String kata;
    private final String lain;
    private final Jenis jenis;

    TingkatPohon(int dalam, String kata, String lain, Jenis jenis) {
        this.dalam = dalam;
        this.kata = kata;
        this.lain = lain;
        this.jenis = jenis;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The short name for narrow columns: {@code Sasaran}. */
    public String singkat() {
        return this == SASARAN ? "Sasaran" : kata;
    }

    /** The default jenis of a node's indicators at this level. */
    public Jenis jenis() {
        return jenis;
    }

    /** Whether nodes at this level have a budget: programs and everything below. */
    public boolean isBeranggaran() {
        return compareTo(PROGRAM) >= 0;
    }

    /** Whether indicators at this level measure outcomes and not outputs. */
    public boolean isHasil() {
        return compareTo(SASARAN) <= 0;
    }

    /** The depth from 0 at the top. */
    public int dalam() {
        return dalam;
    }

    /** The next deeper level; empty at the deepest. */
    public Optional<TingkatPohon> turun() {
        return at(dalam + 1);
    }

    /** The next higher level; empty at the highest. */
    public Optional<TingkatPohon> naik() {
        return at(dalam - 1);
    }

    /** The level with this depth; empty when there is none. */
    public static Optional<TingkatPohon> at(int depth) {
        return Stream.of(values()).filter(tingkat -> tingkat.dalam == depth).findFirst();
    }

    /** The level that a word names, ignoring case, blanks and punctuation; empty when unknown. */
    public static Optional<TingkatPohon> of(String kata) {
        String letters = Ejaan.letters(kata);
        return Stream.of(values())
                .filter(tingkat -> Stream.of(tingkat.lain.split("\\|")).anyMatch(letters::equals))
                .findFirst();
    }

    /** The word within a sentence: {@code sasaran strategis}. */
    public String kecil() {
        return kata.toLowerCase(Locale.ROOT);
    }
}
