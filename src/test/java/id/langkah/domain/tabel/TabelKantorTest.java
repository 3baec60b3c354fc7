package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices make them: heads, ends, hidden parts, and what is left alone. */
class TabelKantorTest {
    private static final PengaturanKinerja BAKU = PengaturanKinerja.BAKU;

    private static List<List<String>> rows(String tabel) {
        return tabel.lines().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private static BacaTabel read(String tabel) {
        return BacaTabel.read(rows(tabel), 2026, BAKU);
    }

    private static BacaTabel read(String tabel, Gabungan... merged) {
        var lembar = new LembarMasuk(
                "pk.xlsx", "PK", true, rows(tabel), List.of(merged), Tersembunyi.TIDAK_ADA, Tersembunyi.TIDAK_ADA);
        return BacaTabel.read(new BukuMasuk("pk.xlsx", List.of(lembar), List.of()), 2026, BAKU);
    }

    private static Target target(BacaTabel tabel) {
        return tabel.indikator().getFirst().target();
    }

    @Nested
    class Judulnya {
        @Test
        void yearsMayBeColumnsBelowTarget() {
            BacaTabel tabel = read(
                    "Indikator|Target Tahun||Satuan\n|2026|2027|\nIndeks layanan|90|91|Indeks",
                    new Gabungan(0, 0, 1, 2),
                    new Gabungan(0, 1, 0, 0),
                    new Gabungan(0, 1, 3, 3));
            assertThat(target(tabel)).isEqualTo(Target.tahunan(Nilai.of(90)));
            assertThat(tabel.hasil().kolom())
                    .extracting(kolom -> kolom.makna().kata())
                    .contains("Target 2027");
        }

        @Test
        void aQuarterMayStandOverTargetAndRealisasi() {
            BacaTabel tabel = read(
                    "Indikator|Triwulan I||Triwulan II|\n|Target|Realisasi|Target|Realisasi\nLayanan|20|18|40|",
                    new Gabungan(0, 0, 1, 2),
                    new Gabungan(0, 0, 3, 4),
                    new Gabungan(0, 1, 0, 0));
            assertThat(target(tabel).triwulan()).extracting(Nilai::teks).containsExactly("20", "40", "", "");
            assertThat(tabel.hasil().hasRealisasi()).isTrue();
        }

        @Test
        void threeRowsAreOneHead() {
            BacaTabel tabel = read(
                    """
                    No|Sasaran|Indikator Kinerja|Satuan|Target Kinerja||||
                    ||||Tahunan|Triwulan|||
                    |||||I|II|III|IV
                    1|Sasaran A|Indikator A|%|95|20|45|70|95
                    """,
                    new Gabungan(0, 2, 0, 0),
                    new Gabungan(0, 2, 1, 1),
                    new Gabungan(0, 2, 2, 2),
                    new Gabungan(0, 2, 3, 3),
                    new Gabungan(0, 0, 4, 8),
                    new Gabungan(1, 1, 5, 8),
                    new Gabungan(1, 2, 4, 4));
            assertThat(target(tabel).tahunan()).isEqualTo(Nilai.of(95));
            assertThat(target(tabel).triwulan())
                    .containsExactly(Nilai.of(20), Nilai.of(45), Nilai.of(70), Nilai.of(95));
        }

        @Test
        void theSameWithoutMergedCells() {
            BacaTabel tabel = read("""
                No|Sasaran|Indikator Kinerja|Satuan|Target Kinerja||||
                ||||Tahunan|Triwulan|||
                |||||I|II|III|IV
                1|Sasaran A|Indikator A|%|95|20|45|70|95
                """);
            assertThat(target(tabel).triwulan())
                    .containsExactly(Nilai.of(20), Nilai.of(45), Nilai.of(70), Nilai.of(95));
        }

        @ParameterizedTest
        @CsvSource({
            "Target, TARGET_TAHUN",
            "Target 2026, TARGET_TAHUN",
            "Target Kinerja Tahun 2026, TARGET_TAHUN",
            "Rencana Target Kinerja, TARGET_TAHUN",
            "Target Murni, TARGET_TAHUN",
            "Target TW III, TARGET_TW_III",
            "Target Triwulan 3, TARGET_TW_III",
            "Triwulan III, TARGET_TW_III",
            "Target 2026 Triwulan IV, TARGET_TW_IV",
            "Kondisi Awal, KONDISI_AWAL",
            "Pagu Anggaran (Rp), PAGU",
            "Program, PROGRAM",
            "Target Akhir Renstra, TARGET_RENSTRA",
        })
        void headsThatOfficesUse(String judul, KolomIndikator kolom) {
            var kamus = new KamusJudul(KamusJudul.Tujuan.INDIKATOR, 2026, Map.of());
            assertThat(kamus.ofKata(judul)).contains(Makna.of(kolom));
        }

        @ParameterizedTest
        @CsvSource({
            "Target Perubahan, PERUBAHAN:TARGET_TAHUN",
            "Target setelah Perubahan, PERUBAHAN:TARGET_TAHUN",
            "Realisasi TW II, REALISASI:TW2",
            "Realisasi Kinerja Triwulan II, REALISASI:TW2",
            "Januari, REALISASI:01",
            "Realisasi Maret, REALISASI:03",
            "Target 2027, LAIN:Target 2027",
            "Capaian, LAIN:Capaian",
            "Persentase Capaian TW I, LAIN:Capaian",
            "Keterangan, LAIN:Keterangan",
            "Kendala, ULASAN:KENDALA",
        })
        void headsOfOtherThings(String judul, String kode) {
            var kamus = new KamusJudul(KamusJudul.Tujuan.INDIKATOR, 2026, Map.of());
            assertThat(kamus.ofKata(judul).map(Makna::kode)).contains(kode);
            assertThat(Makna.of(kode).map(Makna::kode)).contains(kode);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Lokasi", "Nama Pegawai", "2026", "Realisasi s.d. TW II", "Luas (m2)", ""})
        void headsThatNobodyKnows(String judul) {
            var kamus = new KamusJudul(KamusJudul.Tujuan.INDIKATOR, 2026, Map.of());
            assertThat(kamus.ofKata(judul)).isEmpty();
        }

        @Test
        void whatAColumnMeansCanBeSaidByHandAndIsRemembered() {
            String tabel = "Indikator|Besaran|Target\nSatu|unit|5";
            PilihanImpor pilihan = PilihanImpor.BAKU.withMakna(1, Makna.of(KolomIndikator.SATUAN));
            BacaTabel read = BacaTabel.read(BukuMasuk.tempelan(rows(tabel)), 2026, BAKU, List.of(), pilihan);
            assertThat(read.indikator().getFirst().ukuran().satuan()).isEqualTo("unit");
            var kamus = new KamusJudul(
                    KamusJudul.Tujuan.INDIKATOR,
                    2026,
                    Map.of(KamusJudul.kunci("BESARAN "), Makna.of(KolomIndikator.SATUAN)));
            assertThat(kamus.ofKata("Besaran")).contains(Makna.of(KolomIndikator.SATUAN));
        }
    }

    @Nested
    class Akhirnya {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mengetahui,||Kota Contoh, 5 Januari 2026",
                    "||Kota Contoh, .... Januari 2026",
                    "||Kota Contoh, 2026",
                    "|Pihak Kedua,|Pihak Pertama,",
                    "|NIP. 19700101 199001 1 001|",
                    "|Kepala Dinas Contoh|",
                    "Catatan: angka sementara||",
                    "*) angka sementara||",
                    "Program|Anggaran|Keterangan",
                    "No|Program|Anggaran",
                })
        void aTableEndsBefore(String row) {
            BacaTabel tabel =
                    read("Sasaran|Indikator|Target\nS|Persentase layanan|95\n||\n" + row + "\n|Nama Pejabat|\nx|y|12");
            assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Persentase layanan");
            assertThat(tabel.masalah()).extracting(Masalah::tempat).contains("Baris 4");
            assertThat(tabel.masalah()).noneMatch(Masalah::isGalat);
        }

        @Test
        void aTableOfMoneyBelowIsNoneOfIt() {
            BacaTabel tabel =
                    read("Indikator|Target\nPersentase layanan|95%\n|\nAnggaran|Keterangan\nRp 250.000.000|APBD");
            assertThat(tabel.indikator()).hasSize(1);
            assertThat(tabel.masalah())
                    .extracting(Masalah::pesan)
                    .anyMatch(pesan -> pesan.contains("tabel lain (Anggaran, Keterangan)"));
            assertThat(tabel.masalah())
                    .extracting(Masalah::saran)
                    .contains("Tabel anggaran dibaca di layar Perencanaan, bagian Anggaran.");
        }

        @Test
        void wordsThatOnlyLookLikeAnEndAreRows() {
            BacaTabel tabel = read("""
                Sasaran|Indikator|Jenis|Satuan|Target|Penanggung jawab
                S|Jumlah yang mengetahui layanan|Program|Unit|5|Sekretaris
                S|Nilai kepuasan|IKU|Unit|6|Kepala Bidang Contoh
                """);
            assertThat(tabel.indikator()).hasSize(2);
        }

        @Test
        void twoTablesAreBothOffered() {
            String both =
                    "Indikator|Target\nSatu|5\n|\nCatatan: x|\n|\nIndikator|Satuan|Target\nDua|unit|6\nTiga|unit|7";
            BacaTabel first = read(both);
            assertThat(first.hasil().tabel()).hasSize(2);
            assertThat(first.indikator()).extracting(Indikator::nama).containsExactly("Dua", "Tiga");
            BacaTabel other = BacaTabel.read(
                    BukuMasuk.tempelan(rows(both)), 2026, BAKU, List.of(), PilihanImpor.BAKU.withTabel(0));
            assertThat(other.indikator()).extracting(Indikator::nama).containsExactly("Satu");
        }

        @Test
        void aHeadOnEveryPageIsPassedOver() {
            assertThat(read("""
                No|Indikator|Target|
                ||Tahunan|TW I
                1|Satu|10|2
                No|Indikator|Target|
                ||Tahunan|TW I
                2|Dua|20|4
                """).indikator()).extracting(Indikator::nama).containsExactly("Satu", "Dua");
        }
    }

