package id.langkah.domain.akip;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PembacaKriteriaTest {
    private static BukuMasuk buku(String... lines) {
        return new BukuMasuk(
                "kriteria.xlsx",
                List.of(LembarMasuk.of(Arrays.stream(lines)
                        .map(line -> List.of(line.split("\\|", -1)))
                        .toList())),
                List.of());
    }

    /** All twelve parts, each with a criterion. */
    private static List<String> lengkap() {
        var lines =
                new ArrayList<>(List.of("Evaluasi AKIP", "No|Komponen|Sub komponen|Kode|Kriteria|Bobot|Bukti|Tanda"));
        for (String komponen :
                List.of("1. PERENCANAAN KINERJA", "Pengukuran", "Pelaporan Kinerja", "Evaluasi internal")) {
            lines.add("1|" + komponen + "|a. Dokumen tersedia||Ada|14,29||Renstra; Target");
            lines.add("2||Kualitas (memenuhi standar)||Baik|||");
            lines.add("3||Dimanfaatkan||Dipakai|||");
        }
        return lines;
    }

    @Test
    void readsWhatOfficesWrite() {
        PembacaKriteria.Hasil hasil = PembacaKriteria.of(buku(lengkap().toArray(String[]::new)));
        assertThat(hasil.masalah()).isEmpty();
        assertThat(hasil.tabel().nama()).isEqualTo("kriteria");
        assertThat(hasil.tabel().kriteria()).hasSize(12);
        KriteriaAkip first = hasil.tabel().kriteria().getFirst();
        assertThat(first.kode()).isEqualTo("1.a.1");
        assertThat(first.bobot()).isEqualByComparingTo("14.29");
        assertThat(first.tanda()).containsExactly(TandaAkip.RENSTRA, TandaAkip.TARGET);
        assertThat(hasil.tabel().bagian(KomponenAkip.EVALUASI, SubAkip.PEMANFAATAN))
                .hasSize(1);
        assertThat(hasil.tabel().skor()).isEqualTo(JawabanAkip.skorBaku());
    }

    @Test
    void readsOtherScores() {
        assertThat(PembacaKriteria.of(new BukuMasuk(
                                "x.xlsx",
                                List.of(
                                        LembarMasuk.of(List.of(List.of("Jawaban", "Skor"), List.of("E", "10"))),
                                        buku(lengkap().toArray(String[]::new))
                                                .lembar()
                                                .getFirst()),
                                List.of()))
                        .tabel()
                        .skor(JawabanAkip.E))
                .isEqualByComparingTo("10");
    }

    @Test
    void saysWhatIsWrongWithPlaceAndRemedy() {
        var lines = lengkap();
        lines.set(2, "1|Keuangan|Keberadaan|9|Ada|||");
        lines.set(5, "1|Pengukuran|Keberadaan|9|Ada|banyak||Ramalan");
        lines.remove(6);
        List<Masalah> masalah =
                PembacaKriteria.of(buku(lines.toArray(String[]::new))).masalah();
        assertThat(masalah)
                .extracting(Masalah::pesan)
                .contains(
                        "Komponen \"Keuangan\" tidak dikenal.",
                        "Bobot \"banyak\" bukan angka.",
                        "Tanda \"Ramalan\" tidak dikenal dan tidak dipakai.");
        assertThat(masalah).allSatisfy(one -> assertThat(one.saran()).isNotBlank());
    }

    @Test
    void aTableThatLeavesAPartOutIsRefused() {
        var lines = lengkap();
        lines.removeLast();
        List<Masalah> masalah =
                PembacaKriteria.of(buku(lines.toArray(String[]::new))).masalah();
        assertThat(masalah).singleElement().satisfies(one -> {
            assertThat(one.isGalat()).isTrue();
            assertThat(one.pesan())
                    .contains("Evaluasi Akuntabilitas Kinerja Internal, Pemanfaatan")
                    .contains("12,5");
        });
        assertThat(PembacaKriteria.of(buku("a|b", "c|d")).masalah())
                .singleElement()
                .satisfies(one -> assertThat(one.pesan()).isEqualTo("Tabel kriteria tidak ditemukan."));
    }
}
