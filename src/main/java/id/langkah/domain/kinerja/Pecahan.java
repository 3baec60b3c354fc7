package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage typed as numerator and denominator: {@code 45/60} is 75 %. Both stay in the text of
 * the figure.
 *
 * @param penyebut above zero
 */
public record Pecahan(BigDecimal pembilang, BigDecimal penyebut) {
    private static final int DESIMAL = 4;
    private static final int LONGEST = 80;
    private static final Pattern BENTUK = Pattern.compile("(?<atas>[^/]+)/(?<bawah>[^/]+)");

    /** Reads a fraction; empty when the text is not one. */
    public static Optional<Pecahan> of(String teks) {
        if (teks.indexOf('/') < 0 || teks.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bentuk = BENTUK.matcher(teks.strip());
        if (!bentuk.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> atas = number(bentuk.group("atas"));
        Optional<BigDecimal> bawah = number(bentuk.group("bawah")).filter(angka -> angka.signum() > 0);
        return atas.flatMap(pembilang -> bawah.map(penyebut -> new Pecahan(pembilang, penyebut)));
    }

    private static Optional<BigDecimal> number(String teks) {
        return BacaanAngka.of(teks)
                .filter(bacaan -> !bacaan.satuan().equals("%"))
                .map(BacaanAngka::angka);
    }

    /** The percentage rounded half up to four decimals, so that the figure shown is the one used. */
    public BigDecimal persen() {
        return pembilang.movePointRight(2).divide(penyebut, DESIMAL, RoundingMode.HALF_UP);
    }

    /** The fraction as typed and stored: {@code 1.250 / 2.000}. */
    public String tertulis() {
        return Angka.write(pembilang) + " / " + Angka.write(penyebut);
    }

    /** Both numbers with the names that the indicator gives them: {@code Rumah layak: 45; Semua rumah: 60}. */
    public String kata(Uraian uraian) {
        return nama(uraian, KolomIndikator.PEMBILANG) + ": " + Angka.write(pembilang) + "; "
                + nama(uraian, KolomIndikator.PENYEBUT) + ": " + Angka.write(penyebut);
    }

    private static String nama(Uraian uraian, KolomIndikator kolom) {
        String nama = uraian.teks(kolom);
        return nama.isBlank() ? kolom.kata() : nama;
    }
}
