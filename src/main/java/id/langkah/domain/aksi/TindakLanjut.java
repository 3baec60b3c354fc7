package id.langkah.domain.aksi;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tindak lanjut agreed in the monitoring of a quarter. It is monitored in every later quarter,
 * also of later years, until it is closed.
 *
 * @param id its number in the database; 0 before it is stored
 * @param aksi the number of the action
 * @param tahun the year of the quarter in which it was agreed
 * @param batas the deadline; null when not given
 * @param ditutup the day on which it was closed; null while open
 * @param hasil the result; blank when not filled
 */
public record TindakLanjut(
        long id,
        long aksi,
        int tahun,
        Triwulan triwulan,
        String uraian,
        String pelaksana,
        @Nullable LocalDate batas,
        @Nullable LocalDate ditutup,
        String hasil) {
    private static final int QUARTERS = 4;

    public TindakLanjut {
        uraian = uraian.strip();
        pelaksana = pelaksana.strip();
        hasil = hasil.strip();
    }

    /** A tindak lanjut with nothing filled yet. */
    public static TindakLanjut baru(long aksi, int tahun, Triwulan triwulan, String pelaksana) {
        return new TindakLanjut(0, aksi, tahun, triwulan, "", pelaksana, null, null, "");
    }

    /** Whether it is not closed. */
    public boolean isTerbuka() {
        return ditutup == null;
    }

    /** Whether it is open and its deadline lies before a day. */
    public boolean isTerlambat(LocalDate hari) {
        return isTerbuka() && batas != null && batas.isBefore(hari);
    }

    /** Whether it is monitored in a quarter: agreed by then and not closed before the quarter began. */
    public boolean isDi(int year, Triwulan quarter) {
        long at = number(year, quarter);
        LocalDate done = ditutup;
        return number(tahun, triwulan) <= at
                && (done == null || number(done.getYear(), Triwulan.ofBulan(done.getMonthValue())) >= at);
    }

    /** Whether it was agreed before this quarter. */
    public boolean isSebelum(int year, Triwulan quarter) {
        return number(tahun, triwulan) < number(year, quarter);
    }

    private static long number(int year, Triwulan quarter) {
        return (long) year * QUARTERS + quarter.nomor();
    }

    /** The quarter in which it was agreed: {@code TW I 2026}. */
    public String asal() {
        return triwulan.singkat() + " " + tahun;
    }

    /** Its state in words: {@code Terbuka}, {@code Terlambat 5 hari}, {@code Selesai 3 April 2026}. */
    public String keadaan(LocalDate hari) {
        LocalDate done = ditutup;
        if (done != null) {
            return "Selesai " + Tanggal.panjang(done);
        }
        LocalDate due = batas;
        return due != null && due.isBefore(hari)
                ? "Terlambat " + (hari.toEpochDay() - due.toEpochDay()) + " hari"
                : "Terbuka";
    }

    /** What is wrong with it; empty when it can be saved. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        if (uraian.isEmpty()) {
            masalah.add(Masalah.galat(
                    "Tindak lanjut belum diisi.", "Tindak lanjut", "Tulis apa yang disepakati untuk dikerjakan."));
        }
        LocalDate done = ditutup;
        if (done != null && done.isBefore(LocalDate.of(tahun, triwulan.nomor() * 3 - 2, 1))) {
            masalah.add(Masalah.galat(
                    "Tanggal selesai mendahului " + triwulan.kata() + " " + tahun + ".",
                    "Tanggal selesai",
                    "Tindak lanjut tidak dapat selesai sebelum disepakati; periksa tanggalnya."));
        }
        return masalah;
    }

    /**
     * A copy closed on a day.
     *
     * @param apa the result
     */
    public TindakLanjut tutup(LocalDate hari, String apa) {
        return new TindakLanjut(id, aksi, tahun, triwulan, uraian, pelaksana, batas, hari, apa);
    }

    /** A copy that is open again; the result stays readable. */
    public TindakLanjut buka() {
        return new TindakLanjut(id, aksi, tahun, triwulan, uraian, pelaksana, batas, null, hasil);
    }
}
