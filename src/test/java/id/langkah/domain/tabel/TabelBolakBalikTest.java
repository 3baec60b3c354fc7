package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah.Tingkat;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.Measures;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever indicators say, a table of them says the same. */
class TabelBolakBalikTest {

    private static List<Indikator> read(List<List<String>> tabel) {
        BacaTabel read = BacaTabel.read(tabel, 2026, PengaturanKinerja.BAKU);
        assertThat(read.masalah()).noneMatch(masalah -> masalah.tingkat() == Tingkat.GALAT);
        return read.indikator();
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAsTheSame(@ForAll("year") List<Indikator> indikator) {
        assertThat(read(TabelIndikator.write(indikator))).isEqualTo(indikator);
    }

    @Property(tries = 100)
    void throughTheClipboardToo(@ForAll("year") List<Indikator> indikator) {
        String clip = Tempelan.write(TabelIndikator.write(indikator));
        assertThat(read(Tempelan.read(clip))).isEqualTo(indikator);
    }

    @Property(tries = 200)
    void theOrderOfTheColumnsDoesNotMatter(@ForAll("year") List<Indikator> indikator, @ForAll Random random) {
        List<List<String>> tabel = TabelIndikator.write(indikator);
        var order = new ArrayList<>(
                IntStream.range(0, tabel.getFirst().size()).boxed().toList());
        Collections.shuffle(order, random);
        assertThat(read(tabel.stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList()))
                .isEqualTo(indikator);
    }

    @Property(tries = 200)
    void aTitleAboveAndBlankRowsBetweenDoNotMatter(@ForAll("year") List<Indikator> indikator) {
        var tabel = new ArrayList<List<String>>();
        tabel.add(List.of("PEMERINTAH KABUPATEN CONTOH"));
        tabel.add(List.of("RENCANA AKSI TAHUN 2026"));
        for (List<String> row : TabelIndikator.write(indikator)) {
            tabel.add(List.of("", ""));
            tabel.add(row);
        }
        assertThat(read(tabel)).isEqualTo(indikator);
    }

    @Provide
    Arbitrary<List<Indikator>> year() {
        return indikator().list().ofMinSize(1).ofMaxSize(8).uniqueElements(Indikator::kunci);
    }

    private static Arbitrary<Indikator> indikator() {
        Arbitrary<String> words =
                Arbitraries.of("Meningkatnya tata kelola", "Rumah \"layak\"", "Baris 1\nbaris 2", "=1+1");
        Arbitrary<Uraian> uraian = Combinators.combine(
                        words, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(8), words, words)
                .as((sasaran, nama, definisi, rumus) -> new Uraian(sasaran, nama, definisi, rumus, ""));
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6),
                        Arbitraries.of(Jenis.class),
                        uraian,
                        ukuran().flatMap(TabelBolakBalikTest::measured),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                                .ofScale(2),
                        Arbitraries.of("", "Bidang A"),
                        Arbitraries.of(true, false))
                .as((kode, jenis, says, measured, bobot, bidang, aktif) -> new Indikator(
                        2026, "K" + kode, jenis, says, measured.ukuran(), measured.target(), bobot, bidang, aktif));
    }

    /** How an indicator is measured, with a target that is written so. */
    private record Measured(Ukuran ukuran, Target target) {}

    private static Arbitrary<Measured> measured(Ukuran ukuran) {
        Arbitrary<Nilai> nilai = teks(ukuran.tipe()).map(teks -> Measures.read(ukuran, teks));
        return Combinators.combine(nilai, nilai.list().ofSize(4), nilai)
                .as((tahunan, triwulan, renstra) -> new Measured(ukuran, new Target(tahunan, triwulan, renstra)));
    }

    private static Arbitrary<String> teks(TipeNilai tipe) {
        return switch (tipe) {
            case ANGKA -> Arbitraries.of("", "0", "12,5", "1.234.567", "80-90", "≥ 5", "belum");
            case PERSEN -> Arbitraries.of("", "75%", "0,5", "100 %");
            case RUPIAH -> Arbitraries.of("", "Rp 500.000", "1.500.000", "250");
            case PREDIKAT -> Arbitraries.of("", "BB", "a", "WTP", "Sangat Baik", "XX");
            case TEKS -> Arbitraries.of("", "tersusun", "100");
        };
    }

    private static Arbitrary<Ukuran> ukuran() {
        return Combinators.combine(
                        Arbitraries.of("", "unit", "%", "Predikat"),
                        Arbitraries.of(TipeNilai.class),
                        Arbitraries.of(RumusCapaian.class),
                        Arbitraries.of(CaraHitung.class),
                        Arbitraries.of(Frekuensi.class),
                        Arbitraries.of("", "Opini BPK"))
                .as(Ukuran::new);
    }
}
