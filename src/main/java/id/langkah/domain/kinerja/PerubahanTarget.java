package id.langkah.domain.kinerja;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Targets from a later document that replace the earlier ones: a change of the budget (P-APBD) or
 * of the Perjanjian Kinerja. Each quarter is measured against the targets in force in it.
 *
 * @param nomor the number of the document; blank when not given
 * @param tanggal the date of the document; null when not given
 * @param berlaku the first quarter in which it is in force
 * @param target the targets of the document for the year and all quarters
 */
public record PerubahanTarget(String nomor, @Nullable LocalDate tanggal, Triwulan berlaku, Target target) {

    /** The change in words: {@code Perubahan sejak Triwulan III (nomor 12, 5 Oktober 2026): 95; TW I 20, …}. */
    public String kata() {
        LocalDate day = tanggal;
        List<String> parts = Stream.of(nomor.isBlank() ? "" : "nomor " + nomor, day == null ? "" : Tanggal.panjang(day))
                .filter(teks -> !teks.isEmpty())
                .toList();
        String document = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
        String quarters = String.join(
                ", ",
                Stream.of(Triwulan.values())
                        .filter(triwulan -> target.triwulan(triwulan).isFilled())
                        .map(triwulan -> triwulan.singkat() + " "
                                + target.triwulan(triwulan).teks())
                        .toList());
        return "sejak " + berlaku.kata() + document + ": " + target.tahunan().teks()
                + (quarters.isEmpty() ? "" : "; " + quarters);
    }
}
