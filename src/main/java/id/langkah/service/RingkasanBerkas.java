package id.langkah.service;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence that says how many files of a preview can be imported. */
final class RingkasanBerkas {
    private RingkasanBerkas() {}

    /** {@code 11 berkas: 7 siap, 2 ditolak, 2 tidak terbaca}; a state without files is left out. */
    static String of(int berkas, long siap, long ditolak, long takTerbaca) {
        String parts = Stream.of(
                        siap > 0 ? siap + " siap" : "",
                        ditolak > 0 ? ditolak + " ditolak" : "",
                        takTerbaca > 0 ? takTerbaca + " tidak terbaca" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return berkas + " berkas" + (parts.isEmpty() ? "" : ": " + parts);
    }
}
