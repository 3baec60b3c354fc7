package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of indicators that are stored already: what is not said stays. */
class TabelBerulangTest {
    private static final PengaturanKinerja BAKU = PengaturanKinerja.BAKU;

    private static List<List<String>> rows(String tabel) {
        return tabel.lines().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private final Indikator stored = new Indikator(
            2026,
            "I.1",
            Jenis.SASARAN,
            Uraian.of(kolom -> switch (kolom) {
                case SASARAN -> "Sasaran";
                case INDIKATOR -> "Angka kematian bayi";
                default -> kolom.kata() + " A";
            }),
            new Ukuran("Kasus", TipeNilai.ANGKA, RumusCapaian.SELISIH, CaraHitung.KUMULATIF, Frekuensi.TRIWULANAN, ""),
            new Target(Nilai.of(12), List.of(Nilai.of(3), Nilai.of(6), Nilai.of(9), Nilai.of(12)), Nilai.of(8)),
            BigDecimal.valueOf(40),
            "Bidang Kesmas",
            true);
    private final IndikatorTercatat ada = new IndikatorTercatat(7, stored, Map.of());

    private BacaTabel read(String tabel, PilihanImpor pilihan) {
        return BacaTabel.read(BukuMasuk.tempelan(rows(tabel)), 2026, BAKU, List.of(ada), pilihan);
    }

    private List<String> perubahan(BacaTabel tabel) {
        return tabel.hasil().baris().getFirst().beda() instanceof BedaIndikator.Berubah berubah
                ? berubah.perubahan()
                : List.of();
    }

    @Test
    void columnsThatAreNotThereLeaveWhatIsStored() {
        BacaTabel tabel = read("No|Kode|Indikator|Target 2026\n1|I.1|Angka kematian bayi|10", PilihanImpor.BAKU);
        assertThat(perubahan(tabel)).containsExactly("Target tahun: 12 menjadi 10");
        assertThat(tabel.hasil().dugaan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KODE", "SASARAN", "DEFINISI", "SATUAN", "ARAH", "CARA_HITUNG", "TARGET_TW_I", "BOBOT", "PROGRAM"})
    void aBlankCellLeavesWhatIsStored(KolomIndikator kolom) {
        BacaTabel tabel = read("Indikator|" + kolom.kata() + "\nAngka kematian bayi|", PilihanImpor.BAKU);
        assertThat(tabel.indikator()).containsExactly(stored);
    }

    @Test
    void aBlankCellEmptiesWhenAskedFor() {
        BacaTabel tabel = read(
                "Kode|Indikator|Target TW I|Definisi|Arah\nI.1|Angka kematian bayi|||",
                PilihanImpor.BAKU.withKosongMengosongkan(true));
        assertThat(perubahan(tabel))
                .containsExactly("Definisi: Definisi A menjadi (kosong)", "Target TW I: 3 menjadi (kosong)");
    }

    @Test
    void theSameWithoutItsKodeIsRecognisedAndAsked() {
        BacaTabel tabel = read("Indikator|Target\nANGKA KEMATIAN BAYI|11", PilihanImpor.BAKU);
        assertThat(tabel.hasil().baris().getFirst().beda()).isInstanceOf(BedaIndikator.Berubah.class);
        assertThat(tabel.indikator().getFirst().kode()).isEqualTo("I.1");
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains("Dianggap sama dengan indikator I.1 \"Angka kematian bayi\" yang sudah ada.");
        BacaTabel other =
                read("Indikator|Target\nAngka kematian bayi|11", PilihanImpor.BAKU.withPadanan(2, Optional.empty()));
        assertThat(other.hasil().baris().getFirst().beda()).isInstanceOf(BedaIndikator.Baru.class);
    }

    @Test
    void anotherKodeIsAnotherIndicatorUnlessSomebodySaysSo() {
        String tabel = "Kode|Indikator|Target\nI.9|Angka kematian bayi|11";
        assertThat(read(tabel, PilihanImpor.BAKU).hasil().baris().getFirst().beda())
                .isInstanceOf(BedaIndikator.Baru.class);
        BacaTabel same = read(tabel, PilihanImpor.BAKU.withPadanan(2, Optional.of(7L)));
        assertThat(perubahan(same)).contains("Kode: I.1 menjadi I.9");
    }

    @Test
    void twoRowsForOneAreRefused() {
        BacaTabel tabel = read("Kode|Indikator\nI.1|Angka kematian bayi\n|Angka kematian bayi", PilihanImpor.BAKU);
        assertThat(tabel.masalah()).anyMatch(Masalah::isGalat);
    }

    @Test
    void aKodeThatIsAnotherIndicatorsIsPointedOut() {
        BacaTabel tabel = read("Kode|Indikator\nI.1|Persentase layanan", PilihanImpor.BAKU);
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains("Kode \"I.1\" sudah dipakai indikator \"Angka kematian bayi\"; uraiannya akan menjadi"
                        + " \"Persentase layanan\".");
        assertThat(read("Kode|Indikator\nI.1|Angka kematian bayi (AKB)", PilihanImpor.BAKU)
                        .masalah())
                .extracting(Masalah::pesan)
                .noneMatch(pesan -> pesan.contains("sudah dipakai"));
    }
}
