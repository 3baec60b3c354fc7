package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is measured in one year (SAKIP, PermenPAN-RB 53/2014). Texts are blank where
 * nothing is filled.
 *
 * @param kode as the office numbers it
 * @param bobot its weight among the others, without needless zeros; null when not filled
 * @param penanggungJawab the bidang that answers for it
 * @param aktif whether it is still measured
 */
public record Indikator(
        int tahun,
        String kode,
        Jenis jenis,
        Uraian uraian,
        Ukuran ukuran,
        Target target,
        @Nullable BigDecimal bobot,
        String penanggungJawab,
        boolean aktif) {

    public Indikator {
        if (bobot != null) {
            bobot = bobot.stripTrailingZeros();
            bobot = bobot.scale() < 0 ? bobot.setScale(0) : bobot;
        }
    }

    /** An indicator of which only its words are known. */
    public static Indikator of(int tahun, String sasaran, String indikator) {
        return new Indikator(
                tahun, "", Jenis.IKU, Uraian.of(sasaran, indikator), Ukuran.BAKU, Target.BELUM, null, "", true);
    }

    /** The indicator in words. */
    public String nama() {
        return uraian.indikator();
    }

    public String sasaran() {
        return uraian.sasaran();
    }

    /**
     * Which indicator it is in its year: its kode, or else its kind, sasaran and words; without
     * regard to case, blanks and punctuation, but for what parts the numbers of a kode.
     */
    public String kunci() {
        return kunciKode(kode)
                .orElseGet(() ->
                        "uraian:" + jenis + ":" + ComparedWords.bare(sasaran()) + ":" + ComparedWords.bare(nama()));
    }

    /** The {@link #kunci()} of whatever has this kode; empty for a blank one. */
    public static Optional<String> kunciKode(String kode) {
        String bare = ComparedWords.bareKode(kode);
        return bare.isEmpty() ? Optional.empty() : Optional.of("kode:" + bare);
    }

    /** The same indicator of another year; the end of the five-year plan stays what it is. */
    public Indikator inYear(int other, boolean withTarget) {
        return new Indikator(
                other,
                kode,
                jenis,
                uraian,
                ukuran,
                withTarget ? target : Target.BELUM.withAkhirRenstra(target.akhirRenstra()),
                bobot,
                penanggungJawab,
                aktif);
    }

    public Indikator withUkuran(Ukuran other) {
        return new Indikator(tahun, kode, jenis, uraian, other, target, bobot, penanggungJawab, aktif);
    }

    public Indikator withTarget(Target other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, other, bobot, penanggungJawab, aktif);
    }

    public Indikator withBobot(BigDecimal other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, other, penanggungJawab, aktif);
    }

    public Indikator withPenanggungJawab(String other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, other, aktif);
    }

    public Indikator withAktif(boolean other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, penanggungJawab, other);
    }
}
