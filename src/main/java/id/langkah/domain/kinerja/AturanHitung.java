package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import id.langkah.domain.kinerja.Kategori.Warna;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules by which offices count, under the names by which they know them. Each is a starting point
 * that the office may change; then its rules are its own.
 */
public enum AturanHitung implements Berkata {
    /** The bands of Permendagri 86/2017, no upper bound. */
    UMUM("LKjIP umum", BatasAtas.TANPA, TargetNol.TIDAK_DIHITUNG, SkalaKategori.BAKU),
    /** The same bands under the words that many yearly reports use. */
    SANGAT_BAIK("LKjIP Sangat Baik–Sangat Kurang", BatasAtas.TANPA, TargetNol.TIDAK_DIHITUNG, baik()),
    /** The statistics office keeps a capaian below 120 %; what it does with a target of 0 is not published. */
    BPS("BPS", BatasAtas.SERATUS_DUA_PULUH, TargetNol.BATAS_ATAS, baik());

    /** What rules are called that an office has made itself. */
    public static final String SENDIRI = "aturan kantor sendiri";

    private final String kata;
    private final BatasAtas batasAtas;
    private final TargetNol targetNol;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
    private final SkalaKategori skala;

    AturanHitung(String kata, BatasAtas batasAtas, TargetNol targetNol, SkalaKategori skala) {
        this.kata = kata;
        this.batasAtas = batasAtas;
        this.targetNol = targetNol;
        this.skala = skala;
    }

    private static SkalaKategori baik() {
        return new SkalaKategori(List.of(
                Kategori.of("Sangat Baik", 91, Warna.HIJAU),
                Kategori.of("Baik", 76, Warna.HIJAU_MUDA),
                Kategori.of("Cukup", 66, Warna.KUNING),
                Kategori.of("Kurang", 51, Warna.JINGGA),
                Kategori.of("Sangat Kurang", 0, Warna.MERAH)));
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The rules with an office's own scales of words. */
    public PengaturanKinerja pengaturan(List<SkalaPredikat> skalaPredikat) {
        return new PengaturanKinerja(skalaPredikat, skala, batasAtas, targetNol);
    }

    /** The rules that these settings are; empty for an office's own. */
    public static Optional<AturanHitung> of(PengaturanKinerja pengaturan) {
        return Stream.of(values())
                .filter(aturan -> aturan.pengaturan(pengaturan.skalaPredikat()).equals(pengaturan))
                .findFirst();
    }
}
