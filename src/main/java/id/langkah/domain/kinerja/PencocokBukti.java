package id.langkah.domain.kinerja;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Guesses from file names to which figures they belong: by the kode in the name, or else by the
 * indicator's wording. The user checks the result before anything is stored.
 */
public final class PencocokBukti {
    /** The least number of matching words; a single word such as "nilai" occurs in many names. */
    private static final int ENOUGH = 2;

    private final List<IndikatorTercatat> indikator;
    private final Function<IndikatorTercatat, List<Masa>> lazim;

    /**
     * @param indikator the indicators of one year
     * @param lazim the parts of the year to assume when a name does not tell
     */
    public PencocokBukti(Collection<IndikatorTercatat> indikator, Function<IndikatorTercatat, List<Masa>> lazim) {
        this.indikator = indikator.stream()
                .filter(tercatat -> tercatat.indikator().aktif())
                .toList();
        this.lazim = lazim;
    }

    /**
     * The result for a name.
     *
     * @param kunci the figure; empty when no indicator or more than one is named
     * @param mirip the named indicators when there is more than one
     */
    public record Cocok(Optional<KunciRealisasi> kunci, List<IndikatorTercatat> mirip) {
        public Cocok {
            mirip = List.copyOf(mirip);
        }
    }

    /** The figure to which a file probably belongs. */
    public Cocok of(String namaBerkas) {
        KataBerkas nama = KataBerkas.ofNama(namaBerkas);
        List<IndikatorTercatat> found =
                longest(nama, tercatat -> KataBerkas.of(tercatat.indikator().kode()), kata -> true);
        if (found.isEmpty()) {
            found = longest(
                    nama,
                    tercatat -> KataBerkas.of(tercatat.indikator().nama()),
                    kata -> kata.kata().size() >= ENOUGH);
        }
        if (found.size() != 1) {
            return new Cocok(Optional.empty(), found);
        }
        IndikatorTercatat tercatat = found.getFirst();
        return new Cocok(masa(tercatat, nama.masa()).map(masa -> new KunciRealisasi(tercatat.id(), masa)), List.of());
    }

    /**
     * The indicators with the most words in the name; the name of {@code IKU.1.2} also matches
     * {@code IKU.1} but less.
     */
    private List<IndikatorTercatat> longest(
            KataBerkas nama, Function<IndikatorTercatat, KataBerkas> words, Predicate<KataBerkas> wanted) {
        var found = new ArrayList<IndikatorTercatat>();
        int most = 0;
        for (IndikatorTercatat tercatat : indikator) {
            KataBerkas kata = words.apply(tercatat);
            int many = kata.kata().size();
            if (many >= most && wanted.test(kata) && nama.holds(kata)) {
                if (many > most) {
                    found.clear();
                }
                most = many;
                found.add(tercatat);
            }
        }
        return found;
    }

    /** The part of the year in the name; otherwise the last filled one without bukti, or the last one. */
    private Optional<Masa> masa(IndikatorTercatat tercatat, Optional<Masa> named) {
        List<Masa> all = tercatat.indikator().ukuran().frekuensi().masa();
        if (named.isPresent()) {
            Masa wanted = named.get();
            return all.contains(wanted)
                    ? named
                    : all.stream()
                            .filter(masa -> masa.triwulan() == wanted.triwulan())
                            .reduce((first, second) -> second);
        }
        List<Masa> usual = lazim.apply(tercatat);
        Optional<Masa> bare = last(usual, masa -> isFilled(tercatat, masa, true));
        Optional<Masa> filled = bare.or(() -> last(usual, masa -> isFilled(tercatat, masa, false)));
        return filled.or(() -> last(usual, masa -> true));
    }

    private static Optional<Masa> last(List<Masa> all, Predicate<Masa> which) {
        return all.stream().filter(which).reduce((first, second) -> second);
    }

    private static boolean isFilled(IndikatorTercatat tercatat, Masa masa, boolean bare) {
        return tercatat.realisasi(masa)
                .filter(figure -> figure.nilai().isFilled())
                .filter(figure -> !bare || figure.bukti().isEmpty())
                .isPresent();
    }
}
