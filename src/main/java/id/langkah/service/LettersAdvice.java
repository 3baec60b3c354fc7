package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Sop;
import id.langkah.pdf.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports characters of an SOP that the fonts of its print lack. */
final class LettersAdvice {
    private static final int MOST_NAMED = 8;

    private LettersAdvice() {}

    static Optional<Masalah> of(Sop sop) {
        List<String> missing = Letters.missing(sop.toString());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String named = missing.stream()
                .limit(MOST_NAMED)
                .map(letter -> letter + " (U+%04X)".formatted(letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? ", dan " + (missing.size() - MOST_NAMED) + " lainnya" : "";
        return Optional.of(Masalah.peringatan(
                "Huruf cetakan tidak memiliki tanda " + named + more + "; pada PDF tercetak sebagai kotak.",
                "SOP \"" + sop.nama() + "\"",
                "Ganti dengan kata atau tanda lain."));
    }
}
