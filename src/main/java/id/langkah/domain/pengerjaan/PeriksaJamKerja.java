package id.langkah.domain.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks typed working hours. */
final class PeriksaJamKerja {
    private static final String PER_HARI = "Menit per hari";

    private PeriksaJamKerja() {}

    static List<Masalah> periksa(Map<DayOfWeek, List<JamRentang>> rentang, int menitPerHari) {
        var masalah = new ArrayList<Masalah>();
        for (DayOfWeek hari : DayOfWeek.values()) {
            periksa(hari, rentang.getOrDefault(hari, List.of()), masalah);
        }
        if (rentang.values().stream().allMatch(List::isEmpty)) {
            masalah.add(Masalah.galat(
                    "Tidak ada hari yang memiliki jam kerja.",
                    "Jam kerja",
                    "Isi jam kerja paling sedikit untuk satu hari."));
        }
        if (menitPerHari < 1 || menitPerHari > JamRentang.MENIT_SEHARI) {
            masalah.add(Masalah.galat(
                    "Menit per hari tidak dapat " + menitPerHari + ".",
                    PER_HARI,
                    "Isi angka 1 sampai 1440; biasanya 450."));
        }
        return masalah;
    }

    private static void periksa(DayOfWeek hari, List<JamRentang> rentang, List<Masalah> masalah) {
        String tempat = "Jam kerja " + Tanggal.hari(hari);
        boolean ordered = true;
        for (JamRentang jamRentang : rentang) {
            if (jamRentang.menit() <= 0) {
                ordered = false;
                masalah.add(Masalah.galat(
                        "Jam " + jamRentang.teks() + " selesai sebelum mulai.",
                        tempat,
                        "Tukar jamnya. Kerja yang melewati tengah malam ditulis pada dua"
                                + " hari: sampai 00.00, lalu mulai 00.00."));
            }
        }
        if (!ordered) {
            return;
        }
        for (int i = 1; i < rentang.size(); i++) {
            JamRentang before = rentang.get(i - 1);
            JamRentang jamRentang = rentang.get(i);
            if (jamRentang.dari() < before.sampai()) {
                masalah.add(wrongOrder(before, jamRentang, tempat));
            }
        }
    }

    private static Masalah wrongOrder(JamRentang before, JamRentang jamRentang, String tempat) {
        boolean overlap = before.dari() < jamRentang.sampai() && jamRentang.dari() < before.sampai();
        return overlap
                ? Masalah.galat(
                        "Jam " + before.teks() + " dan " + jamRentang.teks() + " bertumpuk.",
                        tempat,
                        "Ubah salah satunya supaya tidak ada menit yang terhitung dua kali.")
                : Masalah.galat(
                        "Jam " + before.teks() + " ditulis sebelum " + jamRentang.teks() + ".",
                        tempat,
                        "Letakkan " + jamRentang.teks() + " lebih dahulu.");
    }
}
