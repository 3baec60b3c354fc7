package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of a year, printed with a Roman numeral. */
public enum Triwulan implements Masa, Berkata {
    I(1),
    II(2),
    III(3),
    IV(4);

    private static final int BULAN = 3;
    private final int nomor;

    Triwulan(int nomor) {
        this.nomor = nomor;
    }

    /** The number of the quarter, 1 to 4. */
    public int nomor() {
        return nomor;
    }

    /** The quarter of a month given by its number, 1 to 12. */
    public static Triwulan ofBulan(int bulan) {
        return values()[(bulan - 1) / BULAN];
    }

    @Override
    public String kata() {
        return "Triwulan " + name();
    }

    @Override
    public String kode() {
        return "TW" + nomor;
    }

    @Override
    public Triwulan triwulan() {
        return this;
    }

    /** The short form for column heads: {@code TW I}. */
    public String singkat() {
        return "TW " + name();
    }

    /** The quarters from the first up to and including this one. */
    public List<Triwulan> sampai() {
        return Stream.of(values()).limit(nomor).toList();
    }

    /** The three months of the quarter. */
    public List<Bulan> bulan() {
        return Stream.of(Bulan.values()).skip((nomor - 1L) * BULAN).limit(BULAN).toList();
    }
}
