package id.langkah.domain.bagan;

/**
 * The word beside an arrow.
 *
 * @param teks "Ya" or "Tidak"
 * @param bidang the room for the word at font size {@link #huruf()}
 */
public record Label(String teks, Bidang bidang) {
    static final double LINE = 1.2;

    /** The font size that fits the room, in the unit of the page. */
    public double huruf() {
        return bidang.tinggi() / LINE;
    }
}
