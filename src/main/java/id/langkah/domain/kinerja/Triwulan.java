package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of a year, printed in Roman numerals. */
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

    /** From 1 to 4. */
    public int nomor() {
        return nomor;
    }

    /** The quarter of a month from 1 to 12. */
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

    /** {@code TW I}, as in the head of a column. */
    public String singkat() {
        return "TW " + name();
    }

    /** From the first quarter to this one. */
    public List<Triwulan> sampai() {
        return Stream.of(values()).limit(nomor).toList();
    }

    /** Its three months. */
    public List<Bulan> bulan() {
        return Stream.of(Bulan.values()).skip((nomor - 1L) * BULAN).limit(BULAN).toList();
    }
}
