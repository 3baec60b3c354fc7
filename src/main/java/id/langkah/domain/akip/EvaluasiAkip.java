package id.langkah.domain.akip;

import id.langkah.domain.rekap.IsiSel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The internal evaluation of a year's accountability (PermenPAN-RB 88/2021). The points of a part
 * of a component are its weight times the mean of its criteria's scores, weighted by the criteria.
 *
 * @param isian the answers, keyed by the criterion's kode; criteria without an answer may be
 *     missing
 * @param catatan a remark on the whole evaluation; blank when not filled
 */
public record EvaluasiAkip(int tahun, TabelAkip tabel, Map<String, IsianAkip> isian, String catatan) {
    private static final Comparator<PeluangAkip> MOST =
            Comparator.comparing(PeluangAkip::penuh).reversed();

    public EvaluasiAkip {
        isian = Map.copyOf(isian);
    }

    /** An evaluation without answers. */
    public static EvaluasiAkip baru(int tahun, TabelAkip tabel) {
        return new EvaluasiAkip(tahun, tabel, Map.of(), "");
    }

    /** The answer to a criterion; without content when there is none. */
    public IsianAkip isian(KriteriaAkip kriteria) {
        return isian.getOrDefault(kriteria.kode(), IsianAkip.BELUM);
    }

    /** A copy with another answer to a criterion. */
    public EvaluasiAkip with(KriteriaAkip kriteria, IsianAkip other) {
        var changed = new HashMap<>(isian);
        changed.put(kriteria.kode(), other);
        return new EvaluasiAkip(tahun, tabel, changed, catatan);
    }

    /** A copy with another catatan. */
    public EvaluasiAkip withCatatan(String other) {
        return new EvaluasiAkip(tahun, tabel, isian, other);
    }

    /** A copy with other criteria; answers stay with criteria of the same kode. */
    public EvaluasiAkip withTabel(TabelAkip other) {
        var kept = new HashMap<>(isian);
        kept.keySet().removeIf(kode -> other.kriteria(kode).isEmpty());
        return new EvaluasiAkip(tahun, other, kept, catatan);
    }

    /** The answered criteria that the other table lacks, so that their answers would be lost. */
    public List<KriteriaAkip> hilang(TabelAkip other) {
        return tabel.kriteria().stream()
                .filter(kriteria -> !isian(kriteria).equals(IsianAkip.BELUM))
                .filter(kriteria -> other.kriteria(kriteria.kode()).isEmpty())
                .toList();
    }

    /** The answered criteria whose wording differs in the other table. */
    public List<KriteriaAkip> berubah(TabelAkip other) {
        return tabel.kriteria().stream()
                .filter(kriteria -> !isian(kriteria).equals(IsianAkip.BELUM))
                .filter(kriteria -> other.kriteria(kriteria.kode())
                        .filter(baru -> !baru.uraian().equals(kriteria.uraian()))
                        .isPresent())
                .toList();
    }

    /** The points of the whole evaluation. */
    public NilaiAkip nilai() {
        return NilaiAkip.sum(KomponenAkip.values(), this::nilai);
    }

    /** The points of a component. */
    public NilaiAkip nilai(KomponenAkip komponen) {
        return NilaiAkip.sum(SubAkip.values(), sub -> nilai(komponen, sub));
    }

    /** The points of a part of a component. */
    public NilaiAkip nilai(KomponenAkip komponen, SubAkip sub) {
        return nilai(tabel.bagian(komponen, sub), komponen, sub);
    }

    /** The points of one criterion. */
    public NilaiAkip nilai(KriteriaAkip kriteria) {
        return nilai(List.of(kriteria), kriteria.komponen(), kriteria.sub());
    }

