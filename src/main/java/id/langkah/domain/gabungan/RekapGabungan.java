package id.langkah.domain.gabungan;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.SkalaKategori;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RataCapaian;
import id.langkah.domain.rekap.RekapKinerja;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of several offices in a period: mean capaian, ranking, missing offices, and common
 * indicators.
 *
 * @param dasar which capaian decides, as in the rekap of one office
 * @param kantor the offices with a mean, the highest first, followed by the others
 * @param bersama the indicators in the order of first occurrence
 */
public record RekapGabungan(
        Periode periode,
        RekapKinerja.Dasar dasar,
        SkalaKategori skala,
        List<HasilKantor> kantor,
        List<IndikatorBersama> bersama) {

    public RekapGabungan {
        kantor = List.copyOf(kantor);
        bersama = List.copyOf(bersama);
    }

    /**
     * Combines offices.
     *
     * @param kantor the offices with what they sent for the period's year
     * @param skala the bands for the mean capaian
     */
    public static RekapGabungan of(Periode periode, List<KantorGabungan> kantor, SkalaKategori skala) {
        RekapKinerja.Dasar dasar = RekapKinerja.Dasar.of(periode);
        Triwulan akhir = akhir(periode);
        var hasil = new ArrayList<HasilKantor>();
        List<RataCapaian> means = kantor.stream()
                .map(butir -> RataCapaian.of(
                        baris(butir), baris -> baris.triwulan(akhir).capaian(dasar), BarisKantor::bobot))
                .toList();
        for (int i = 0; i < kantor.size(); i++) {
            RataCapaian rata = means.get(i);
            hasil.add(new HasilKantor(
                    kantor.get(i),
                    peringkat(rata, means),
                    rata,
                    Optional.ofNullable(rata.persen()).map(skala::of).orElse(null)));
        }
        hasil.sort(Comparator.comparingInt(butir -> butir.peringkat() == 0 ? Integer.MAX_VALUE : butir.peringkat()));
        return new RekapGabungan(periode, dasar, skala, hasil, bersama(kantor, akhir, dasar));
    }

    private static List<BarisKantor> baris(KantorGabungan kantor) {
        KirimanKantor kiriman = kantor.kiriman();
        return kiriman == null ? List.of() : kiriman.baris();
    }

    private static int peringkat(RataCapaian own, List<RataCapaian> all) {
        BigDecimal persen = own.persen();
        if (persen == null) {
            return 0;
        }
        BigDecimal printed = printed(persen);
        return 1
                + (int) all.stream()
                        .flatMap(rata -> Optional.ofNullable(rata.persen()).stream())
                        .filter(other -> printed(other).compareTo(printed) > 0)
                        .count();
    }

    private static BigDecimal printed(BigDecimal persen) {
        return persen.setScale(Capaian.DESIMAL, RoundingMode.HALF_UP);
    }

    /** The common indicators; an indicator that an office has twice takes two rows. */
    private static List<IndikatorBersama> bersama(
            List<KantorGabungan> kantor, Triwulan akhir, RekapKinerja.Dasar dasar) {
        var rows = new LinkedHashMap<String, Map<Long, BarisKantor>>();
        for (KantorGabungan butir : kantor) {
            var own = new HashSet<String>();
            for (BarisKantor baris : baris(butir)) {
                String kunci = baris.kunci();
                while (!own.add(kunci)) {
                    kunci += "'";
                }
                rows.computeIfAbsent(kunci, unused -> new LinkedHashMap<>()).put(butir.id(), baris);
            }
        }
        return rows.values().stream().map(row -> bersama(row, akhir, dasar)).toList();
    }

    private static IndikatorBersama bersama(Map<Long, BarisKantor> kantor, Triwulan akhir, RekapKinerja.Dasar dasar) {
        BarisKantor first = kantor.values().iterator().next();
        var capaian = new HashMap<Long, BigDecimal>();
        kantor.forEach(
                (id, baris) -> baris.triwulan(akhir).capaian(dasar).ifPresent(persen -> capaian.put(id, persen)));
        return new IndikatorBersama(first.indikator(), first.satuan(), kantor, capaian);
    }

    /** The last quarter that overlaps the period. */
    public Triwulan akhir() {
        return akhir(periode);
    }

    private static Triwulan akhir(Periode periode) {
        return Triwulan.ofBulan(periode.akhir().getMonthValue());
    }

    /** The unweighted mean over the offices that have one. */
    public RataCapaian rata() {
        return RataCapaian.of(kantor, hasil -> Optional.ofNullable(hasil.rata().persen()), hasil -> null);
    }

    /** The names of the offices that have not sent figures. */
    public List<String> belum() {
        return kantor.stream()
                .map(HasilKantor::kantor)
                .filter(butir -> butir.kiriman() == null)
                .map(KantorGabungan::nama)
                .toList();
    }
}
