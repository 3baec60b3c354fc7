package id.langkah.domain.kinerja;

import java.util.List;

/**
 * One figure from a returned form or a pasted range.
 *
 * @param sumber where it was found, in words: {@code formulir-bidang-a.xlsx, baris 7}
 * @param teks the text as typed; blank for an empty cell
 * @param analisis the remarks beside it; {@link Analisis#BELUM} when there are none
 * @param bukti the evidence that it names
 */
public record Isian(String sumber, KunciRealisasi kunci, String teks, Analisis analisis, List<Bukti> bukti) {

    public Isian {
        bukti = List.copyOf(bukti);
    }

    /** An Isian without bukti. */
    public Isian(String sumber, KunciRealisasi kunci, String teks, Analisis analisis) {
        this(sumber, kunci, teks, analisis, List.of());
    }

    /** A copy without the bukti that the figure already has. */
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
