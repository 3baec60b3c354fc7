package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import id.langkah.domain.kinerja.Kategori.Warna;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Named sets of rules for computing capaian. An office may change a set, which then becomes its own rules. */
public enum AturanHitung implements Berkata {
    /** The bands of Permendagri 86/2017 without an upper cap. */
    UMUM("LKjIP umum", BatasAtas.TANPA, TargetNol.TIDAK_DIHITUNG, SkalaKategori.BAKU),
    /** The same bands with the words that many yearly reports use. */
    SANGAT_BAIK("LKjIP Sangat Baik–Sangat Kurang", BatasAtas.TANPA, TargetNol.TIDAK_DIHITUNG, baik()),
    /** The rules of BPS: capaian up to 120 %; its rule for a target of 0 is not published. */
    BPS("BPS", BatasAtas.SERATUS_DUA_PULUH, TargetNol.BATAS_ATAS, baik());

    /** The name of rules that the office changed itself. */
    public static final String SENDIRI = "aturan kantor sendiri";

    private final String kata;
    private final BatasAtas batasAtas;
    private final TargetNol targetNol;

    @SuppressWarnings("ImmutableEnumChecker") // A record with immutable components.
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

    /** The settings of this set with the office's own scales of predikat. */
    public PengaturanKinerja pengaturan(List<SkalaPredikat> skalaPredikat) {
        return new PengaturanKinerja(skalaPredikat, skala, batasAtas, targetNol);
    }

    /** The set to which settings correspond; empty for the office's own rules. */
    public static Optional<AturanHitung> of(PengaturanKinerja pengaturan) {
        return Stream.of(values())
                .filter(aturan -> aturan.pengaturan(pengaturan.skalaPredikat()).equals(pengaturan))
                .findFirst();
    }
}
