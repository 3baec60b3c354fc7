package id.langkah.domain.kinerja;

import id.langkah.domain.BacaanAngka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number that the text of a figure counts as. */
final class Pembaca {
    private static final Pattern RENTANG = Pattern.compile(
            "(?<dari>\\S.*?)\\s*(?:[-–—]|s\\.?\\s*/?\\s*d\\.?|sampai(?: dengan)?)\\s*" + "(?<sampai>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BANDING = Pattern.compile("(?:[<>]=?|[≤≥])\\s*(?<angka>.+)");

    private final Ukuran ukuran;
    private final List<SkalaPredikat> skala;

    Pembaca(Ukuran ukuran, List<SkalaPredikat> skala) {
        this.ukuran = ukuran;
        this.skala = skala;
    }

    Nilai read(String teks) {
        String stripped = teks.strip();
        if (BacaanAngka.isKosong(stripped)) {
            return Nilai.BELUM;
        }
        return new Nilai(stripped, angka(stripped).orElse(null));
    }

    private Optional<BigDecimal> angka(String teks) {
        return switch (ukuran.tipe()) {
            case TEKS -> Optional.empty();
            case PREDIKAT -> predikat(teks);
            case PERSEN ->
                number(teks)
                        .or(() -> Pecahan.of(teks).map(Pecahan::persen))
                        .or(() -> range(teks))
                        .or(() -> compared(teks));
            case ANGKA, RUPIAH -> number(teks).or(() -> range(teks)).or(() -> compared(teks));
        };
    }

    private Optional<BigDecimal> number(String teks) {
        return BacaanAngka.of(teks, ukuran.satuan()).map(BacaanAngka::angka);
    }

    /**
     * The end of a range that is easier to reach: the lower one when higher is better, else the
     * upper one; empty when the text is not a range.
     */
    private Optional<BigDecimal> range(String teks) {
        Matcher rentang = RENTANG.matcher(teks);
        if (!rentang.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> dari = number(rentang.group("dari"));
        Optional<BigDecimal> sampai = number(rentang.group("sampai"));
        if (dari.isEmpty() || sampai.isEmpty() || dari.get().compareTo(sampai.get()) > 0) {
            return Optional.empty();
        }
        return ukuran.arah() == Arah.POSITIF ? dari : sampai;
    }

    private Optional<BigDecimal> compared(String teks) {
        Matcher banding = BANDING.matcher(teks);
        return banding.matches() ? number(banding.group("angka")) : Optional.empty();
    }

    /** The score of a word on the scale chosen by the indicator, or else on the first scale that has the word. */
    private Optional<BigDecimal> predikat(String teks) {
        return skala.stream()
                .filter(skalaPredikat ->
                        ukuran.skala().isBlank() || ComparedWords.same(skalaPredikat.nama(), ukuran.skala()))
                .flatMap(skalaPredikat -> skalaPredikat.find(teks).stream())
                .map(Predikat::skor)
                .findFirst();
    }
}
