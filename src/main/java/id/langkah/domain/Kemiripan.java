package id.langkah.domain;

/**
 * Tells which names differ by a slip of the pen. All comparisons together take no more than a share
 * of work that grows with the letters there are to compare: whatever a file holds, it is looked
 * over in a moment. When the share is spent, only equal names are alike.
 */
public final class Kemiripan {
    private static final long LEAST_SHARE = 5_000_000;
    private static final int SHARE_OF_A_LETTER = 100;
    private static final int KINDS = 64;

    private long left;

    /**
     * @param letters how many there are in all names together
     */
    public Kemiripan(long letters) {
        left = LEAST_SHARE + SHARE_OF_A_LETTER * letters;
    }

    /** A name as it is compared: its letters, and how often each kind of letter is in it. */
    public static final class Kata {
        private final String letters;
        private final short[] kinds = new short[KINDS];

        private Kata(String letters) {
            this.letters = letters;
            letters.chars().forEach(letter -> kinds[letter % KINDS]++);
        }

        /** Of a text without regard to case, blanks and punctuation. */
        public static Kata of(String text) {
            return new Kata(Ejaan.letters(text));
        }

        /** What {@link Ejaan#letters} makes of it. */
        public String letters() {
            return letters;
        }
    }

    /** Whether two names are the same but for at most so many letters. */
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

    /** A swap changes no count, any other slip at most two. */
    private static int difference(Kata a, Kata b) {
        int difference = 0;
        for (int i = 0; i < KINDS; i++) {
            difference += Math.abs(a.kinds[i] - b.kinds[i]);
        }
        return difference;
    }

    /** Takes so much work from the share; whether there was so much left. */
    public boolean mayWork(long work) {
        left -= work;
        return left >= 0;
    }
}
