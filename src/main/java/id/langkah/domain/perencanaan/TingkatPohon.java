package id.langkah.domain.perencanaan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Jenis;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How deep a node of the pohon kinerja stands, from the top down. */
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

    /** The same at the head of a narrow column: {@code Sasaran}. */
    public String singkat() {
        return this == SASARAN ? "Sasaran" : kata;
    }

    /** What an indicator of a node at this depth measures, where nobody said otherwise. */
    public Jenis jenis() {
        return jenis;
    }

    /** Whether money is set aside for it: of a program and what is below it. */
    public boolean isBeranggaran() {
        return compareTo(PROGRAM) >= 0;
    }

    /** Whether its indicators tell what changes (outcome), not what is made (output). */
    public boolean isHasil() {
        return compareTo(SASARAN) <= 0;
    }

    /** How far below the top, from 0. */
    public int dalam() {
        return dalam;
    }

    /** One deeper; empty at the deepest. */
    public Optional<TingkatPohon> turun() {
        return at(dalam + 1);
    }

    /** One higher; empty at the highest. */
    public Optional<TingkatPohon> naik() {
        return at(dalam - 1);
    }

    /** The one so deep, from 0; empty when there is none. */
    public static Optional<TingkatPohon> at(int depth) {
        return Stream.of(values()).filter(tingkat -> tingkat.dalam == depth).findFirst();
    }

    /** The one that an office calls so, without regard to case, blanks and punctuation. */
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
