package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.BedaIndikator.Baru;
import id.langkah.domain.kinerja.BedaIndikator.Berubah;
import id.langkah.domain.kinerja.BedaIndikator.Sama;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BedaIndikatorTest {
    private static final Indikator SATU = Indikator.of(2026, "Tata kelola", "Jumlah aduan");

    private static IndikatorTercatat ada(Realisasi... figures) {
        return Tercatat.of(1, SATU, List.of(figures));
    }

    private static BedaIndikator see(Indikator masuk, IndikatorTercatat ada) {
        return BedaIndikator.of(masuk, Optional.of(ada));
    }

    @Test
    void whatIsNotThereIsNew() {
        Indikator lain = Indikator.of(2026, "Tata kelola", "Jumlah dokumen");
        assertThat(BedaIndikator.of(lain, Optional.empty())).isEqualTo(new Baru(lain));
    }

    @Test
    void theSameIsNothingToDo() {
        assertThat(see(SATU, ada())).isEqualTo(new Sama(1, SATU));
    }

    @Test
    void whatChangedIsToldInWords() {
        Ukuran ukuran = new Ukuran(
                "aduan", TipeNilai.PERSEN, RumusCapaian.SELISIH, CaraHitung.RATA_RATA, Frekuensi.BULANAN, "Opini BPK");
        Indikator masuk = Ubah.aktif(
                Ubah.bobot(
                                Ubah.ukuran(SATU, ukuran)
                                        .withTarget(Measures.target(ukuran, "20", "5", "", "", "6")
                                                .withAkhirRenstra(Nilai.of(10))),
                                new BigDecimal("12.5"))
                        .withPenanggungJawab("Bidang A"),
                false);
        assertThat(((Berubah) see(masuk, ada())).perubahan())
                .containsExactly(
                        "Satuan: (kosong) menjadi aduan",
                        "Tipe nilai: Angka menjadi Persen",
                        "Arah: Positif menjadi Makin kecil makin baik: (2T−R)/T",
                        "Cara hitung: Akumulasi menjadi Rata-rata",
                        "Frekuensi: Triwulanan menjadi Bulanan",
                        "Skala: (kosong) menjadi Opini BPK",
                        "Target tahun: (kosong) menjadi 20",
                        "Target TW I: (kosong) menjadi 5",
                        "Target TW IV: (kosong) menjadi 6",
                        "Target akhir Renstra: (kosong) menjadi 10",
                        "Bobot: (kosong) menjadi 12,5",
                        "Penanggung jawab: (kosong) menjadi Bidang A",
                        "Aktif: Ya menjadi Tidak");
    }

    @Test
    void anotherSpellingIsStillTheSameIndicator() {
        Indikator masuk = Indikator.of(2026, "TATA KELOLA", "Jumlah aduan");
        assertThat(((Berubah) see(masuk, ada())).perubahan())
                .containsExactly("Sasaran: Tata kelola menjadi TATA KELOLA");
    }

    @Test
    void aTargetThatCountsAsAnotherNumberIsAChangeToo() {
        Indikator lama = SATU.withTarget(Target.tahunan(new Nilai("BB", new BigDecimal("5"))));
        Indikator baru = SATU.withTarget(Target.tahunan(new Nilai("BB", new BigDecimal("4"))));
        var ada = new IndikatorTercatat(1, lama, Map.of());
        assertThat(((Berubah) see(baru, ada)).perubahan())
                .containsExactly("Angka target dihitung ulang menurut skala yang berlaku sekarang");
    }

    @Test
    void tellsWhetherASettledFigureIsCountedAgainstIt() {
        Indikator masuk = SATU.withPenanggungJawab("Bidang A");
        Realisasi draf = new FigureLife().type(5).figure();
        Realisasi tetap = new FigureLife().to(Realisasi.Status.DITETAPKAN, 5).figure();
        assertThat(((Berubah) see(masuk, ada(draf))).terkunci()).isFalse();
        assertThat(((Berubah) see(masuk, ada(tetap))).terkunci()).isTrue();
    }
}
