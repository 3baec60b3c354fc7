package id.langkah.domain.gabungan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.SkalaKategori;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.Periode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RekapGabunganTest {
    private static final Periode TAHUN = new Periode(2026, Periode.Jenis.TAHUN, 1);
    private static final LocalDateTime SAAT = LocalDateTime.of(2027, 1, 4, 9, 0);

    private static BarisKantor baris(String indikator, double persen) {
        BigDecimal share = persen < 0 ? null : BigDecimal.valueOf(persen);
        var quarter = new TriwulanKantor(
                Nilai.of(100), Nilai.of(25), Nilai.of(25), Nilai.of(20), Nilai.of(20), share, share, share);
        return new BarisKantor(
                "IKU", Jenis.IKU, "Sasaran", indikator, "unit", null, "Bidang", Collections.nCopies(4, quarter));
    }

    private static KantorGabungan kantor(long id, BarisKantor... baris) {
        return new KantorGabungan(id, "Kantor " + id, new KirimanKantor(2026, id + ".json", SAAT, List.of(baris)));
    }

    private static List<KantorGabungan> acak(long seed) {
        var random = new Random(seed);
        var kantor = new ArrayList<KantorGabungan>();
        for (long id = 1; id <= 1 + random.nextInt(9); id++) {
            var baris = new ArrayList<BarisKantor>();
            for (int i = 0; i < random.nextInt(5); i++) {
                baris.add(baris("Indikator " + random.nextInt(4), random.nextInt(160) - 10));
            }
            kantor.add(
                    random.nextInt(4) == 0
                            ? new KantorGabungan(id, "Kantor " + id, null)
                            : kantor(id, baris.toArray(BarisKantor[]::new)));
        }
        return kantor;
    }

    @Property(tries = 200)
    void aHigherMeanNeverStandsBelow(@ForAll long seed) {
        List<KantorGabungan> kantor = acak(seed);
        RekapGabungan rekap = RekapGabungan.of(TAHUN, kantor, SkalaKategori.BAKU);
        assertThat(rekap.kantor()).extracting(HasilKantor::kantor).containsExactlyInAnyOrderElementsOf(kantor);
        HasilKantor above = null;
        for (HasilKantor hasil : rekap.kantor()) {
            BigDecimal persen = hasil.rata().persen();
            assertThat(hasil.peringkat() == 0).isEqualTo(persen == null);
            if (above != null && persen != null) {
                assertThat(above.rata().persen())
                        .isNotNull()
                        .isGreaterThanOrEqualTo(persen.subtract(new BigDecimal("0.01")));
                assertThat(hasil.peringkat()).isGreaterThanOrEqualTo(above.peringkat());
                assertThat(hasil.peringkat() == above.peringkat())
                        .isEqualTo(hasil.rata().tercetak().equals(above.rata().tercetak()));
            }
            above = hasil;
        }
    }

    @Property(tries = 200)
    void everyRowOfEveryOfficeStandsOnceInTheSharedTable(@ForAll long seed) {
        List<KantorGabungan> kantor = acak(seed);
        RekapGabungan rekap = RekapGabungan.of(TAHUN, kantor, SkalaKategori.BAKU);
        long rows = kantor.stream()
                .map(KantorGabungan::kiriman)
                .filter(kiriman -> kiriman != null)
                .mapToLong(kiriman -> kiriman.baris().size())
                .sum();
        assertThat(rekap.bersama().stream()
                        .mapToLong(bersama -> bersama.kantor().size())
                        .sum())
                .isEqualTo(rows);
        for (IndikatorBersama bersama : rekap.bersama()) {
            BigDecimal rata = bersama.rata().persen();
            if (rata != null) {
                assertThat(rata.doubleValue())
                        .isBetween(
                                bersama.terendah().orElseThrow().doubleValue() - 1e-9,
                                bersama.tertinggi().orElseThrow().doubleValue() + 1e-9);
            }
        }
    }

    @Test
    void equalMeansShareARank() {
        RekapGabungan rekap = RekapGabungan.of(
                TAHUN,
                List.of(kantor(1, baris("A", 80)), kantor(2, baris("B", 95.001)), kantor(3, baris("A ", 95.004))),
                SkalaKategori.BAKU);
        assertThat(rekap.kantor()).extracting(HasilKantor::peringkat).containsExactly(1, 1, 3);
        assertThat(rekap.bersama()).hasSize(2);
    }

    @Test
    void manyOfficesGetAColumnEach() {
        var kantor = new ArrayList<KantorGabungan>();
        for (int id = 1; id <= 6; id++) {
            kantor.add(kantor(id, baris("A", 80 + id)));
        }
        Lembar<IndikatorBersama> few =
                LembarGabungan.bersama(RekapGabungan.of(TAHUN, kantor.subList(0, 2), SkalaKategori.BAKU));
        Lembar<IndikatorBersama> many = LembarGabungan.bersama(RekapGabungan.of(TAHUN, kantor, SkalaKategori.BAKU));
        assertThat(few.kolom()).hasSize(2 + 2 * 3 + 3);
        assertThat(many.kolom()).hasSize(2 + 6 + 3);
        assertThat(many.kolom()).extracting(KolomRekap::kunci).doesNotHaveDuplicates();
        assertThat(many.kolom().get(2).tercetak(many.baris().getFirst())).isEqualTo("86");
    }

    @Test
    void theTablesTellWhoIsMissing() {
        RekapGabungan rekap = RekapGabungan.of(
                TAHUN, List.of(kantor(1, baris("A", 80)), new KantorGabungan(2, "UPT Dua", null)), SkalaKategori.BAKU);
        assertThat(LembarGabungan.peringkat(rekap).catatan().getFirst())
                .isEqualTo("Rata-rata seluruh kantor: 80 %. Belum mengirim: UPT Dua.");
        assertThat(LembarGabungan.semua(rekap)).hasSize(3);
        assertThat(rekap.kantor().getLast().keterangan()).isEqualTo("Belum mengirim");
    }
}
