package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.JamRentang;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The working hours of one weekday as typed: {@code 07.30}, {@code 7:30} or {@code 0730}.
 *
 * @param kerja false for a free day, whose hours have no meaning
 * @param istirahat when the break begins; blank, with {@code kembali}, for none
 * @param kembali when the break ends
 */
record HariKerja(DayOfWeek hari, boolean kerja, String masuk, String istirahat, String kembali, String pulang) {
    private static final Pattern JAM = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})?");
    private static final int MENIT_SEHARI = 24 * 60;

    /** The typed form of stored hours; of several breaks only the first is shown. */
    static HariKerja of(DayOfWeek hari, List<JamRentang> rentang) {
        if (rentang.isEmpty()) {
            return new HariKerja(hari, false, "", "", "", "");
        }
        boolean split = rentang.size() > 1;
        return new HariKerja(
                hari,
                true,
                jam(rentang.getFirst().mulai()),
                split ? jam(rentang.getFirst().selesai()) : "",
                split ? jam(rentang.get(1).mulai()) : "",
                jam(rentang.getLast().selesai()));
    }

    /** The working hours read from the texts; what cannot be read is added to {@code masalah}. */
    List<JamRentang> rentang(List<Masalah> masalah) {
        if (!kerja) {
            return List.of();
        }
        int before = masalah.size();
        LocalTime in = read(masuk, "masuk", masalah);
        LocalTime out = read(pulang, "pulang", masalah);
        boolean split = !istirahat.isBlank() || !kembali.isBlank();
        LocalTime pause = split ? read(istirahat, "istirahat", masalah) : in;
        LocalTime back = split ? read(kembali, "kembali", masalah) : in;
        if (masalah.size() > before) {
            return List.of();
        }
        var all = new ArrayList<JamRentang>();
        if (split) {
            all.add(new JamRentang(in, pause));
            all.add(new JamRentang(back, out));
        } else {
            all.add(new JamRentang(in, out));
        }
        return List.copyOf(all);
    }

    private LocalTime read(String text, String field, List<Masalah> masalah) {
        Matcher jam = JAM.matcher(text.strip());
        if (jam.matches()) {
            int menit = jam.group(2) == null ? 0 : Integer.parseInt(jam.group(2));
            int all = Integer.parseInt(jam.group(1)) * 60 + menit;
            if (menit < 60 && all <= MENIT_SEHARI) {
                return LocalTime.ofSecondOfDay(all % MENIT_SEHARI * 60L);
            }
        }
        String pesan =
                text.isBlank() ? "Jam " + field + " belum diisi." : "Jam \"" + text.strip() + "\" tidak terbaca.";
        masalah.add(Masalah.galat(pesan, "Jam kerja " + Tanggal.hari(hari) + ", " + field, "Tulis seperti 07.30."));
        return LocalTime.MIDNIGHT;
    }

    private static String jam(LocalTime saat) {
        return String.format(Locale.ROOT, "%02d.%02d", saat.getHour(), saat.getMinute());
    }
}
