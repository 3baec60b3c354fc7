package id.langkah.domain.rekap;

import java.util.List;

/**
 * The monitoring of the SOPs in force over a half-year (PermenPAN-RB 35/2012, Tabel 7: one row per
 * SOP, every six months).
 *
 * @param periode a semester
 */
public record Monitoring(Periode periode, List<BarisMonitoring> baris) {
    public Monitoring {
        baris = List.copyOf(baris);
    }

    /** How many SOPs are not answered yet. */
    public int belum() {
        return (int) baris.stream()
                .filter(barisMonitoring -> !barisMonitoring.isFilled())
                .count();
    }
}
