package id.langkah.domain.rekap;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.JamKerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An SOP that is run once in every month, quarter, half-year or year.
 *
 * @param id its number in the database; 0 before it is stored
 * @param sopId the number of the SOP as in {@code VersiSop}; the version in force is run
 * @param setiap the kind of period
 * @param sesudah the days after the end of the period at which a run is due; 0 means the last day
 *     of the period
 * @param ingatkan the working days before the due date at which the user is reminded; 0 means on
 *     the day itself
 * @param sejak the first period, of the kind {@code setiap}
 */
public record Berkala(long id, long sopId, Periode.Jenis setiap, int sesudah, int ingatkan, Periode sejak) {
    /** The most working days for a reminder in advance. */
    public static final int PALING_AWAL = 60;

    /** The most days after its period at which a run may be due. */
    public static final int PALING_LAMBAT = 366;

    private static final int DAYS_BACK = 366;

    /** A copy with another number. */
    public Berkala withId(long number) {
        return new Berkala(number, sopId, setiap, sesudah, ingatkan, sejak);
    }

    /** What is wrong with it; empty when it can be saved. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        if (ingatkan < 0 || ingatkan > PALING_AWAL) {
            masalah.add(Masalah.galat(
                    "Pengingat paling awal " + PALING_AWAL + " hari kerja sebelumnya.",
                    "Ingatkan",
                    "Isi 0 sampai " + PALING_AWAL + "."));
        }
        if (sesudah < 0 || sesudah > PALING_LAMBAT) {
            masalah.add(Masalah.galat(
                    "Jatuh tempo paling lambat " + PALING_LAMBAT + " hari sesudah periode berakhir.",
                    "Jatuh tempo",
                    "Isi 0 sampai " + PALING_LAMBAT + "."));
        }
        return masalah;
    }

    /** The schedule in words: {@code Setiap triwulan, diingatkan 5 hari kerja sebelumnya}. */
    public String kata() {
        String due = sesudah == 0 ? "" : ", jatuh tempo " + sesudah + " hari sesudahnya";
        String reminded =
                ingatkan == 0 ? ", diingatkan pada harinya" : ", diingatkan " + ingatkan + " hari kerja sebelumnya";
        return "Setiap " + setiap.kata() + due + reminded;
    }

    /** The day on which the run of a period is due. */
    public LocalDate jatuhTempo(Periode periode) {
        return periode.akhir().plusDays(sesudah);
    }

    /** The day from which the user is reminded of a period's run. */
    public LocalDate diingatkan(Periode periode, JamKerja jam) {
        LocalDate due = jatuhTempo(periode);
        LocalDate day = due;
        int left = ingatkan;
        while (left > 0 && day.isAfter(due.minusDays(DAYS_BACK))) {
            day = day.minusDays(1);
            if (!jam.rentang(day).isEmpty()) {
                left--;
            }
        }
        return day;
    }

    /** The periods for which the reminder day has come by {@code hari}, the earliest first. */
    public List<Periode> periode(LocalDate hari, JamKerja jam) {
        return Stream.iterate(sejak, Periode::next)
                .takeWhile(periode -> !diingatkan(periode, jam).isAfter(hari))
                .toList();
    }

    /** The periods whose runs are due between two days, both included. */
    public List<Periode> periode(LocalDate dari, LocalDate sampai) {
        return Stream.iterate(sejak, Periode::next)
                .takeWhile(periode -> !jatuhTempo(periode).isAfter(sampai))
                .filter(periode -> !jatuhTempo(periode).isBefore(dari))
                .toList();
    }
}
