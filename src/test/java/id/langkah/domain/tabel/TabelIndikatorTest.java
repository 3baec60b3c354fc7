package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Tingkat;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Measures;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabelIndikatorTest {
    private static final String PENUH =
            "No|Kode|Jenis|Sasaran Strategis|Indikator Kinerja|Definisi Operasional|Formulasi"
                    + " Pengukuran|Sumber Data|Satuan|Tipe Nilai|Arah|Cara Hitung|Frekuensi|Target"
                    + " 2026|TW I|TW II|TW III|TW IV|Target Akhir Renstra|Bobot|Penanggung Jawab|Aktif\n";

    /** A table written with strokes between its cells. */
    private static BacaTabel read(String tabel) {
        List<List<String>> rows =
                tabel.lines().map(line -> List.of(line.split("\\|", -1))).toList();
        return BacaTabel.read(rows, 2026, PengaturanKinerja.BAKU);
    }

    private static List<String> galat(BacaTabel tabel) {
        return tabel.masalah().stream()
                .filter(masalah -> masalah.tingkat() == Tingkat.GALAT)
                .map(masalah -> masalah.tempat() + ": " + masalah.pesan())
                .toList();
    }

    private static List<String> pointedOut(BacaTabel tabel) {
        return tabel.masalah().stream()
                .filter(masalah -> masalah.tingkat() == Tingkat.PERINGATAN)
                .map(masalah -> masalah.tempat() + ": " + masalah.pesan())
                .toList();
    }

    @Nested
    class Isinya {
        @Test
        void everyFieldHasItsColumn() {
            BacaTabel tabel = read(PENUH
                    + "1|IKU-1|IKU|Tata kelola|Jumlah aduan|Aduan yang masuk|Jumlah"
                    + " aduan setahun|Buku aduan|aduan|Angka|Negatif"
                    + " (rasio)|Akumulasi|Bulanan|20|5|5|5|5|8|100|Bidang A|Ya");
            assertThat(tabel.masalah()).isEmpty();
            Indikator indikator = tabel.indikator().getFirst();
            assertThat(indikator.kode()).isEqualTo("IKU-1");
            assertThat(indikator.tahun()).isEqualTo(2026);
            assertThat(indikator.uraian())
                    .isEqualTo(new Uraian(
                            "Tata kelola", "Jumlah aduan", "Aduan yang masuk", "Jumlah aduan setahun", "Buku aduan"));
            assertThat(indikator.ukuran())
                    .isEqualTo(new Ukuran(
                            "aduan", TipeNilai.ANGKA, RumusCapaian.RASIO, CaraHitung.AKUMULASI, Frekuensi.BULANAN, ""));
            assertThat(indikator.target())
                    .isEqualTo(Measures.target(Ukuran.BAKU, "20", "5", "5", "5", "5")
                            .withAkhirRenstra(Nilai.of(8)));
            assertThat(indikator.bobot()).isEqualTo(new BigDecimal("100"));
            assertThat(indikator.penanggungJawab()).isEqualTo("Bidang A");
            assertThat(indikator.aktif()).isTrue();
            assertThat(tabel.kolom()).hasSize(22);
        }

        @Test
        void theLeastIsAColumnOfIndicators() {
            BacaTabel tabel = read("Indikator\nJumlah dokumen\nJumlah aduan");
            assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Jumlah dokumen", "Jumlah aduan");
            assertThat(tabel.masalah())
                    .filteredOn(masalah -> masalah.tingkat() == Tingkat.SARAN)
                    .extracting(Masalah::pesan)
                    .containsExactly(
                            "Kolom Arah tidak ada; semua indikator baru dianggap Positif.",
                            "Kolom Frekuensi tidak ada; semua indikator baru dianggap Triwulanan.");
            assertThat(tabel.hasil().dugaan())
                    .extracting(Dugaan::kata)
                    .containsExactly(
                            "Cara hitung diduga Akumulasi, karena satuan kosong: baris 2, 3.",
                            "Arah mungkin Makin kecil makin baik: (2T−R)/T, karena makin sedikit makin baik: baris 3.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "%; 75; PERSEN",
                    "Persen; 75%; PERSEN",
                    "Rupiah; 500.000; RUPIAH",
                    "Predikat; BB; PREDIKAT",
                    "Nilai; A; PREDIKAT",
                    "Opini; WTP; PREDIKAT",
                    "Dokumen; 12; ANGKA",
                    "Indeks; 80-90; ANGKA",
                    "Dokumen; tersusun; TEKS",
                    "Dokumen; ''; ANGKA",
                })
        void theTypeFollowsTheUnitOrElseTheTarget(String satuan, String target, TipeNilai tipe) {
            BacaTabel tabel = read("Indikator|Satuan|Target\nSatu|" + satuan + "|" + target);
            assertThat(tabel.indikator().getFirst().ukuran().tipe()).isEqualTo(tipe);
        }

        @ParameterizedTest
        @CsvSource({
            "100, 25, 25, 25, 25, AKUMULASI",
            "100, 25, 50, 75, 100, NILAI_AKHIR",
            "90, 90, 90, 90, 90, NILAI_AKHIR",
            "90, 80, 90, 95, 95, RATA_RATA",
            "100, 10, 20, 30, 50, AKUMULASI",
            "100, 1, 2, 3, 4, AKUMULASI",
        })
        void theCaraHitungFollowsTheTargets(String tahun, String i, String ii, String iii, String iv, CaraHitung cara) {
            String row = String.join("|", "Satu", tahun, i, ii, iii, iv);
            BacaTabel tabel = read("Indikator|Target|TW 1|TW 2|TW 3|TW 4\n" + row);
            assertThat(tabel.indikator().getFirst().ukuran().caraHitung()).isEqualTo(cara);
        }
    }

    @Nested
    class Judulnya {
        @Test
        void mayStandBelowATitleAndHaveTwoRows() {
            BacaTabel tabel = read("""
                RENCANA AKSI TAHUN 2026||||||||
                ||||||||
                No|Sasaran|Indikator Kinerja|Satuan|Target||||
                ||||Tahunan|TW I|TW II|TW III|TW IV
                (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)
                1|Tata kelola|Nilai SAKIP|Predikat|A||||A
                2||Indeks kepuasan|Indeks|85|85|85|85|85
                """);
            assertThat(galat(tabel)).isEmpty();
            assertThat(tabel.indikator()).extracting(Indikator::sasaran).containsExactly("Tata kelola", "Tata kelola");
            assertThat(tabel.indikator()
                            .getFirst()
                            .target()
                            .triwulan(Triwulan.IV)
                            .teks())
                    .isEqualTo("A");
            assertThat(tabel.indikator().getLast().target().triwulan(Triwulan.I))
                    .isEqualTo(Nilai.of(85));
        }

        @Test
        void aFigureOfAnotherKindOrYearIsNoTarget() {
            BacaTabel tabel = read("""
                Indikator|Target 2025|Target 2026|Realisasi TW I|Capaian
                Satu|10|20|5|25%
                """);
            assertThat(tabel.indikator().getFirst().target()).isEqualTo(Target.tahunan(Nilai.of(20)));
            assertThat(pointedOut(tabel)).isEmpty();
            assertThat(tabel.masalah())
                    .extracting(Masalah::pesan)
                    .contains(
                            "Kolom \"Realisasi TW I\" berisi realisasi dan tidak dibaca di sini.",
                            "Kolom \"Target 2025\", \"Capaian\" tidak disimpan sebagai indikator.");
        }

        @Test
        void twoAlikeAreRefused() {
            assertThat(galat(read("Indikator|Satuan|Satuan\nSatu|a|b")))
                    .containsExactly("Baris judul: Kolom \"Satuan\" ada lebih dari satu.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a|b\nc|d", "Sasaran|Satuan\nTata kelola|Dokumen"})
        void noneIsSaid(String tabel) {
            assertThat(galat(read(tabel))).containsExactly("Tabel: Baris judul tabel tidak" + " ditemukan.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "indikator kinerja utama (IKU)",
                    "INDIKATOR  KINERJA",
                    "Uraian Indikator",
                    "Indikator\nSasaran"
                })
        void isKnownInAnySpelling(String judul) {
            assertThat(new KamusJudul(KamusJudul.Tujuan.INDIKATOR, 2026, Map.of()).ofKata(judul))
                    .contains(Makna.of(KolomIndikator.INDIKATOR));
        }

        @ParameterizedTest
        @ValueSource(strings = {"TW II", "Triwulan 2", "Target TW. II", "Target Triwulan II", "TW-2 (target)"})
        void aQuarterIsKnownInAnySpelling(String judul) {
            assertThat(new KamusJudul(KamusJudul.Tujuan.INDIKATOR, 2026, Map.of()).ofKata(judul))
                    .contains(Makna.of(KolomIndikator.TARGET_TW_II));
        }
    }

    @Nested
    class Barisnya {
        @Test
        void aSasaranMayStandAboveItsIndicators() {
            BacaTabel tabel = read("""
                No|Indikator|Target
                Meningkatnya tata kelola||
                1|Nilai SAKIP|A
                No|Indikator|Target
                ||
                Terwujudnya layanan||
                2|Indeks kepuasan|85
                Jumlah||85
                3|Total|85
                """);
            assertThat(tabel.indikator())
                    .extracting(Indikator::sasaran)
                    .containsExactly("Meningkatnya tata kelola", "Terwujudnya layanan");
            assertThat(galat(tabel)).isEmpty();
        }

        @Test
        void everyFindingIsToldAtOnceAndNothingIsTaken() {
            BacaTabel tabel = read("""
                Sasaran|Indikator|Jenis|Arah|Frekuensi|Cara hitung|Target|Bobot|Aktif
                Tata kelola|Baik|||||10|5|
                Tata kelola|Buruk|Raksasa|Miring|Kadang|Entah|10|banyak|mungkin
                Tata kelola||IKU|||||5|
                """);
            assertThat(tabel.indikator()).isEmpty();
            assertThat(galat(tabel))
                    .containsExactly(
                            "Baris 3, Arah: \"Miring\" tidak dikenal.",
                            "Baris 3, Frekuensi: \"Kadang\" tidak dikenal.",
                            "Baris 3, Cara hitung: \"Entah\" tidak dikenal.",
                            "Baris 3, Jenis: \"Raksasa\" tidak dikenal.",
                            "Baris 3, Bobot: \"banyak\" tidak dikenal.",
                            "Baris 3, Aktif: \"mungkin\" tidak dikenal.",
                            "Baris 4, Indikator: Uraian indikator belum diisi.");
            assertThat(tabel.masalah()).allSatisfy(m -> assertThat(m.saran()).isNotBlank());
        }

        @Test
        void theRemedyNamesWhatIsKnown() {
            BacaTabel tabel = read("Indikator|Jenis\nSatu|Raksasa");
            assertThat(tabel.masalah())
                    .extracting(Masalah::saran)
                    .contains("Tulis salah satu dari: IKU, Sasaran, Program, Kegiatan, Sub" + " kegiatan.");
        }

        @Test
        void twiceTheSameIsRefused() {
            assertThat(galat(read("Kode|Indikator\nA|Satu\na.|Dua")))
                    .containsExactly(
                            "Indikator a.: Indikator ini tercantum lebih dari satu kali pada tahun" + " 2026.");
        }

        @Test
        void aSasaranWithFiguresButNoIndicatorIsNoBand() {
            assertThat(galat(read("Sasaran|Indikator|Target\nTata kelola||90")))
                    .containsExactly("Baris 2, Indikator: Uraian indikator belum diisi.");
        }

        @Test
        void aHeadAloneIsNoTable() {
            assertThat(galat(read("Indikator|Target"))).containsExactly("Tabel: Tabel tidak berisi indikator.");
        }

        @Test
        void textWithoutEndIsRefused() {
            assertThat(galat(read("Indikator\n" + "a".repeat(5001))))
                    .contains("Baris 2: Ada isi yang lebih panjang dari 5.000 huruf.");
        }

        @Test
        void rowsMayDifferInLength() {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("Indikator", "Satuan", "Target"));
            rows.add(List.of("Satu"));
            rows.add(List.of("Dua", "Dokumen", "3", "lebih"));
            assertThat(BacaTabel.read(rows, 2026, PengaturanKinerja.BAKU).indikator())
                    .hasSize(2);
        }
    }
}
