package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Kategori.Warna;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaTest {

    @Nested
    class Kategorinya {
        @ParameterizedTest
        @CsvSource({
            "500, Sangat Tinggi",
            "91, Sangat Tinggi",
            "90.994999, Tinggi",
            "76, Tinggi",
            "75.994999, Sedang",
            "66, Sedang",
            "65.994999, Rendah",
            "51, Rendah",
            "50.994999, Sangat Rendah",
            "0, Sangat Rendah",
            "-1, Sangat Rendah",
        })
        void aBandBeginsAtItsBoundAndEndsBeforeTheNext(BigDecimal persen, String nama) {
            assertThat(SkalaKategori.BAKU.of(persen).nama()).isEqualTo(nama);
        }

        @Test
        void theFigureOnPaperDecides() {
            Capaian capaian = Measures.capaian(Ukuran.BAKU, "100", "50,9999");
            assertThat(capaian.tercetak()).isEqualTo("51");
            assertThat(SkalaKategori.BAKU.of(capaian.angka().orElseThrow()).nama())
                    .isEqualTo("Rendah");
            assertThat(SkalaKategori.BAKU.of(new BigDecimal("75.996")).nama()).isEqualTo("Tinggi");
            assertThat(SkalaKategori.BAKU.of(new BigDecimal("90.995")).nama()).isEqualTo("Sangat Tinggi");
            assertThat(SkalaKategori.BAKU.of(new BigDecimal("90.9949")).nama()).isEqualTo("Tinggi");
        }

        @Test
        void aTableThatIsNoneIsRefusedInWords() {
            assertThat(pesan(List.of())).containsExactly("Tabel kategori masih kosong.");
            assertThat(pesan(List.of(
                            Kategori.of("Baik", 50, Warna.HIJAU),
                            Kategori.of("baik", 50, Warna.KUNING),
                            Kategori.of(" ", 10, Warna.MERAH))))
                    .containsExactly(
                            "Kategori baik tertulis lebih dari satu kali.",
                            "Batas bawah 50 tidak lebih kecil dari batas di atasnya.",
                            "Nama kategori belum diisi.",
                            "Kategori terendah tidak mulai dari 0.");
            assertThat(SkalaKategori.check(
                            List.of(Kategori.of("Baik", 50, Warna.HIJAU), Kategori.of("baik", 0, Warna.KUNING))))
                    .extracting(Masalah::tempat)
                    .containsExactly("Tabel kategori, baris 2");
            assertThat(SkalaKategori.check(SkalaKategori.BAKU.kategori())).isEmpty();
            assertThatThrownBy(() -> new SkalaKategori(List.of())).isInstanceOf(IllegalArgumentException.class);
        }

        private static List<String> pesan(List<Kategori> kategori) {
            return SkalaKategori.check(kategori).stream().map(Masalah::pesan).toList();
        }
    }

    @Nested
    class Predikatnya {
        @ParameterizedTest
        @CsvSource({"D, 1", "C, 2", "CC, 3", "B, 4", "BB, 5", "A, 6", "AA, 7"})
        void gradesCountFromOneToSeven(String kode, BigDecimal skor) {
            assertThat(SkalaPredikat.SAKIP.find(kode).orElseThrow().skor()).isEqualTo(skor);
        }

        @ParameterizedTest
        @CsvSource({"TMP, 1", "TW, 2", "WDP, 3", "WTP, 4"})
        void opinionsCountFromOneToFour(String kode, BigDecimal skor) {
            assertThat(SkalaPredikat.OPINI.find(kode).orElseThrow().skor()).isEqualTo(skor);
        }

        @Test
        void aWordIsKnownByCodeAndName() {
            assertThat(SkalaPredikat.SAKIP.find(" sangat  baik ").orElseThrow().kode())
                    .isEqualTo("BB");
            assertThat(SkalaPredikat.SAKIP.find("")).isEmpty();
            assertThat(SkalaPredikat.SAKIP.find("E")).isEmpty();
        }

        @Test
        void theScaleThatWasChosenDecides() {
            var mutu = new SkalaPredikat(
                    "Mutu layanan", List.of(Predikat.of("Buruk", "", 1), Predikat.of("Baik", "Baik", 2)));
            var pengaturan =
                    new PengaturanKinerja(List.of(SkalaPredikat.SAKIP, mutu), SkalaKategori.BAKU, BatasAtas.TANPA);
            Ukuran any = Measures.tipe(TipeNilai.PREDIKAT);
            var chosen = new Ukuran(
                    "",
                    TipeNilai.PREDIKAT,
                    RumusCapaian.POSITIF,
                    CaraHitung.NILAI_AKHIR,
                    Frekuensi.TAHUNAN,
                    "mutu layanan");
            assertThat(pengaturan.read("Baik", any).angka()).isEqualTo("4");
            assertThat(pengaturan.read("Baik", chosen).angka()).isEqualTo("2");
            assertThat(pengaturan.read("BB", chosen).angka()).isNull();
            assertThat(mutu.check()).isEmpty();
        }

        @Test
        void twoScalesMayNotGoByOneName() {
            assertThat(PengaturanKinerja.BAKU.check()).isEmpty();
            var twice = new PengaturanKinerja(
                    List.of(SkalaPredikat.SAKIP, SkalaPredikat.SAKIP), SkalaKategori.BAKU, BatasAtas.TANPA);
            assertThat(twice.check())
                    .extracting(Masalah::pesan)
                    .containsExactly("Skala predikat Nilai SAKIP ada lebih dari satu.");
        }

        @Test
        void aScaleThatIsNoneIsRefusedInWords() {
            assertThat(SkalaPredikat.SAKIP.check()).isEmpty();
            assertThat(SkalaPredikat.OPINI.check()).isEmpty();
            var broken = new SkalaPredikat(
                    "",
                    List.of(
                            Predikat.of("A", "", 2),
                            Predikat.of("a", "", 2),
                            Predikat.of("nol", "", 0),
                            Predikat.of("", "", 3)));
            assertThat(broken.check())
                    .extracting(Masalah::pesan)
                    .containsExactly(
                            "Skala belum bernama.",
                            "Predikat a tertulis lebih dari satu kali.",
                            "Skor a tidak lebih besar dari sebelumnya.",
                            "Skor nol tidak lebih dari nol.",
                            "Predikat belum diisi.");
            assertThat(new SkalaPredikat("Kosong", List.of()).check()).hasSize(1);
        }
    }
}
