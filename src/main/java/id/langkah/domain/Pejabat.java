package id.langkah.domain;

/**
 * An official as printed above and below a signature. Texts are blank where not filled.
 *
 * @param nip as typed; see {@link #nipTercetak()}
 */
public record Pejabat(String jabatan, String nama, String pangkat, String nip) {

    /** No official filled in. */
    public static final Pejabat BELUM = new Pejabat("", "", "", "");

    private static final int DIGITS = 18;

    /**
     * The NIP in groups of 8-6-1-3 digits (birth date, appointment, sex, serial; Peraturan Kepala
     * BKN 22/2007). A NIP that does not have 18 digits is returned as typed.
     */
    public String nipTercetak() {
        String digits = nip.replaceAll("[\\s.]", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return nip;
        }
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    /** Whether jabatan, nama, pangkat and NIP are all blank. */
    public boolean isEmpty() {
        return equals(BELUM);
    }
}
