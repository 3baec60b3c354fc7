package id.langkah.domain.kinerja;

import java.util.Optional;
import java.util.stream.Stream;

/** The part of a year that a figure is filled in for. */
public sealed interface Masa permits Triwulan, Bulan {

    /** The words as shown: {@code Triwulan I}, {@code Maret}. */
    String kata();

    /** The same for a program: {@code TW1}, {@code 03}. Unlike for all parts of a year. */
    String kode();

    /** The quarter that it is or lies in. */
    Triwulan triwulan();

    /** The part with that code; empty when there is none. */
    static Optional<Masa> of(String kode) {
        return semua().filter(masa -> masa.kode().equals(kode)).findFirst();
    }

    /** The quarters, then the months. */
    static Stream<Masa> semua() {
        return Stream.concat(Stream.of(Triwulan.values()), Stream.of(Bulan.values()));
    }
}
