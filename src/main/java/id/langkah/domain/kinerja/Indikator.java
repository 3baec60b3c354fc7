package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one year (SAKIP, PermenPAN-RB 53/2014). Texts are blank where nothing is filled.
 *
 * @param kode the office's own number
 * @param bobot the weight among the indicators, without trailing zeros; null when not filled
 * @param penanggungJawab the responsible bidang
 * @param aktif whether it is still measured
 * @param perubahan the changes of {@code target}, which is the Murni, the earliest first
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

    /** An indicator whose targets have not been changed. */
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

    /** An indicator with only its sasaran and wording; everything else is the default. */
    public static Indikator of(int tahun, String sasaran, String indikator) {
        return new Indikator(
                tahun, "", Jenis.IKU, Uraian.of(sasaran, indikator), Ukuran.BAKU, Target.BELUM, null, "", true);
    }

    /** The wording of the indicator. */
    public String nama() {
        return uraian.indikator();
    }

    /** The short name: the kode, or the wording when there is none. */
    public String sebutan() {
        return kode.isBlank() ? nama() : kode;
    }

    /** The sasaran that the indicator belongs to; blank when not filled. */
    public String sasaran() {
        return uraian.sasaran();
    }

    /**
     * The key of the indicator within its year: its kode, or when blank its jenis, sasaran and
     * wording. Case, blanks and punctuation are ignored, except the separators in a kode.
     */
    public String kunci() {
        return kunciKode(kode)
                .orElseGet(() ->
                        "uraian:" + jenis + ":" + ComparedWords.bare(sasaran()) + ":" + ComparedWords.bare(nama()));
    }

    /** The {@link #kunci()} of an indicator with this kode; empty for a blank kode. */
    public static Optional<String> kunciKode(String kode) {
        String bare = ComparedWords.bareKode(kode);
        return bare.isEmpty() ? Optional.empty() : Optional.of("kode:" + bare);
    }

    /**
     * A copy with the targets as they count in a quarter and without changes of targets: for that
     * quarter and those before it the targets in force in each, for later ones and the year those
     * known in that quarter.
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

    /**
     * A copy with the targets of a further document; it replaces documents in force from the same
     * or a later quarter.
     */
    public Indikator berubah(PerubahanTarget baru) {
        return withPerubahan(Stream.concat(
                        perubahan.stream().filter(lama -> lama.berlaku().compareTo(baru.berlaku()) < 0),
                        Stream.of(baru))
                .toList());
    }

    /** A copy with the targets of the latest document and without changes of targets. */
    public Indikator terkini() {
        return perubahan.isEmpty()
                ? this
                : withPerubahan(List.of())
                        .withTarget(perubahan.getLast().target().withAkhirRenstra(target.akhirRenstra()));
    }

    /** The targets of the document in force in a quarter. */
    private Target berlaku(Triwulan masa) {
        return perubahan.stream()
                .filter(perubahanTarget -> perubahanTarget.berlaku().compareTo(masa) <= 0)
                .reduce((first, second) -> second)
                .map(PerubahanTarget::target)
                .orElse(target);
    }

    /** Whether it is a percentage with names for pembilang and penyebut. */
    public boolean isPecahan() {
        return ukuran.tipe() == TipeNilai.PERSEN
                && !(uraian.teks(KolomIndikator.PEMBILANG).isBlank()
                        && uraian.teks(KolomIndikator.PENYEBUT).isBlank());
    }

    /** A copy with other changes of targets. */
    public Indikator withPerubahan(List<PerubahanTarget> other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, penanggungJawab, aktif, other);
    }

    /**
     * A copy for another year; the target for the end of the Renstra stays.
     *
     * @param withTarget whether the year's and quarters' targets are copied as well
     */
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

    /** A copy with another jenis. */
    public Indikator withJenis(Jenis other) {
        return new Indikator(tahun, kode, other, uraian, ukuran, target, bobot, penanggungJawab, aktif, perubahan);
    }

    /** A copy with another uraian. */
    public Indikator withUraian(Uraian other) {
        return new Indikator(tahun, kode, jenis, other, ukuran, target, bobot, penanggungJawab, aktif, perubahan);
    }

    /** A copy with other targets; they replace the Murni, not later changes. */
    public Indikator withTarget(Target other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, other, bobot, penanggungJawab, aktif, perubahan);
    }

    /** A copy with another penanggung jawab. */
    public Indikator withPenanggungJawab(String other) {
        return new Indikator(tahun, kode, jenis, uraian, ukuran, target, bobot, other, aktif, perubahan);
    }
}
