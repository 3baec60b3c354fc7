package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.Optional;

/** How often an indicator is measured, and so for which parts of the year a figure is filled in. */
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

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /** The parts of the year to fill in, in their order. */
    public List<Masa> masa() {
        return switch (this) {
            case BULANAN -> List.of(Bulan.values());
            case TRIWULANAN -> List.of(Triwulan.values());
            case SEMESTERAN -> List.of(Triwulan.II, Triwulan.IV);
            case TAHUNAN -> List.of(Triwulan.IV);
        };
    }

    /** The parts to fill in that lie in a quarter; empty when nothing is measured then. */
    public List<Masa> masa(Triwulan triwulan) {
        return masa().stream().filter(masa -> masa.triwulan() == triwulan).toList();
    }

    public static Optional<Frekuensi> of(String kata) {
        return ComparedWords.find(values(), frekuensi -> frekuensi.kata + "|" + frekuensi.lain, kata);
    }
}
