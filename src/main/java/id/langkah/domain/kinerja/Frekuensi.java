package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.Optional;

/** How often an indicator is measured, which decides the parts of the year that need a figure. */
public enum Frekuensi implements Berkata {
    BULANAN("Bulanan", "Setiap bulan|Bulan"),
    TRIWULANAN("Triwulanan", "Setiap triwulan|Triwulan"),
    SEMESTERAN("Semesteran", "Setiap semester|Semester"),
    TAHUNAN("Tahunan", "Setiap tahun|Tahun");

    private final String kata;
    private final String lain;

    Frekuensi(String kata, String lain) {
        this.kata = kata;
        this.lain = lain;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The parts of the year that need a figure, in order. */
    public List<Masa> masa() {
        return switch (this) {
            case BULANAN -> List.of(Bulan.values());
            case TRIWULANAN -> List.of(Triwulan.values());
            case SEMESTERAN -> List.of(Triwulan.II, Triwulan.IV);
            case TAHUNAN -> List.of(Triwulan.IV);
        };
    }

    /** The parts of a quarter that need a figure; empty when nothing is measured in it. */
    public List<Masa> masa(Triwulan triwulan) {
        return masa().stream().filter(masa -> masa.triwulan() == triwulan).toList();
    }

    /** The value that a text names; empty when unknown. */
    public static Optional<Frekuensi> of(String kata) {
        return ComparedWords.find(values(), frekuensi -> frekuensi.kata + "|" + frekuensi.lain, kata);
    }
}
