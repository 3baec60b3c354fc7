package id.langkah.domain;

/**
 * Compares names for small spelling differences within a limited amount of work, so that even a
 * huge file is checked quickly. The limit grows with the number of letters; once it is used up,
 * only equal names count as alike.
 */
public final class Kemiripan {
    private static final long LEAST_SHARE = 5_000_000;
    private static final int SHARE_OF_A_LETTER = 100;
    private static final int KINDS = 64;

    private long left;

    /** @param letters the number of letters in all names together, which sets the limit of work */
    public Kemiripan(long letters) {
        left = LEAST_SHARE + SHARE_OF_A_LETTER * letters;
    }

    /** A name prepared for comparison: its letters, and how often each kind of letter occurs. */
    public static final class Kata {
        private final String letters;
        private final short[] kinds = new short[KINDS];

        private Kata(String letters) {
            this.letters = letters;
            letters.chars().forEach(letter -> kinds[letter % KINDS]++);
        }

        /** Prepares a text; case, blanks and punctuation are ignored. */
        public static Kata of(String text) {
            return new Kata(Ejaan.letters(text));
        }

        /** The letters compared, as {@link Ejaan#letters} gives them. */
        public String letters() {
            return letters;
        }
    }

    /**
     * Whether two names differ by at most {@code most} letters; false as well when the limit of
     * work is used up and the names are not equal.
     */
    public boolean isWithin(int most, Kata a, Kata b) {
        if (Math.abs(a.letters.length() - b.letters.length()) > most) {
            return false;
        }
        if (a.letters.equals(b.letters)) {
            return true;
        }
        return mayWork(KINDS)
                && difference(a, b) <= 2 * most
                && mayWork((2L * most + 1) * Math.min(a.letters.length(), b.letters.length()))
                && Ejaan.distance(a.letters, b.letters, most) <= most;
    }

    /**
     * How far the letter counts of two names differ. A swap of letters changes no count, any other
     * slip changes it by at most two.
     */
    private static int difference(Kata a, Kata b) {
        int difference = 0;
        for (int i = 0; i < KINDS; i++) {
            difference += Math.abs(a.kinds[i] - b.kinds[i]);
        }
        return difference;
    }

    /** Takes the given amount from the limit of work; returns whether that much was left. */
    public boolean mayWork(long work) {
        left -= work;
        return left >= 0;
    }
}
