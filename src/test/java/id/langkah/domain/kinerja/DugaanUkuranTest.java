package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DugaanUkuranTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%        |            | PERSEN",
                "persen   | A          | PERSEN",
                "Rp       | 5          | RUPIAH",
                "predikat |            | PREDIKAT",
                "orang    |            | ANGKA",
                "orang    | 12,5       | ANGKA",
                "orang    | 2026-10-05 | ANGKA",
                "kantor   | BB         | PREDIKAT",
                "kantor   | WTP        | PREDIKAT",
                "kantor   | tersusun   | TEKS",
            })
    void theTypeFollowsFromTheUnitOrElseFromTheTarget(String satuan, String target, TipeNilai tipe) {
        String typed = target == null ? "" : target;
        assertThat(DugaanUkuran.tipe(satuan, typed, PengaturanKinerja.BAKU)).isEqualTo(tipe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANGKA  | orang      | Rumah layak huni       | AKUMULASI",
                "ANGKA  |            | Rumah layak huni       | AKUMULASI",
                "ANGKA  |            | Indeks kepuasan        | NILAI_AKHIR",
                "ANGKA  | orang      | Indeks kepuasan        | AKUMULASI",
                "ANGKA  | Indeks     | Kepuasan masyarakat    | NILAI_AKHIR",
                "ANGKA  | poin skala | Kepuasan masyarakat    | NILAI_AKHIR",
                "ANGKA  | pointer    | Kepuasan masyarakat    | AKUMULASI",
                "PERSEN | %          | Rumah layak huni       | NILAI_AKHIR",
                "RUPIAH | Nilai rupiah | Pendapatan           | AKUMULASI",
                "PREDIKAT | predikat | Nilai SAKIP            | NILAI_AKHIR",
            })
    void whatCanBeAddedIsAdded(TipeNilai tipe, String satuan, String indikator, CaraHitung cara) {
        Ukuran ukuran = measured(tipe, satuan == null ? "" : satuan);
        assertThat(DugaanUkuran.caraHitung(ukuran, Target.BELUM, indikator)).isEqualTo(cara);
    }

    @ParameterizedTest
    @CsvSource({
        "ANGKA, 40, 10, 10, 10, 10, AKUMULASI",
        "ANGKA, 40, 10, 20, 30, 40, NILAI_AKHIR",
        "ANGKA, 40, 30, 50, 30, 50, RATA_RATA",
        "ANGKA, 40, 1, 2, 3, 4, AKUMULASI",
        "ANGKA, 40, '', '', '', 40, AKUMULASI",
        "ANGKA, '', 10, 20, 30, 40, AKUMULASI",
        "PERSEN, 100, 25, 25, 25, 25, AKUMULASI",
        "PERSEN, 100, 25, 50, 75, 100, NILAI_AKHIR",
        "PERSEN, 50, 40, 60, 40, 60, RATA_RATA",
        "PERSEN, 50, '', '', '', '', NILAI_AKHIR",
    })
    void theTargetsOfTheQuartersTellHowTheyMakeTheYears(
            TipeNilai tipe, String tahunan, String i, String ii, String iii, String iv, CaraHitung cara) {
        Ukuran ukuran = measured(tipe, "");
        Target target = Measures.target(ukuran, tahunan, i, ii, iii, iv);
        assertThat(DugaanUkuran.caraHitung(ukuran, target, "Rumah layak huni")).isEqualTo(cara);
    }

    @Test
    void wordsAreNotAddedWhateverTheTargetsSay() {
        Ukuran ukuran = measured(TipeNilai.PREDIKAT, "");
        Target target = Measures.target(ukuran, "A", "B", "C", "B", "A");
        assertThat(DugaanUkuran.caraHitung(ukuran, target, "Nilai SAKIP")).isEqualTo(CaraHitung.NILAI_AKHIR);
    }

    private static Ukuran measured(TipeNilai tipe, String satuan) {
        return new Ukuran(satuan, tipe, RumusCapaian.POSITIF, CaraHitung.KUMULATIF, Frekuensi.TRIWULANAN, "");
    }
}
