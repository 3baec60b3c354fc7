package id.langkah.domain.cadangan;

import id.langkah.domain.Masalah;
import java.util.List;

/**
 * The attempts to recover the office's work from a damaged file. The damaged file itself is only
 * read.
 *
 * @param langkah the attempts in order, with their results
 * @param jalan the ways of recovery, the best first; empty when there is none
 */
public record HasilPemulihan(List<Masalah> langkah, List<JalanPulih> jalan) {

    public HasilPemulihan {
        langkah = List.copyOf(langkah);
        jalan = List.copyOf(jalan);
    }
}
