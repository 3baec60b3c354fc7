package id.langkah.domain;

/**
 * An official as printed above and below a signature. Blank means not filled.
 *
 * @param nip as typed; see {@link #nipTercetak()}
 */
public record Pejabat(String jabatan, String nama, String pangkat, String nip) {

    /** Nobody yet. */
    public static final Pejabat BELUM = new Pejabat("", "", "", "");

    private static final int DIGITS = 18;

    /**
     * The NIP in groups of 8-6-1-3 digits (birth date, appointment, sex, serial; Peraturan Kepala
     * BKN 22/2007). One that has not 18 digits stays as it was typed.
     */
    public String nipTercetak() {
        String digits = nip.replaceAll("[\\s.]", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return nip;
        }
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    public boolean isEmpty() {
        return equals(BELUM);
    }
}
