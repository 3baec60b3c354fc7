package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;

/** The type of an indicator's figures. */
public enum TipeNilai implements Berkata {
    ANGKA("Angka"),
    /** A percentage: the figure 75 means 75 %. */
    PERSEN("Persen"),
    RUPIAH("Rupiah"),
    /** A word of a {@link SkalaPredikat}. */
    PREDIKAT("Predikat"),
    /** Text that is stored and never computed with. */
    TEKS("Teks");

    private final String kata;

    TipeNilai(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** Whether figures of this type can be added up. */
    public boolean isNumeric() {
        return this == ANGKA || this == PERSEN || this == RUPIAH;
    }

    /** The type that a text names; empty when unknown. */
    public static Optional<TipeNilai> of(String kata) {
        return ComparedWords.find(values(), tipe -> tipe.kata, kata);
    }

    /** The type that a unit implies: "%" means a percentage; empty when it implies none. */
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
