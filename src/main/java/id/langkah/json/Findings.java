package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Letak;
import id.langkah.domain.Masalah.Tingkat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings about one file, each with its place; their number is limited. */
final class Findings {

    /** The most findings that are reported; further ones are only counted. */
    static final int MOST = 10_000;

    private record Told(Tingkat tingkat, Spot spot, String pesan, String saran) {}

    private final String berkas;
    private final Lines lines;
    private final List<Told> told = new ArrayList<>();
    private int count;
    private int galat;

    Findings(String berkas, Lines lines) {
        this.berkas = berkas;
        this.lines = lines;
    }

    void galat(Spot spot, String pesan, String saran) {
        galat++;
        add(new Told(Tingkat.GALAT, spot, pesan, saran));
    }

    void peringatan(Spot spot, String pesan, String saran) {
        add(new Told(Tingkat.PERINGATAN, spot, pesan, saran));
    }

    /** The number of galat so far. */
    int galat() {
        return galat;
    }

    /** The galat that the whole file cannot be read; reported even beyond the limit. */
    Masalah masalah(Fault fault) {
        Syntax syntax = fault.syntax();
        return masalah(new Told(Tingkat.GALAT, new Spot(fault.offset(), ""), syntax.pesan, syntax.saran), List.of());
    }

    /**
     * The findings since the last call, in the order of the file.
     *
     * @param nomor the printed numbers of the SOP's aktivitas, for naming them
     */
    List<Masalah> take(List<Integer> nomor) {
        List<Masalah> taken = told.stream()
                .sorted(Comparator.comparingLong(butir -> butir.spot().offset()))
                .map(butir -> masalah(butir, nomor))
                .toList();
        told.clear();
        return taken;
    }

    /** A finding that counts those beyond the limit; empty when there are none. */
    List<Masalah> untold() {
        if (count <= MOST) {
            return List.of();
        }
        return List.of(masalah(
                new Told(
                        Tingkat.PERINGATAN,
                        new Spot(0, ""),
                        "Masih ada " + JsonWords.count(count - MOST) + " temuan lain di berkas ini.",
                        "Perbaiki yang sudah disebut, lalu periksa lagi."),
                List.of()));
    }

    private void add(Told butir) {
        count++;
        if (count <= MOST) {
            told.add(butir);
        }
    }

    private Masalah masalah(Told told, List<Integer> nomor) {
        return new Masalah(
                told.tingkat(),
                told.pesan(),
                SopPlace.of(told.spot().pointer(), nomor),
                told.saran(),
                letak(told.spot()));
    }

    /** The place in lines and columns. */
    Letak letak(Spot spot) {
        Lines.Place place = lines.place(spot.offset());
        return new Letak(berkas, place.line(), place.column(), spot.pointer());
    }
}
