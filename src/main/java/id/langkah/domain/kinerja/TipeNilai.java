package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;

/** How the figures of an indicator are written. */
public enum TipeNilai implements Berkata {
    ANGKA("Angka"),
    /** Counted in hundredths: 75 is 75 %. */
    PERSEN("Persen"),
    RUPIAH("Rupiah"),
    /** A word of a {@link SkalaPredikat}. */
    PREDIKAT("Predikat"),
    /** Words that are kept and never computed with. */
    TEKS("Teks");

    private final String kata;

    TipeNilai(String kata) {
        this.kata = kata;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /** Whether figures of it can be added up. */
    public boolean isNumeric() {
        return this == ANGKA || this == PERSEN || this == RUPIAH;
    }

    public static Optional<TipeNilai> of(String kata) {
        return ComparedWords.find(values(), tipe -> tipe.kata, kata);
    }

    /** The type that a unit of measure tells: "%" is a percentage; empty when it tells none. */
    public static Optional<TipeNilai> ofSatuan(String satuan) {
        if (satuan.strip().equals("%")) {
            return Optional.of(PERSEN);
        }
        return switch (ComparedWords.bare(satuan)) {
            case "persen", "persentase" -> Optional.of(PERSEN);
            case "rp", "rupiah" -> Optional.of(RUPIAH);
            case "predikat", "opini" -> Optional.of(PREDIKAT);
            case "teks", "uraian", "tanggal" -> Optional.of(TEKS);
            default -> Optional.empty();
        };
    }
}
