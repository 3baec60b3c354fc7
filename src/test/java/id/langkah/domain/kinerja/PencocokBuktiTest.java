package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PencocokBuktiTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 10, 5, 9, 0);

    private static IndikatorTercatat of(long id, String kode, String nama, Frekuensi frekuensi, Realisasi... figures) {
        Indikator bare = Indikator.of(2026, "Sasaran", nama);
        var indikator = new Indikator(
                2026,
                kode,
                Jenis.IKU,
                bare.uraian(),
                new Ukuran("%", TipeNilai.PERSEN, RumusCapaian.POSITIF, CaraHitung.NILAI_AKHIR, frekuensi, ""),
                Target.BELUM,
                null,
                "Bidang Perumahan",
                true);
        return Tercatat.of(id, indikator, List.of(figures));
    }

    private static final List<IndikatorTercatat> ALL = List.of(
            of(1, "IKU.1", "Nilai SAKIP", Frekuensi.TRIWULANAN),
            of(2, "IKU.1.1", "Indeks kepuasan masyarakat", Frekuensi.TRIWULANAN),
            of(3, "IKU.11", "Rumah layak huni", Frekuensi.BULANAN),
            of(4, "", "Luas permukiman kumuh", Frekuensi.TRIWULANAN),
            of(5, "SS-2", "Jalan lingkungan", Frekuensi.TAHUNAN));

    private static PencocokBukti.Cocok cocok(List<IndikatorTercatat> all, String nama) {
        return new PencocokBukti(
                        all,
                        tercatat -> tercatat.indikator().ukuran().frekuensi().masa(Triwulan.III))
                .of(nama);
    }

    @ParameterizedTest
    @CsvSource({
        "IKU 1.pdf, 1, TW3",
        "iku-01 laporan.pdf, 1, TW3",
        "IKU1 2026.jpg, 1, TW3",
        "scan_IKU_1_1.pdf, 2, TW3",
        "IKU.1.1 TW II.pdf, 2, TW2",
        "IKU.1.1_tw4_final.pdf, 2, TW4",
        "iku 11 agustus.xlsx, 3, 08",
        "IKU 11.png, 3, 09",
        "IKU 11 TW2.png, 3, 06",
        "IKU 11 tw.png, 3, 09",
        "jalan lingkungan tw 4.pdf, 5, TW4",
        "Laporan luas permukiman kumuh.docx, 4, TW3",
        "SS2 triwulan 4.pdf, 5, TW4",
        "SS 2 Desember.pdf, 5, TW4",
    })
    void aFileIsForTheFigureThatItsNameSays(String nama, long indikator, String masa) {
        assertThat(cocok(ALL, nama).kunci())
                .contains(new KunciRealisasi(indikator, Masa.of(masa).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "scan0001.pdf",
        "IKU.1.2.pdf", // no such kode, and not IKU.1
        "IKU 12.pdf",
        "nilai.pdf", // a single word of a name
        "SS-2.pdf", // not measured in the third quarter
    })
    void aNameThatSaysNoFigureIsForNone(String nama) {
        assertThat(cocok(ALL, nama).kunci()).isEmpty();
    }

    @Test
    void aNameThatSaysTwoIndicatorsIsForNeitherAndTellsBoth() {
        var cocok = cocok(ALL, "IKU.11 dan SS-2.pdf");

        assertThat(cocok.kunci()).isEmpty();
        assertThat(cocok.mirip()).extracting(IndikatorTercatat::id).containsExactly(3L, 5L);
    }

    @Test
    void ofSeveralMonthsTheLastThatIsFilledAndHasNothingBehindItIsMeant() {
        var figures = new ArrayList<Realisasi>();
        for (Bulan bulan : List.of(Bulan.JULI, Bulan.AGUSTUS)) {
            figures.add(Realisasi.of(new KunciRealisasi(3, bulan))
                    .with(SAAT, "", new PeristiwaRealisasi.Diisi(Nilai.of(4))));
        }
        var bukti = new Bukti.Berkas("ab", "a.pdf", 3, LocalDate.of(2026, 9, 1));
        figures.set(1, figures.get(1).with(SAAT, "", new PeristiwaRealisasi.BuktiDitambah(bukti)));

        var all = List.of(of(3, "IKU.11", "Rumah", Frekuensi.BULANAN, figures.toArray(Realisasi[]::new)));

        assertThat(cocok(all, "IKU 11.pdf").kunci()).contains(new KunciRealisasi(3, Bulan.JULI));
    }

    @Test
    void anIndicatorThatIsNoLongerMeasuredIsNotMeant() {
        IndikatorTercatat gone = ALL.getFirst();
        var all = List.of(Tercatat.of(1, Ubah.aktif(gone.indikator(), false), List.of()));

        assertThat(cocok(all, "IKU 1.pdf").kunci()).isEqualTo(Optional.empty());
    }

    @Test
    void ofMonthsThatAllHaveSomethingBehindThemTheLastThatIsFilledIsMeant() {
        var bukti = new PeristiwaRealisasi.BuktiDitambah(new Bukti.Berkas("ab", "a.pdf", 3, LocalDate.of(2026, 9, 1)));
        Realisasi july = figure(Bulan.JULI, new PeristiwaRealisasi.Diisi(Nilai.of(4)), bukti);
        Realisasi august = figure(Bulan.AGUSTUS, new PeristiwaRealisasi.Diisi(Nilai.of(5)), bukti);
        Realisasi onlyExplained =
                figure(Bulan.SEPTEMBER, new PeristiwaRealisasi.Dijelaskan(new Analisis("sebab", "", "", "", null)));

        var all = List.of(of(3, "IKU.11", "Rumah", Frekuensi.BULANAN, july, august, onlyExplained));
        assertThat(cocok(all, "IKU 11.pdf").kunci()).contains(new KunciRealisasi(3, Bulan.AGUSTUS));

        Realisasi bare = figure(Bulan.JULI, new PeristiwaRealisasi.Diisi(Nilai.of(4)));
        var some = List.of(of(3, "IKU.11", "Rumah", Frekuensi.BULANAN, bare, onlyExplained));
        assertThat(cocok(some, "IKU 11.pdf").kunci()).contains(new KunciRealisasi(3, Bulan.JULI));
    }

    private static Realisasi figure(Bulan bulan, PeristiwaRealisasi... facts) {
        Realisasi figure = Realisasi.of(new KunciRealisasi(3, bulan));
        for (PeristiwaRealisasi fact : facts) {
            figure = figure.with(SAAT, "", fact);
        }
        return figure;
    }

    @Test
    void aNameOfOneWordIsTooLittle() {
        var all = List.of(of(6, "", "Sanitasi", Frekuensi.TRIWULANAN));

        assertThat(cocok(all, "sanitasi.pdf").kunci()).isEmpty();
        assertThat(cocok(all, "sanitasi.pdf").mirip()).isEmpty();
    }
}
