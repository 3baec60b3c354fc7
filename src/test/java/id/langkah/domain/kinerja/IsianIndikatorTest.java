package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text means is the same in a form, a cell of the sheet and a table that comes in. */
class IsianIndikatorTest {
    private static final PengaturanKinerja BAKU = PengaturanKinerja.BAKU;

    private static IsianIndikator.Terbaca form(KolomIndikator kolom, String teks) {
        return IsianIndikator.of(Indikator.of(2026, "Sasaran", "Indikator"))
                .with(kolom, teks)
                .read(BAKU);
    }

    private static IsianIndikator.Terbaca row(KolomIndikator kolom, String teks) {
        return IsianIndikator.of(2026, Map.of(KolomIndikator.INDIKATOR, "Indikator", kolom, teks))
                .read(BAKU);
    }

    private static List<Masalah> galat(IsianIndikator.Terbaca terbaca) {
        return terbaca.masalah().stream().filter(Masalah::isGalat).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ya, true",
        "aktif, true",
        "Y, true",
        "1, true",
        "TRUE, true",
        "Tidak, false",
        "nonaktif, false",
        "Non-aktif, false",
        "tidak aktif, false",
        "t, false",
        "0, false",
        "FALSE, false",
    })
    void whetherItIsActive(String teks, boolean aktif) {
        assertThat(form(KolomIndikator.AKTIF, teks).indikator().aktif()).isEqualTo(aktif);
        assertThat(row(KolomIndikator.AKTIF, teks).indikator().aktif()).isEqualTo(aktif);
        assertThat(galat(form(KolomIndikator.AKTIF, teks))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "", "  "})
    void aDashIsNoWeight(String teks) {
        assertThat(form(KolomIndikator.BOBOT, teks).indikator().bobot()).isNull();
        assertThat(row(KolomIndikator.BOBOT, teks).indikator().bobot()).isNull();
        assertThat(galat(form(KolomIndikator.BOBOT, teks))).isEmpty();
        assertThat(galat(row(KolomIndikator.BOBOT, teks))).isEmpty();
    }

    static Stream<KolomIndikator> words() {
        return Stream.of(KolomIndikator.values())
                .filter(kolom -> !kolom.pilihan().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordThatCanBeChosenIsRead(KolomIndikator kolom) {
        assertThat(kolom.pilihan()).allSatisfy(kata -> {
            assertThat(kolom.text(form(kolom, kata).indikator())).isEqualTo(kata);
            assertThat(kolom.text(row(kolom, kata).indikator())).isEqualTo(kata);
        });
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordThatNobodyKnowsIsRefusedInBothAlike(KolomIndikator kolom) {
        assertThat(galat(form(kolom, "entah")))
                .extracting(Masalah::pesan, Masalah::tempat)
                .containsExactly(tuple("\"entah\" tidak dikenal.", kolom.kata()));
        assertThat(galat(row(kolom, "entah"))).isEqualTo(galat(form(kolom, "entah")));
    }

    @ParameterizedTest
    @EnumSource(KolomIndikator.class)
    void whatIsWrittenIsReadAsTheSame(KolomIndikator kolom) {
        var full = new Indikator(
                2026,
                "I.1",
                Jenis.PROGRAM,
                Uraian.of(kolomIndikator -> "Teks " + kolomIndikator.kata()),
                new Ukuran(
                        "Kasus",
                        TipeNilai.ANGKA,
                        RumusCapaian.SELISIH,
                        CaraHitung.KUMULATIF,
                        Frekuensi.TRIWULANAN,
                        "Nilai SAKIP"),
                new Target(Nilai.of(12), List.of(Nilai.of(3), Nilai.of(6), Nilai.of(9), Nilai.of(12)), Nilai.of(8)),
                BigDecimal.TEN,
                "Bidang A",
                false);
        assertThat(kolom.text(IsianIndikator.of(full).indikator(BAKU))).isEqualTo(kolom.text(full));
        if (kolom != KolomIndikator.NOMOR) {
            assertThat(kolom.text(full)).isNotEmpty();
        }
    }

    @Test
    void aNumberThatIsLeftAloneStaysWhatItCountedAs() {
        var before = new Nilai("1.250", new BigDecimal("1.25"));
        Indikator kept = Indikator.of(2026, "S", "I").withTarget(Target.tahunan(before));
        IsianIndikator isian = IsianIndikator.of(kept).with(KolomIndikator.PENANGGUNG_JAWAB, "Bidang B");
        assertThat(isian.indikator(BAKU).target().tahunan()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Indeks, NILAI_AKHIR", "Persen, NILAI_AKHIR", "%, NILAI_AKHIR", "Nilai, NILAI_AKHIR", "Skor, NILAI_AKHIR",
        "Rasio, NILAI_AKHIR", "Poin, NILAI_AKHIR", "Dokumen, AKUMULASI", "Orang, AKUMULASI", "Rp, AKUMULASI",
        "'', AKUMULASI", "Hektare, AKUMULASI",
    })
    void theSumOfWhatCanBeAddedAndTheLastOfTheRest(String satuan, CaraHitung cara) {
        var isian = IsianIndikator.of(
                2026,
                Map.of(
                        KolomIndikator.INDIKATOR,
                        "Indikator",
                        KolomIndikator.SATUAN,
                        satuan,
                        KolomIndikator.TARGET_TAHUN,
                        "85"));
        assertThat(isian.indikator(BAKU).ukuran().caraHitung()).isEqualTo(cara);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angka kematian bayi",
                "Jumlah temuan BPK",
                "Persentase penduduk miskin",
                "Prevalensi stunting",
                "Lama waktu pelayanan",
                "Luas permukiman kumuh",
            })
    void someIndicatorsAreBetterTheLowerTheyAre(String indikator) {
        assertThat(DugaanUkuran.arah(indikator)).contains(Arah.NEGATIF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Persentase layanan",
                "Persentase pengaduan yang ditindaklanjuti",
                "Penurunan kasus stunting",
                "Persentase layanan tepat waktu",
                "Rumah layak huni",
            })
    void othersAreNot(String indikator) {
        assertThat(DugaanUkuran.arah(indikator)).isEmpty();
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        assertThat(galat(row(KolomIndikator.BOBOT, "banyak")))
                .extracting(Masalah::pesan, Masalah::tempat)
                .containsExactly(tuple("\"banyak\" tidak dikenal.", KolomIndikator.BOBOT.kata()));
        assertThat(row(KolomIndikator.BOBOT, "banyak").indikator().bobot()).isNull();
        assertThat(row(KolomIndikator.BOBOT, "12,5").indikator().bobot()).isEqualTo("12.5");
    }

    @ParameterizedTest
    @CsvSource({
        "12 Laporan, '', '', '', Laporan",
        "12, 3 Berkas, '', '', Berkas",
        "12 Laporan, '', Dokumen, '', Dokumen",
        "12 Laporan, '', '', Angka, ''",
        "12, 3, '', '', ''",
    })
    void aUnitIsTakenFromTheTargetsWhereNothingElseTellsIt(
            String tahunan, String triwulan, String satuan, String tipe, String read) {
        IsianIndikator.Terbaca terbaca = IsianIndikator.of(
                        2026,
                        Map.of(
                                KolomIndikator.INDIKATOR,
                                "Indikator",
                                KolomIndikator.TARGET_TAHUN,
                                tahunan,
                                KolomIndikator.TARGET_TRIWULAN.getLast(),
                                triwulan,
                                KolomIndikator.SATUAN,
                                satuan,
                                KolomIndikator.TIPE,
                                tipe))
                .read(BAKU);
        assertThat(terbaca.indikator().ukuran().satuan()).isEqualTo(read);
        boolean taken = satuan.isEmpty() && !read.isEmpty();
        assertThat(terbaca.masalah())
                .extracting(Masalah::pesan)
                .filteredOn(pesan -> pesan.endsWith("diambil dari isian target."))
                .hasSize(taken ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"SATUAN, Dokumen", "ARAH, Makin kecil makin baik (T/R)", "TARGET_TAHUN, '1.250 '"})
    void aNumberIsReadAgainOnceHowItIsMeasuredChanges(KolomIndikator kolom, String teks) {
        String other = kolom.pilihan().isEmpty() ? teks : kolom.pilihan().getLast();
        var before = new Nilai("1.250", new BigDecimal("1.25"));
        Indikator kept = Indikator.of(2026, "S", "I").withTarget(Target.tahunan(before));
        Nilai after = IsianIndikator.of(kept)
                .with(kolom, other)
                .indikator(BAKU)
                .target()
                .tahunan();
        assertThat(after.angka()).isEqualTo(kolom == KolomIndikator.TARGET_TAHUN ? "1.25" : "1250");
        assertThat(IsianIndikator.of(kept)
                        .with(KolomIndikator.TARGET_TAHUN, "1.300")
                        .indikator(BAKU)
                        .target()
                        .tahunan()
                        .angka())
                .isEqualTo("1300");
    }

    @Test
    void aFindingNamesTheFieldAlone() {
        IsianIndikator.Terbaca terbaca =
                IsianIndikator.of(2026, Map.of(KolomIndikator.SASARAN, "S")).read(BAKU);
        assertThat(galat(terbaca))
                .extracting(Masalah::pesan, Masalah::tempat)
                .containsExactly(tuple("Uraian indikator belum diisi.", "Indikator"));
    }

    @ParameterizedTest
    @EnumSource(KolomIndikator.class)
    void aFieldGoesByItsColumnInTheDatabase(KolomIndikator kolom) {
        assertThat(KolomIndikator.ofKolom(kolom.kolom())).contains(kolom);
        assertThat(KolomIndikator.ofKolom(kolom.name())).isEmpty();
    }

    @Test
    void aHeadIsKnownHoweverItIsWritten() {
        assertThat(KolomIndikator.of(" SUMBER  data: ")).contains(KolomIndikator.SUMBER_DATA);
        assertThat(KolomIndikator.of("Entah")).isEmpty();
        assertThat(KolomIndikator.of("")).isEmpty();
    }

    @Test
    void whatCanBeChosenIsAllThereIs() {
        assertThat(words().toList())
                .containsExactlyInAnyOrder(
                        KolomIndikator.JENIS,
                        KolomIndikator.TIPE,
                        KolomIndikator.ARAH,
                        KolomIndikator.CARA_HITUNG,
                        KolomIndikator.FREKUENSI,
                        KolomIndikator.AKTIF);
        assertThat(KolomIndikator.TIPE.pilihan()).hasSameSizeAs(TipeNilai.values());
    }
}
