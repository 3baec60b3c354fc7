package id.langkah.domain.aksi;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of the Rencana Aksi for an indicator. Texts are blank where nothing is filled.
 *
 * @param id its number in the database; 0 before it is stored
 * @param indikator the number of the indicator, which belongs to one year
 * @param target the targets of the four quarters in words: {@code 1 dokumen}
 * @param mulai the first day; null when not filled, as is the last day
 * @param anggaran the budget in rupiah; null when not filled
 */
public record Aksi(
        long id,
        long indikator,
        String uraian,
        List<String> target,
        @Nullable LocalDate mulai,
        @Nullable LocalDate selesai,
        @Nullable BigDecimal anggaran,
        String penanggungJawab) {
    private static final int TRIWULAN = 4;

    /** Throws {@link IllegalArgumentException} unless there are four quarters. */
    public Aksi {
        uraian = uraian.strip();
        target = target.stream().map(String::strip).toList();
        penanggungJawab = penanggungJawab.strip();
        if (target.size() != TRIWULAN) {
            throw new IllegalArgumentException("quarters: " + target.size());
        }
    }

    /** An action with nothing filled yet. */
    public static Aksi baru(long indikator, String penanggungJawab) {
        return new Aksi(0, indikator, "", Collections.nCopies(TRIWULAN, ""), null, null, null, penanggungJawab);
    }

    /** The target of a quarter in words; blank when not filled. */
    public String target(Triwulan triwulan) {
        return target.get(triwulan.nomor() - 1);
    }

    /** The dates in words: {@code 2 Februari 2026 – 30 Juni 2026}, a single date, or blank. */
    public String jadwal() {
        String from = mulai == null ? "" : Tanggal.panjang(mulai);
        String to = selesai == null ? "" : Tanggal.panjang(selesai);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() && !to.isEmpty() ? "sampai " + to : from;
        }
        return from + " – " + to;
    }

    /** What is wrong with the action; empty when it can be saved. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        if (uraian.isEmpty()) {
            masalah.add(Masalah.galat(
                    "Uraian aksi belum diisi.", "Aksi", "Tulis apa yang dikerjakan, misalnya Menyusun juknis."));
        }
        if (mulai != null && selesai != null && selesai.isBefore(mulai)) {
            masalah.add(Masalah.galat("Selesai mendahului mulai.", "Jadwal", "Periksa kedua tanggalnya."));
        }
        if (anggaran != null && anggaran.signum() < 0) {
            masalah.add(Masalah.galat("Anggaran kurang dari nol.", "Anggaran", "Isi nol atau lebih."));
        }
        return masalah;
    }

    /** A copy for an indicator of the next year, with its dates moved by one year. */
    Aksi tahunBerikut(long other) {
        return new Aksi(
                0,
                other,
                uraian,
                target,
                mulai == null ? null : mulai.plusYears(1),
                selesai == null ? null : selesai.plusYears(1),
                anggaran,
                penanggungJawab);
    }
}
