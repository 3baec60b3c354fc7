package id.langkah.domain.kinerja;

import java.util.List;

/**
 * One figure as it stands in a form that a bidang filled in, or in a range that was pasted.
 *
 * @param sumber where it was found, in words: {@code formulir-bidang-a.xlsx, baris 7}
 * @param teks as typed; blank when the cell was left empty
 * @param analisis what was written beside it; {@link Analisis#BELUM} when nothing
 * @param bukti what it names as standing behind the figure
 */
public record Isian(String sumber, KunciRealisasi kunci, String teks, Analisis analisis, List<Bukti> bukti) {

    public Isian {
        bukti = List.copyOf(bukti);
    }

    /** One that names no bukti. */
    public Isian(String sumber, KunciRealisasi kunci, String teks, Analisis analisis) {
        this(sumber, kunci, teks, analisis, List.of());
    }

    /** The same without the bukti that a figure has already. */
    Isian lacking(List<Bukti> ada) {
        return new Isian(
                sumber,
                kunci,
                teks,
                analisis,
                bukti.stream()
                        .filter(butir ->
                                ada.stream().noneMatch(there -> there.kunci().equals(butir.kunci())))
                        .toList());
    }
}
