package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Locale;

/** A month of a year. */
public enum Bulan implements Masa, Berkata {
    JANUARI(1),
    FEBRUARI(2),
    MARET(3),
    APRIL(4),
    MEI(5),
    JUNI(6),
    JULI(7),
    AGUSTUS(8),
    SEPTEMBER(9),
    OKTOBER(10),
    NOVEMBER(11),
    DESEMBER(12);

    private final int nomor;

    Bulan(int nomor) {
        this.nomor = nomor;
    }

    @Override
    public String kata() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String kode() {
        return String.format(Locale.ROOT, "%02d", nomor);
    }

    /** The number of the month, 1 to 12. */
    public int nomor() {
        return nomor;
    }

    @Override
    public Triwulan triwulan() {
        return Triwulan.ofBulan(nomor);
    }
}
