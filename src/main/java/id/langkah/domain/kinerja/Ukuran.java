package id.langkah.domain.kinerja;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator is measured and computed.
 *
 * @param satuan the unit as printed; blank when not filled
 * @param skala the {@link SkalaPredikat#nama()} of the scale for figures that are words; blank to
 *     find the scale by the word
 */
public record Ukuran(
        String satuan, TipeNilai tipe, RumusCapaian rumus, CaraHitung caraHitung, Frekuensi frekuensi, String skala) {

    private static final String RUMUS_PREDIKAT = "skor R / skor T × 100";

    /** The default: a plain number, higher is better, quarters are added up. */
    public static final Ukuran BAKU =
            new Ukuran("", TipeNilai.ANGKA, RumusCapaian.POSITIF, CaraHitung.AKUMULASI, Frekuensi.TRIWULANAN, "");

    /** Whether a word after a figure names this unit; "%" also names the unit of a percentage. */
    public boolean bersatuan(String kata) {
        String bare = ComparedWords.bare(kata);
        String own = ComparedWords.bare(satuan);
        Optional<TipeNilai> named = TipeNilai.ofSatuan(kata);
        return named.filter(tipe::equals).isPresent()
                || (!bare.isEmpty() && !own.isEmpty() && (own.contains(bare) || bare.contains(own)));
    }

    /** The direction of the formula. */
    public Arah arah() {
        return rumus.arah();
    }

    /**
     * The formula actually used: for a predikat always the one for "higher is better", because
     * scores rise from the worst to the best.
     */
    public RumusCapaian rumusTerpakai() {
        return tipe == TipeNilai.PREDIKAT ? RumusCapaian.POSITIF : rumus;
    }

    /** The formula as printed beside a figure; for a predikat with scores in place of figures. */
    public String rumusTertulis() {
        return tipe == TipeNilai.PREDIKAT ? RUMUS_PREDIKAT : rumus.tertulis();
    }

    /**
     * Combines the figures of several parts of a year; figures that are not numbers cannot be
     * added, so the last one is taken.
     */
    public Nilai combine(List<Nilai> bagian) {
        CaraHitung cara = tipe.isNumeric() ? caraHitung : CaraHitung.NILAI_AKHIR;
        return cara.combine(bagian, tipe == TipeNilai.RUPIAH ? Nilai::ofMoney : Nilai::of);
    }

    /** A copy with another type. */
    public Ukuran withTipe(TipeNilai other) {
        return new Ukuran(satuan, other, rumus, caraHitung, frekuensi, skala);
    }

    /** A copy with another cara hitung. */
    public Ukuran withCaraHitung(CaraHitung other) {
        return new Ukuran(satuan, tipe, rumus, other, frekuensi, skala);
    }
}
