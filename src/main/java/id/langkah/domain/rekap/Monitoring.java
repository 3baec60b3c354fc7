package id.langkah.domain.rekap;

import java.util.List;

/**
 * The half-yearly monitoring of the SOPs in force (PermenPAN-RB 35/2012, Tabel 7), one row per SOP.
 *
 * @param periode a semester
 */
public record Monitoring(Periode periode, List<BarisMonitoring> baris) {
    public Monitoring {
        baris = List.copyOf(baris);
    }

    /** How many SOPs have not been answered. */
    public int belum() {
        return (int) baris.stream()
                .filter(barisMonitoring -> !barisMonitoring.isFilled())
                .count();
    }
}
