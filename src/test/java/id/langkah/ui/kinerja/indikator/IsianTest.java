package id.langkah.ui.kinerja.indikator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IsianTest {
    private static final PengaturanKinerja BAKU = PengaturanKinerja.BAKU;

    static List<Indikator> indikator() {
        return ContohIndikator.semua(2026);
    }

    @ParameterizedTest
    @MethodSource("indikator")
    void aFormThatNobodyTouchedSaysTheSame(Indikator indikator) {
        assertThat(IsianIndikator.of(indikator).indikator(BAKU)).isEqualTo(indikator);
    }

    @Test
    void everyFieldIsRead() {
        Indikator read = IsianIndikator.of(2026, "Sasaran")
                .with(KolomIndikator.INDIKATOR, " Luas kawasan kumuh ")
                .with(KolomIndikator.ARAH, RumusCapaian.RASIO.kata())
                .with(KolomIndikator.TARGET_TAHUN, "1.234,5")
                .with(KolomIndikator.BOBOT, "12,5")
                .with(KolomIndikator.AKTIF, "Tidak")
                .indikator(BAKU);

        assertThat(read.nama()).isEqualTo("Luas kawasan kumuh");
        assertThat(read.ukuran().rumus()).isEqualTo(RumusCapaian.RASIO);
        assertThat(read.target().tahunan().angka()).isEqualByComparingTo("1234.5");
        assertThat(read.bobot()).isEqualByComparingTo("12.5");
        assertThat(read.aktif()).isFalse();
    }

    @Test
    void aWeightThatIsNoNumberIsSaid() {
        List<Masalah> masalah = IsianIndikator.of(indikator().getFirst())
                .with(KolomIndikator.BOBOT, "banyak")
                .read(BAKU)
                .masalah();

        assertThat(Masalah.anyGalat(masalah)).isTrue();
        assertThat(masalah.getFirst().pesan()).isEqualTo("\"banyak\" tidak dikenal.");
    }

    @Test
    void theOfficesScalesAreReadAsTheyWereWritten() {
        assertThat(IsianSkala.of(BAKU).read()).isEqualTo(BAKU);
        assertThat(IsianSkala.of(BAKU)
                        .withBatasAtas(BatasAtas.SERATUS_DUA_PULUH)
                        .read()
                        .batasAtas())
                .isEqualTo(BatasAtas.SERATUS_DUA_PULUH);
    }

    @Test
    void everythingWrongInTheTablesIsSaidAtOnce() {
        IsianSkala baku = IsianSkala.of(BAKU);
        var kategori = new ArrayList<>(baku.kategori());
        kategori.set(0, List.of("Sangat Tinggi", "tinggi", "Ungu"));
        var predikat = new ArrayList<>(baku.predikat());
        predikat.set(0, List.of("Nilai SAKIP", "D", "", "satu"));

        assertThatThrownBy(
                        () -> baku.withKategori(kategori).withPredikat(predikat).read())
                .isInstanceOfSatisfying(
                        MasalahException.class,
                        e -> assertThat(e.masalah())
                                .extracting(Masalah::pesan)
                                .containsExactly(
                                        "Batas bawah \"tinggi\" bukan angka.",
                                        "Warna \"Ungu\" tidak dikenal.",
                                        "Skor \"satu\" bukan angka."));
    }

    @Test
    void bandsMustFallFromTopToBottom() {
        IsianSkala baku = IsianSkala.of(BAKU);
        var kategori = new ArrayList<>(baku.kategori());
        kategori.set(1, List.of("Tinggi", "95", "Hijau"));

        assertThatThrownBy(() -> baku.withKategori(kategori).read()).isInstanceOf(MasalahException.class);
    }
}
