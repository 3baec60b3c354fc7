package id.langkah.domain.pengerjaan;

import id.langkah.domain.Masalah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holidays read from pasted lines.
 *
 * @param tanggal the days in order, each with its name
 * @param masalah a galat for each line that could not be read and is not among the days, a
 *     peringatan for each that was read but looks wrong
 */
public record Libur(Map<LocalDate, String> tanggal, List<Masalah> masalah) {
    public Libur {
        tanggal = Collections.unmodifiableNavigableMap(new TreeMap<>(tanggal));
        masalah = List.copyOf(masalah);
    }

    /**
     * Reads one holiday per line, in the forms in which such lists are published: the date before
     * or after the name, with or without a running number and the weekday, separated by tabs,
     * semicolons, commas, colons or dashes; several days as {@code 20–21 Maret 2026},
     * {@code 20, 23, dan 24 Maret 2026} or {@code 28 Februari – 2 Maret 2026}. A line "… Tahun
     * 2026" gives the year for dates below it that have none. Blank lines and column heads are
     * skipped. A day in several lines keeps all its names.
     */
    public static Libur read(String pasted) {
        var tanggal = new TreeMap<LocalDate, String>();
        var masalah = new ArrayList<Masalah>();
        var reader = new BarisLibur();
        List<String> lines = pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            BarisLibur.Hasil hasil = reader.read(lines.get(i), "Baris " + (i + 1));
            for (LocalDate hari : hasil.hari()) {
                tanggal.merge(hari, hasil.nama(), Libur::both);
            }
            masalah.addAll(hasil.masalah());
        }
        return new Libur(tanggal, masalah);
    }

    private static String both(String teks, String other) {
        return List.of(teks.split(" / ")).contains(other) ? teks : teks + " / " + other;
    }
}
