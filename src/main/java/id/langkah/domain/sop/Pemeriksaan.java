package id.langkah.domain.sop;

import id.langkah.domain.Kemiripan;
import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the checker over one SOP, with the findings so far. */
final class Pemeriksaan {
    private final Sop sop;
    private final Kemiripan kemiripan;
    private final List<Temuan> temuan = new ArrayList<>();

    Pemeriksaan(Sop sop) {
        this.sop = sop;
        kemiripan = new Kemiripan(letters(sop));
    }

    private static long letters(Sop sop) {
        return sop.aktivitas().stream()
                .map(Aktivitas::mutuBaku)
                .mapToLong(
                        baku -> baku.output().stream().mapToLong(String::length).sum()
                                + baku.kelengkapan().stream()
                                        .mapToLong(butir -> butir.nama().length())
                                        .sum())
                .sum();
    }

    /** The comparison of names, with a limit of work that fits this SOP. */
    Kemiripan kemiripan() {
        return kemiripan;
    }

    Sop sop() {
        return sop;
    }

    Aktivitas row(int index) {
        return sop.aktivitas().get(index);
    }

    int size() {
        return sop.aktivitas().size();
    }

    /** How messages name a row. */
    String sebutan(int index) {
        return Aktivitas.sebutan(index, row(index).nomor());
    }

    /** Adds a finding about the whole SOP. */
    void tell(Pokok pokok, String tempat, String pesan, String saran, Temuan.@Nullable Mend mend) {
        add(pokok, tempat, pesan, saran, Temuan.WHOLE, mend);
    }

    /** Adds a finding about one row. */
    void tell(Pokok pokok, int index, String kolom, String pesan, String saran, Temuan.@Nullable Mend mend) {
        add(pokok, sebutan(index) + ", kolom " + kolom, pesan, saran, index, mend);
    }

    /** The findings: those about the whole SOP first, then row by row. */
    List<Temuan> temuan() {
        return temuan.stream()
                .sorted(Comparator.comparingInt(Temuan::aktivitas))
                .toList();
    }

    private void add(Pokok pokok, String tempat, String pesan, String saran, int index, Temuan.@Nullable Mend mend) {
        var masalah = new Masalah(pokok.tingkat(), pesan, tempat, saran, null);
        temuan.add(new Temuan(pokok, masalah, index, mend));
    }
}
