package id.langkah.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a {@link Sheet}.
 *
 * @param name the head; a line end in it starts a second line
 * @param em the width in em
 * @param figures whether the text is aligned at the right
 * @param text gives the text that a row shows here and that is copied
 * @param typed whether a row can be edited here
 * @param tone gives the colour of a cell; empty for none. The text alone must tell the meaning
 * @param locked whether a row would be editable here if it were not settled; it shows a padlock
 * @param fitted whether it is widened to its longest text, as columns of figures always are
 * @param kept whether it stays in view while the others scroll sideways; only for the first columns
 */
public record SheetColumn<R>(
        String name,
        double em,
        boolean figures,
        Function<R, String> text,
        Predicate<R> typed,
        Function<R, Optional<Badge.Tone>> tone,
        Predicate<R> locked,
        boolean fitted,
        boolean kept) {

    /** The width, in em, of a column of codes that are all short. */
    private static final double CODE_EM = 4.5;

    /** A column of read-only words. */
    public static <R> SheetColumn<R> words(String name, double em, Function<R, String> text) {
        return new SheetColumn<>(
                name, em, false, text, row -> false, row -> Optional.empty(), row -> false, false, false);
    }

    /** A column of read-only codes, wide enough for the longest. */
    public static <R> SheetColumn<R> codes(String name, Function<R, String> text) {
        return new SheetColumn<>(
                name, CODE_EM, false, text, row -> false, row -> Optional.empty(), row -> false, true, false);
    }

    /** A column of read-only figures. */
    public static <R> SheetColumn<R> figures(String name, double em, Function<R, String> text) {
        return new SheetColumn<>(
                name, em, true, text, row -> false, row -> Optional.empty(), row -> false, false, false);
    }

    /** A copy that can be edited where the predicate allows it. */
    public SheetColumn<R> typed(Predicate<R> where) {
        return new SheetColumn<>(name, em, figures, text, where, tone, locked, fitted, kept);
    }

    /** A copy with a padlock in rows where the value is settled. */
    public SheetColumn<R> locked(Predicate<R> where) {
        return new SheetColumn<>(name, em, figures, text, typed, tone, where, fitted, kept);
    }

    /** A copy with colours by meaning. */
    public SheetColumn<R> toned(Function<R, Optional<Badge.Tone>> by) {
        return new SheetColumn<>(name, em, figures, text, typed, by, locked, fitted, kept);
    }

    /** A copy that stays in view when the others are scrolled. */
    public SheetColumn<R> keptInView() {
        return new SheetColumn<>(name, em, figures, text, typed, tone, locked, fitted, true);
    }
}
