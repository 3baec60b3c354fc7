package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The office's settings for figures.
 *
 * @param skalaPredikat the scales, tried in this order when an indicator has none
 */
public record PengaturanKinerja(
        List<SkalaPredikat> skalaPredikat, SkalaKategori skalaKategori, BatasAtas batasAtas, TargetNol targetNol) {

    /** The settings before anybody changes them. */
    public static final PengaturanKinerja BAKU = new PengaturanKinerja(
            List.of(SkalaPredikat.SAKIP, SkalaPredikat.OPINI), SkalaKategori.BAKU, BatasAtas.TANPA);

    /** Settings with the default rule for a target of 0. */
    public PengaturanKinerja(List<SkalaPredikat> skalaPredikat, SkalaKategori skalaKategori, BatasAtas batasAtas) {
        this(skalaPredikat, skalaKategori, batasAtas, TargetNol.TIDAK_DIHITUNG);
    }

    public PengaturanKinerja {
        skalaPredikat = List.copyOf(skalaPredikat);
    }

    /** What is wrong with the settings; empty when they can be used. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        var names = new HashSet<String>();
        for (SkalaPredikat skala : skalaPredikat) {
            masalah.addAll(skala.check());
            if (!names.add(ComparedWords.bare(skala.nama()))) {
                masalah.add(Masalah.galat(
                        "Skala predikat " + skala.nama() + " ada lebih dari satu.",
                        "Skala predikat " + skala.nama(),
                        "Bedakan namanya, atau hapus salah satunya."));
            }
        }
        return masalah;
    }

    /**
     * Reads a figure with the number it counts as: for a range like {@code 80-90} the end that is
     * easier to reach, for {@code ≥ 90} the number, for a predikat its score. Blank texts and
     * dashes are not filled; any other text is kept without a number.
     */
    public Nilai read(String teks, Ukuran ukuran) {
        return new Pembaca(ukuran, skalaPredikat).read(teks);
    }

    /** The capaian of a realisasi against a target. */
    public Capaian capaian(Ukuran ukuran, Nilai target, Nilai realisasi) {
        return new Penghitung(ukuran, batasAtas, targetNol).count(target, realisasi);
    }

    /** The rules in words, as printed on papers. */
    public String kata() {
        return "Aturan capaian: "
                + AturanHitung.of(this).map(AturanHitung::kata).orElse(AturanHitung.SENDIRI)
                + ". Batas atas capaian: " + batasAtas.kata() + "."
                + (targetNol == TargetNol.TIDAK_DIHITUNG ? "" : " Target nol: " + targetNol.kata() + ".");
    }
}
