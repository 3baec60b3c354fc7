package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is measured in one year (SAKIP, PermenPAN-RB 53/2014). Texts are blank where
 * nothing is filled.
 *
 * @param kode as the office numbers it
 * @param bobot its weight among the others, without needless zeros; null when not filled
 * @param penanggungJawab the bidang that answers for it
 * @param aktif whether it is still measured
 * @param perubahan the targets that came after {@code target}, which is the Murni; the first first
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
        boolean aktif,
        List<PerubahanTarget> perubahan) {

    public Indikator {
        perubahan = List.copyOf(perubahan);
        if (bobot != null) {
            bobot = bobot.stripTrailingZeros();
            bobot = bobot.scale() < 0 ? bobot.setScale(0) : bobot;
        }
    }

    /** An indicator whose targets never changed. */
    public Indikator(
            int tahun,
            String kode,
            Jenis jenis,
            Uraian uraian,
            Ukuran ukuran,
            Target target,
            @Nullable BigDecimal bobot,
            String penanggungJawab,
            boolean aktif) {
        this(tahun, kode, jenis, uraian, ukuran, target, bobot, penanggungJawab, aktif, List.of());
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

    /**
     * The same with the targets that count in a quarter, and no changes of them: each quarter's own,
     * of those after it what is known in it, and of the year what is in force in it.
     */
    public Indikator pada(Triwulan masa) {
        if (perubahan.isEmpty()) {
            return this;
        }
        List<Nilai> triwulan = Stream.of(Triwulan.values())
                .map(butir -> berlaku(butir.compareTo(masa) < 0 ? butir : masa).triwulan(butir))
                .toList();
        return withPerubahan(List.of())
                .withTarget(new Target(berlaku(masa).tahunan(), triwulan, target.akhirRenstra()));
    }

    /** The same with the targets of the last document for all of the year, and no changes. */
    public Indikator terkini() {
        return perubahan.isEmpty()
                ? this
                : withPerubahan(List.of())
                        .withTarget(perubahan.getLast().target().withAkhirRenstra(target.akhirRenstra()));
    }

    /** The targets of the document that is in force in a quarter. */
    private Target berlaku(Triwulan masa) {
        return perubahan.stream()
                .filter(perubahanTarget -> perubahanTarget.berlaku().compareTo(masa) <= 0)
                .reduce((first, second) -> second)
                .map(PerubahanTarget::target)
                .orElse(target);
    }

    public Indikator withPerubahan(List<PerubahanTarget> other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, penanggungJawab, aktif, other);
    }

    /** The same indicator of another year; the end of the five-year plan stays what it is. */
    public Indikator inYear(int other, boolean withTarget) {
        return new Indikator(
                other,
                kode,
                jenis,
                uraian,
                ukuran,
                withTarget ? terkini().target() : Target.BELUM.withAkhirRenstra(target.akhirRenstra()),
                bobot,
                penanggungJawab,
                aktif);
    }

    public Indikator withUkuran(Ukuran other) {
        return new Indikator(tahun, kode, jenis, uraian, other, target, bobot, penanggungJawab, aktif, perubahan);
    }

    public Indikator withJenis(Jenis other) {
        return new Indikator(tahun, kode, other, uraian, ukuran, target, bobot, penanggungJawab, aktif, perubahan);
    }

    public Indikator withUraian(Uraian other) {
        return new Indikator(tahun, kode, jenis, other, ukuran, target, bobot, penanggungJawab, aktif, perubahan);
    }

    public Indikator withTarget(Target other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, other, bobot, penanggungJawab, aktif, perubahan);
    }

    public Indikator withBobot(BigDecimal other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, other, penanggungJawab, aktif, perubahan);
    }

    public Indikator withPenanggungJawab(String other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, other, aktif, perubahan);
    }

    public Indikator withAktif(boolean other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, penanggungJawab, other, perubahan);
    }
}
