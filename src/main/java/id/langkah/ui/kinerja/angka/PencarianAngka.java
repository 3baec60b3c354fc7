package id.langkah.ui.kinerja.angka;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Finds indicators by words in kode, name and sasaran; each text is made once, at the first search. */
final class PencarianAngka {
    private List<String> texts = List.of();
    private List<IndikatorTercatat> searched = List.of();

    /** The places of the indicators that have every word; all when there is no word. */
    IntPredicate find(List<IndikatorTercatat> indikator, String kata) {
        if (kata.isBlank()) {
            return at -> true;
        }
        if (isOther(indikator)) {
            texts = indikator.stream().map(PencarianAngka::text).toList();
            searched = indikator;
        }
        List<String> found = texts;
        List<String> wanted = List.of(kata.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return at -> wanted.stream().allMatch(found.get(at)::contains);
    }

    @SuppressWarnings("ReferenceEquality") // Comparing twenty thousand rows would take as long as searching them.
    private boolean isOther(List<IndikatorTercatat> indikator) {
        return indikator != searched;
    }

    private static String text(IndikatorTercatat indikatorTercatat) {
        Indikator indikator = indikatorTercatat.indikator();
        return (indikator.kode() + " " + indikator.nama() + " " + indikator.sasaran()).toLowerCase(Locale.ROOT);
    }
}
