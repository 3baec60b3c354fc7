package id.langkah.domain.kinerja;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator is measured and counted.
 *
 * @param satuan the unit as printed; blank when not filled
 * @param skala the {@link SkalaPredikat#nama()} for figures that are words; blank lets the word
 *     itself tell
 */
public record Ukuran(
        String satuan, TipeNilai tipe, RumusCapaian rumus, CaraHitung caraHitung, Frekuensi frekuensi, String skala) {

    private static final String RUMUS_PREDIKAT = "skor R / skor T × 100";

    /** A plain number, the higher the better, added up by quarters. */
    public static final Ukuran BAKU =
            new Ukuran("", TipeNilai.ANGKA, RumusCapaian.POSITIF, CaraHitung.AKUMULASI, Frekuensi.TRIWULANAN, "");

    /** Whether words that stand behind a figure name this unit: "%" is that of a percentage. */
    public boolean bersatuan(String kata) {
        String bare = ComparedWords.bare(kata);
        String own = ComparedWords.bare(satuan);
        Optional<TipeNilai> named = TipeNilai.ofSatuan(kata);
        return named.filter(tipe::equals).isPresent()
                || (!bare.isEmpty() && !own.isEmpty() && (own.contains(bare) || bare.contains(own)));
    }

    public Arah arah() {
        return rumus.arah();
    }

    /** The formula that counts: scores rise from the worst word to the best, whatever the arah. */
    public RumusCapaian rumusTerpakai() {
        return tipe == TipeNilai.PREDIKAT ? RumusCapaian.POSITIF : rumus;
    }

    /** The formula as printed beside a figure; words are counted by their scores. */
    public String rumusTertulis() {
        return tipe == TipeNilai.PREDIKAT ? RUMUS_PREDIKAT : rumus.tertulis();
    }

    /** The figure of several parts of a year; words can't be added, so the last one counts. */
    public Nilai combine(List<Nilai> bagian) {
        CaraHitung cara = tipe.isNumeric() ? caraHitung : CaraHitung.NILAI_AKHIR;
        return cara.combine(bagian, tipe == TipeNilai.RUPIAH ? Nilai::ofMoney : Nilai::of);
    }

    public Ukuran withTipe(TipeNilai other) {
        return new Ukuran(satuan, other, rumus, caraHitung, frekuensi, skala);
    }

    public Ukuran withRumus(RumusCapaian other) {
        return new Ukuran(satuan, tipe, other, caraHitung, frekuensi, skala);
    }

    public Ukuran withCaraHitung(CaraHitung other) {
        return new Ukuran(satuan, tipe, rumus, other, frekuensi, skala);
    }

    public Ukuran withFrekuensi(Frekuensi other) {
        return new Ukuran(satuan, tipe, rumus, caraHitung, other, skala);
    }
}