    @Nested
    class YangTersembunyi {
        private BacaTabel read(boolean included) {
            var hiddenRow = new BitSet();
            hiddenRow.set(2);
            var hiddenColumn = new BitSet();
            hiddenColumn.set(1);
            var lembar = new LembarMasuk(
                    "iku.xlsx",
                    "IKU",
                    true,
                    rows("Indikator|Bobot|Target\nSatu|40|95\nDua|60|90"),
                    List.of(),
                    Tersembunyi.of(hiddenRow),
                    Tersembunyi.of(hiddenColumn));
            return BacaTabel.read(
                    new BukuMasuk("iku.xlsx", List.of(lembar), List.of()),
                    2026,
                    BAKU,
                    List.of(),
                    PilihanImpor.BAKU.withTersembunyi(included));
        }

        @Test
        void isPointedOutAndLeftOut() {
            BacaTabel tabel = read(false);
            assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Satu");
            assertThat(tabel.indikator().getFirst().bobot()).isNull();
            assertThat(tabel.masalah())
                    .extracting(Masalah::pesan)
                    .contains(
                            "1 baris tersembunyi tidak dibaca: baris 3.",
                            "Kolom tersembunyi \"Bobot\" (B) tidak dibaca.");
        }

        @Test
        void isReadWhenAskedFor() {
            BacaTabel tabel = read(true);
            assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Satu", "Dua");
            assertThat(tabel.indikator().getFirst().bobot()).isEqualByComparingTo("40");
        }
    }

