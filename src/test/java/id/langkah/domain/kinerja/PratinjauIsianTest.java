package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PratinjauIsianTest {
    private static final Analisis ALASAN = new Analisis("dana cukup", "", "", "", null);

    private static Isian isian(String sumber, long id, Masa masa, String teks) {
        return new Isian(sumber, new KunciRealisasi(id, masa), teks, Analisis.BELUM);
    }

    private static Isian isian(String teks) {
        return isian("a.xlsx, baris 7", 1, Triwulan.I, teks);
    }

    private static PratinjauIsian preview(Realisasi there, Isian... isian) {
        var indikator = Indikator.of(2026, "Tata kelola", "Jumlah aduan");
        return PratinjauIsian.of(
                List.of(isian), List.of(Tercatat.of(1, indikator, List.of(there))), PengaturanKinerja.BAKU);
    }

    private static Realisasi none() {
        return new FigureLife().figure();
    }

    private static List<String> said(PratinjauIsian pratinjau) {
        return pratinjau.masalah().stream()
                .map(masalah -> masalah.tempat() + ": " + masalah.pesan())
                .toList();
    }

    @Test
    void aFigureThatWasNotThereIsNew() {
        PratinjauIsian pratinjau = preview(none(), isian("1.234,5"));
        BarisIsian baris = pratinjau.baris().getFirst();
        assertThat(baris.keadaan()).isEqualTo(Keadaan.BARU);
        assertThat(baris.indikator()).isEqualTo("Jumlah aduan");
        assertThat(baris.peristiwa()).containsExactly(new Diisi(baris.menjadi()));
        assertThat(baris.menjadi().angka()).isEqualTo("1234.5");
        assertThat(pratinjau.masalah()).noneMatch(Masalah::isGalat);
    }

    @Test
    void anotherFigureIsADifference() {
        BarisIsian baris =
                preview(new FigureLife().type(5).figure(), isian("6")).baris().getFirst();
        assertThat(baris.keadaan()).isEqualTo(Keadaan.BERUBAH);
        assertThat(baris.semula()).isEqualTo(Nilai.of(5));
        assertThat(baris.menjadi()).isEqualTo(Nilai.of(6));
    }

    @Test
    void theSameAndTheEmptyChangeNothing() {
        Realisasi there = new FigureLife().type(5).figure();
        assertThat(preview(there, isian("5")).baris().getFirst().keadaan()).isEqualTo(Keadaan.SAMA);
        assertThat(preview(there, isian("")).baris().getFirst().keadaan()).isEqualTo(Keadaan.KOSONG);
        assertThat(preview(there, isian("5"), isian("-")).baris())
                .allSatisfy(baris -> assertThat(baris.peristiwa()).isEmpty());
    }

    @Test
    void whatIsSaidBesideItIsTakenAlong() {
        var masuk = new Isian("a", new KunciRealisasi(1, Triwulan.I), "", ALASAN);
        assertThat(preview(new FigureLife().type(5).figure(), masuk)
                        .baris()
                        .getFirst()
                        .peristiwa())
                .containsExactly(new Dijelaskan(ALASAN));
        Realisasi said =
                new FigureLife().type(5).by("S", new Dijelaskan(ALASAN)).figure();
        assertThat(preview(said, masuk).baris().getFirst().peristiwa()).isEmpty();
    }

    @Test
    void aSettledFigureIsNotOverwritten() {
        Realisasi settled = new FigureLife().to(Realisasi.Status.DITETAPKAN, 5).figure();
        PratinjauIsian pratinjau = preview(settled, isian("6"));
        assertThat(said(pratinjau))
                .containsExactly("a.xlsx, baris 7: Jumlah aduan: Nilai ini sudah ditetapkan dan terkunci.");
        assertThat(pratinjau.masalah()).anyMatch(Masalah::isGalat);
        assertThat(pratinjau.baris().getFirst().keadaan()).isEqualTo(Keadaan.DITOLAK);
        assertThat(preview(settled, isian("5")).masalah()).noneMatch(Masalah::isGalat);
    }

    @Test
    void whatBelongsElsewhereIsRefused() {
        assertThat(said(preview(none(), isian("b.xlsx", 9, Triwulan.I, "1"))))
                .containsExactly("b.xlsx: Indikatornya tidak ada di berkas data ini.");
        assertThat(said(preview(none(), isian("b.xlsx", 1, Bulan.MEI, "1"))))
                .containsExactly("b.xlsx: \"Jumlah aduan\" tidak diisi untuk Mei.");
    }

    @Test
    void twoFormsMayBringTheSameAndNotTwoDifferentFigures() {
        Isian isian = isian("a.xlsx, baris 7", 1, Triwulan.I, "5");
        Isian two = isian("b.xlsx, baris 9", 1, Triwulan.I, "6");
        assertThat(preview(none(), isian, isian).masalah()).noneMatch(Masalah::isGalat);
        assertThat(said(preview(none(), isian, two)))
                .containsExactly("b.xlsx, baris 9: Jumlah aduan diisi 6 di sini dan 5 di a.xlsx, baris 7.");
        assertThat(preview(none(), isian, two).baris())
                .extracting(BarisIsian::keadaan)
                .containsExactly(Keadaan.BARU, Keadaan.DITOLAK);
        assertThat(preview(none(), isian, isian("c", 1, Triwulan.I, "")).masalah())
                .noneMatch(Masalah::isGalat);
    }

    @Test
    void textWhereANumberBelongsIsNotTakenAndTheRestIs() {
        PratinjauIsian pratinjau = preview(
                new FigureLife().type(5).figure(), isian("menyusul"), isian("a.xlsx, baris 8", 1, Triwulan.II, "6"));
        assertThat(pratinjau.masalah()).noneMatch(Masalah::isGalat);
        assertThat(pratinjau.masalah()).extracting(Masalah::tingkat).containsExactly(Masalah.Tingkat.PERINGATAN);
        assertThat(said(pratinjau))
                .containsExactly(
                        "a.xlsx, baris 7: \"menyusul\" bukan angka yang dikenal, jadi capaian tidak dihitung.");
        assertThat(pratinjau.baris()).extracting(BarisIsian::keadaan).containsExactly(Keadaan.DITOLAK, Keadaan.BARU);
        assertThat(pratinjau.baris().getFirst().menjadi().teks()).isEqualTo("menyusul");
        assertThat(pratinjau.baris().getFirst().peristiwa()).isEmpty();
    }

    @Test
    void aFigureThatIsFarFromItsTargetOrTheOneBeforeIsPointedOut() {
        assertThat(said(preview(new FigureLife().type(45).figure(), isian("b", 1, Triwulan.II, "45.250"))))
                .containsExactly(
                        "b: 45.250 dibaca 45.250; mungkin yang dimaksud 45,25.",
                        "b: Nilai 45.250 jauh berbeda dari Triwulan I (45), sepuluh kali lipat atau lebih.");
        assertThat(said(preview(none(), isian("2026-10-05"))))
                .containsExactly("a.xlsx, baris 7: Isinya terbaca sebagai tanggal 5 Oktober 2026, bukan angka;"
                        + " mungkin yang diketik 5-10.");
    }

    @Test
    void countsWhatBecomesOfThem() {
        PratinjauIsian pratinjau =
                preview(none(), isian("5"), isian("b", 1, Triwulan.II, "6"), isian("c", 1, Triwulan.III, ""));
        assertThat(pratinjau.jumlah(Keadaan.BARU)).isEqualTo(2);
        assertThat(pratinjau.jumlah(Keadaan.KOSONG)).isEqualTo(1);
        assertThat(Keadaan.BERUBAH.kata()).isEqualTo("Berubah");
    }

    @Test
    void figuresThatComeTogetherAreJudgedTogether() {
        assertThat(said(preview(none(), isian("4"), isian("b", 1, Triwulan.II, "400"))))
                .containsExactly("b: Nilai 400 jauh berbeda dari Triwulan I (4), sepuluh kali lipat atau lebih.");
    }
}
