package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a node up to a quarter, compared with the capaian reached with it.
 *
 * @param letak the place of the node in its tree
 * @param induk the wording of the sasaran above it; blank for none
 * @param anggaran the values that count at the node
 * @param pagu the pagu that counts in the quarter; null when not filled
 * @param realisasi the spending up to the end of the quarter; null when not filled
 */
public record BarisSerapan(
        int letak,
        SimpulPohon simpul,
        String induk,
        Anggaran anggaran,
        @Nullable BigDecimal pagu,
        @Nullable BigDecimal realisasi,
        Efisiensi efisiensi) {

    /**
     * The rows for a year up to a quarter, in the order of the tree.
     *
     * @param renstra the Renstra with the tree
     * @param indikator the indicators of the year
     */
    public static List<BarisSerapan> of(
            Renstra renstra,
            AnggaranTahun anggaran,
            Triwulan sampai,
            Collection<IndikatorTercatat> indikator,
            PengaturanKinerja pengaturan) {
        var padanan = new PadananRenstra(renstra, anggaran.tahun(), indikator);
        return anggaran.baris().stream()
                .map(at -> {
                    Anggaran berlaku = anggaran.berlaku(at);
                    return new BarisSerapan(
                            at,
                            renstra.pohon().get(at),
                            renstra.pohon()
                                    .leluhur(at, TingkatPohon.SASARAN)
                                    .map(SimpulPohon::uraian)
                                    .orElse(""),
                            berlaku,
                            anggaran.pagu(berlaku, sampai),
                            berlaku.sampai(sampai),
                            new Efisiensi(
                                    capaian(padanan.simpul(at), sampai, pengaturan),
                                    anggaran.serapan(berlaku, sampai)));
                })
                .toList();
    }

    /** The rest of the pagu; null when pagu or spending is not filled. */
    public @Nullable BigDecimal sisa() {
        BigDecimal left = pagu;
        BigDecimal spent = realisasi;
        return left == null || spent == null ? null : left.subtract(spent);
    }

    /**
     * The mean capaian of indicators in percent: against the year's targets at its end, otherwise
     * against those up to the quarter.
     */
    private static Optional<BigDecimal> capaian(
            List<IndikatorTercatat> indikator, Triwulan sampai, PengaturanKinerja pengaturan) {
        List<BigDecimal> all = indikator.stream()
                .filter(tercatat -> tercatat.indikator().aktif())
                .map(tercatat -> tercatat.kinerja(pengaturan))
                .flatMap(kinerja -> capaian(kinerja, sampai).stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL128));
    }

    private static Optional<BigDecimal> capaian(KinerjaIndikator kinerja, Triwulan sampai) {
        return sampai == Triwulan.IV
                ? kinerja.capaianTahun(sampai).angka()
                : kinerja.capaianSampai(sampai).angka();
    }
}