    @Nested
    class YangDiduga {
        @Test
        void aUnitInTheCellIsTakenAndTold() {
            BacaTabel tabel = read("Indikator|Target\nJumlah laporan|12 Laporan\nNilai|70 poin\nDana|1,234.50");
            assertThat(tabel.indikator())
                    .extracting(indikator -> indikator.ukuran().satuan())
                    .containsExactly("Laporan", "poin", "");
            assertThat(tabel.indikator())
                    .extracting(indikator -> indikator.target().tahunan().angka())
                    .containsExactly(BigDecimal.valueOf(12), BigDecimal.valueOf(70), new BigDecimal("1234.5"));
            assertThat(tabel.masalah())
                    .extracting(Masalah::pesan)
                    .contains("Satuan \"Laporan\" diambil dari isian target (dan 1 lagi seperti itu).");
        }

        @Test
        void oneClickChangesWhatWasAssumed() {
            var tabel = BukuMasuk.tempelan(rows("Indikator|Satuan|Target\nIndeks A|Indeks|85\nJumlah kasus|Kasus|5"));
            BacaTabel first = BacaTabel.read(tabel, 2026, BAKU);
            Dugaan arah = first.hasil().dugaan().getLast();
            assertThat(arah.dipakai()).isFalse();
            assertThat(first.indikator().getLast().ukuran().arah()).isEqualTo(Arah.POSITIF);
            PilihanImpor pilihan = PilihanImpor.BAKU
                    .withIsi(arah.baris(), arah.kolom(), arah.nilai())
                    .withIsi(List.of(2), KolomIndikator.CARA_HITUNG, "Rata-rata");
            BacaTabel second = BacaTabel.read(tabel, 2026, BAKU, List.of(), pilihan);
            assertThat(second.indikator().getLast().ukuran().arah()).isEqualTo(Arah.NEGATIF);
            assertThat(second.indikator().getFirst().ukuran().caraHitung()).isEqualTo(CaraHitung.RATA_RATA);
            assertThat(second.hasil().dugaan()).hasSize(1);
        }

