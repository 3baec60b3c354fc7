package id.langkah.service;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Libur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The national holidays and cuti bersama of a year, from the joint decree of three ministers. The
 * lists are part of the program; years without a list have none.
 *
 * @param sumber the decree with its numbers and date
 * @param hari the holidays in order with their names
 */
public record LiburNasional(int tahun, String sumber, Map<LocalDate, String> hari) {
    /** The years whose decree is in the program. */
    private static final List<Integer> TAHUN = List.of(2026, 2027);

    public LiburNasional {
        hari = Map.copyOf(hari);
    }

    /** The years with a list, the earliest first. */
    public static List<Integer> tersedia() {
        return TAHUN;
    }

    /** The holidays of a year; empty when the program has no list. */
    public static Optional<LiburNasional> of(int tahun) {
        return TAHUN.contains(tahun) ? Optional.of(read(tahun)) : Optional.empty();
    }

    /** The national holidays that the working hours of the office do not contain yet. */
    public Map<LocalDate, String> kurang(JamKerja jam) {
        var missing = new TreeMap<>(hari);
        missing.keySet().removeAll(jam.libur().keySet());
        return missing;
    }

    private static LiburNasional read(int tahun) {
        String name = "libur/" + tahun + ".txt";
        try (InputStream in = LiburNasional.class.getResourceAsStream(name)) {
            String text = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            String sumber = text.lines().findFirst().orElseThrow();
            Libur libur = Libur.read(text.substring(sumber.length()));
            return new LiburNasional(tahun, sumber, libur.tanggal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
