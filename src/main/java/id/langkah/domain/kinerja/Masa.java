package id.langkah.domain.kinerja;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of a year for which a figure is recorded: a quarter or a month. */
public sealed interface Masa permits Triwulan, Bulan {

    /** The words shown: {@code Triwulan I}, {@code Maret}. */
    String kata();

    /** A code that is unique among all parts of a year: {@code TW1}, {@code 03}. */
    String kode();

    /** The quarter itself, or the quarter that the month lies in. */
    Triwulan triwulan();

    /** The part of the year with that code; empty when unknown. */
    static Optional<Masa> of(String kode) {
        return semua().filter(masa -> masa.kode().equals(kode)).findFirst();
    }

    /** All parts of a year: the quarters, then the months. */
    static Stream<Masa> semua() {
        return Stream.concat(Stream.of(Triwulan.values()), Stream.of(Bulan.values()));
    }
}