    /** The points of some criteria of one part. */
    private NilaiAkip nilai(List<KriteriaAkip> some, KomponenAkip komponen, SubAkip sub) {
        BigDecimal all = weights(tabel.bagian(komponen, sub));
        BigDecimal scored = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        int answered = 0;
        for (KriteriaAkip kriteria : some) {
            JawabanAkip jawaban = isian(kriteria).jawaban();
            if (jawaban == null) {
                open = open.add(kriteria.bobot().multiply(tabel.skor(JawabanAkip.AA)));
            } else {
                scored = scored.add(kriteria.bobot().multiply(tabel.skor(jawaban)));
                answered++;
            }
        }
        BigDecimal weight = komponen.bobot(sub);
        return new NilaiAkip(
                share(weights(some), all, weight),
                share(scored.movePointLeft(2), all, weight),
                share(open.movePointLeft(2), all, weight),
                answered,
                some.size());
    }

    private static BigDecimal weights(List<KriteriaAkip> some) {
        return some.stream().map(KriteriaAkip::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal all, BigDecimal weight) {
        return all.signum() == 0 ? BigDecimal.ZERO : part.multiply(weight).divide(all, MathContext.DECIMAL128);
    }

    /** The predicate, once every criterion is answered; otherwise empty. */
    public Optional<PredikatAkip> predikat() {
        NilaiAkip nilai = nilai();
        return nilai.isLengkap() ? Optional.of(PredikatAkip.of(nilai.nilai())) : Optional.empty();
    }

    /** The result in words: {@code 72,35, predikat BB – Sangat Baik}, or how many criteria are answered. */
    public String hasil() {
        NilaiAkip nilai = nilai();
        return predikat()
                .map(predikat -> nilai.tercetak() + ", predikat " + predikat.lengkap())
                .orElseGet(() -> "Sementara " + nilai.tercetak() + "; " + (nilai.seluruh() - nilai.dijawab()) + " dari "
                        + nilai.seluruh() + " kriteria belum dijawab");
    }

    /** The criteria not met in full, the one with the largest possible gain first. */
    public List<PeluangAkip> peluang() {
        return tabel.kriteria().stream()
                .map(this::peluang)
                .filter(peluang -> peluang.penuh().signum() > 0)
                .sorted(MOST)
                .toList();
    }

    private PeluangAkip peluang(KriteriaAkip kriteria) {
        JawabanAkip jawaban = isian(kriteria).jawaban();
        BigDecimal now = nilai(kriteria).nilai();
        BigDecimal full = gain(kriteria, JawabanAkip.AA, now);
        BigDecimal step = jawaban == null
                ? full
                : jawaban.naik().map(naik -> gain(kriteria, naik, now)).orElse(BigDecimal.ZERO);
        return new PeluangAkip(kriteria, jawaban, full, step);
    }

    private BigDecimal gain(KriteriaAkip kriteria, JawabanAkip jawaban, BigDecimal now) {
        BigDecimal then = with(kriteria, isian(kriteria).withJawaban(jawaban))
                .nilai(kriteria)
                .nilai();
        return then.subtract(now).setScale(IsiSel.DESIMAL, RoundingMode.HALF_UP);
    }

    /**
     * The smallest number of {@link #peluang}, from the first on, that must be met in full to reach
     * the next predicate; empty when it cannot be reached.
     */
    public Optional<Langkah> naikPredikat() {
        Optional<PredikatAkip> target = PredikatAkip.of(nilai().nilai()).naik();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        PredikatAkip naik = target.get();
        var needed = new ArrayList<PeluangAkip>();
        BigDecimal mark = nilai().nilai();
        for (PeluangAkip peluang : peluang()) {
            mark = mark.add(peluang.penuh());
            needed.add(peluang);
            if (PredikatAkip.of(mark).compareTo(naik) <= 0) {
                return Optional.of(new Langkah(PredikatAkip.of(mark), needed.size(), mark));
            }
        }
        return Optional.empty();
    }

    /** The predicate and points reached by meeting this many criteria in full. */
    public record Langkah(PredikatAkip predikat, int kriteria, BigDecimal nilai) {}
}
