package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import java.util.Locale;
import java.util.Optional;

/** A unit of a standard duration. */
public enum Satuan implements Berkata {
    DETIK(0, 0),
    MENIT(0, 0),
    JAM(0, 0),
    HARI(1, 1),
    MINGGU(5, 7),
    BULAN(22, 30),
    TAHUN(264, 365);

    private final int hariKerja;
    private final int hariKalender;

    Satuan(int hariKerja, int hariKalender) {
        this.hariKerja = hariKerja;
        this.hariKalender = hariKalender;
    }

    /** How many working days the unit has; 0 for a unit shorter than a day. */
    public int hariKerja() {
        return hariKerja;
    }

    /** How many calendar days the unit has; 0 for a unit shorter than a day. */
    public int hariKalender() {
        return hariKalender;
    }

    /** The word as printed: {@code menit}. */
    @Override
    public String kata() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The unit that a word names, in upper or lower case; empty when unknown. "ment" is accepted
     * for menit, a common typing and scanning error.
     */
    public static Optional<Satuan> of(String kata) {
        return switch (kata.strip().toLowerCase(Locale.ROOT)) {
            case "detik", "dtk", "det" -> Optional.of(DETIK);
            case "menit", "mnt", "mnit", "ment", "'" -> Optional.of(MENIT);
            case "jam" -> Optional.of(JAM);
            case "hari", "hr" -> Optional.of(HARI);
            case "minggu" -> Optional.of(MINGGU);
            case "bulan", "bln" -> Optional.of(BULAN);
            case "tahun", "thn" -> Optional.of(TAHUN);
            default -> Optional.empty();
        };
    }
}