        @Test
        void aDayInTheTargetsPlaceIsPointedOutWithBothReadings() {
            BacaTabel tabel = read("Indikator|Satuan|Target\nWaktu tanggap|Menit|2026-10-05");
            assertThat(tabel.masalah())
                    .extracting(Masalah::pesan)
                    .anyMatch(pesan -> pesan.contains("5 Oktober 2026") && pesan.contains("5-10"));
        }
    }

    @Test
    void oneFindingForEachKindWithItsRows() {
        BacaTabel tabel = read("Indikator|Arah|Target\nSatu|miring|1\nDua|datar|\nTiga|miring|\nEmpat|Positif|");
        assertThat(tabel.masalah())
                .filteredOn(Masalah::isGalat)
                .extracting(masalah -> masalah.tempat() + ": " + masalah.pesan())
                .containsExactly("Baris 2–4, Arah: \"miring\" tidak dikenal (dan 2 lagi seperti itu).");
        assertThat(tabel.masalah()).extracting(Masalah::tempat).contains("Baris 3–5, Target tahun");
    }

    @Test
    void aTextMergedDownwardsIsThatOfAllItsRows() {
        BacaTabel tabel = read(
                "Sasaran|Indikator|Satuan|Target\nS|Satu|unit|5\n|Dua||6\n|||7",
                new Gabungan(1, 3, 0, 0),
                new Gabungan(1, 2, 2, 2),
                new Gabungan(2, 3, 1, 1));
        assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Satu", "Dua");
        assertThat(tabel.indikator())
                .extracting(indikator -> indikator.ukuran().satuan())
                .containsExactly("unit", "unit");
        assertThat(tabel.indikator()).extracting(Indikator::sasaran).containsExactly("S", "S");
    }
}
