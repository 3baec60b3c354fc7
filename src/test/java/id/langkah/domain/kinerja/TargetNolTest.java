package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A target of 0 counts as the office has settled; the rules have names. */
class TargetNolTest {
    private static Capaian capaian(TargetNol nol, BatasAtas batas, RumusCapaian rumus, String realisasi) {
        Ukuran ukuran = Ubah.rumus(Ukuran.BAKU, rumus);
        var pengaturan = new PengaturanKinerja(List.of(), SkalaKategori.BAKU, batas, nol);
        return pengaturan.capaian(ukuran, pengaturan.read("0", ukuran), pengaturan.read(realisasi, ukuran));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIDAK_DIHITUNG | TANPA              | POSITIF | 0  | –",
                "TIDAK_DIHITUNG | TANPA              | POSITIF | 3  | –",
                "TIDAK_DIHITUNG | TANPA              | SELISIH | 0  | 100",
                "TIDAK_DIHITUNG | TANPA              | SELISIH | 3  | –",
                "SERATUS        | TANPA              | POSITIF | 0  | 100",
                "SERATUS        | SERATUS_DUA_PULUH  | POSITIF | 3  | 100",
                "SERATUS        | TANPA              | SELISIH | 3  | 0",
                "SERATUS        | TANPA              | RASIO   | 0  | 100",
                "SERATUS        | TANPA              | POSITIF | -1 | –",
                "BATAS_ATAS     | SERATUS_DUA_PULUH  | POSITIF | 3  | 120",
                "BATAS_ATAS     | TANPA              | POSITIF | 3  | 100",
                "BATAS_ATAS     | SERATUS_DUA_PULUH  | POSITIF | 0  | 100",
                "BATAS_ATAS     | SERATUS_DUA_PULUH  | RASIO   | 3  | 0",
            })
    void countsAsTheOfficeHasSettled(
            TargetNol nol, BatasAtas batas, RumusCapaian rumus, String realisasi, String shown) {
        assertThat(capaian(nol, batas, rumus, realisasi).tercetak()).isEqualTo(shown);
    }

    @Test
    void theSumIsToldInWords() {
        assertThat(capaian(TargetNol.BATAS_ATAS, BatasAtas.SERATUS_DUA_PULUH, RumusCapaian.POSITIF, "3")
                        .keterangan())
                .isEqualTo("target 0, realisasi 3 = 120 %");
        assertThat(capaian(TargetNol.SERATUS, BatasAtas.TANPA, RumusCapaian.POSITIF, "0")
                        .keterangan())
                .isEqualTo("target dan realisasi sama-sama 0 = 100 %");
    }

    @ParameterizedTest
    @EnumSource
    void rulesAreKnownByTheirNames(AturanHitung aturan) {
        PengaturanKinerja pengaturan = aturan.pengaturan(PengaturanKinerja.BAKU.skalaPredikat());
        assertThat(AturanHitung.of(pengaturan)).contains(aturan);
        assertThat(pengaturan.check()).isEmpty();
        assertThat(pengaturan.kata()).startsWith("Aturan capaian: " + aturan.kata() + ". Batas atas capaian: ");
        assertThat(pengaturan.skalaKategori().of(new BigDecimal("75.996")).batasBawah())
                .isEqualByComparingTo("76");
    }

    @Test
    void whoeverChangesThemHasRulesOfHisOwn() {
        var own = new PengaturanKinerja(List.of(), SkalaKategori.BAKU, BatasAtas.DUA_RATUS);
        assertThat(AturanHitung.of(own)).isEmpty();
        assertThat(own.kata()).isEqualTo("Aturan capaian: aturan kantor sendiri. Batas atas capaian: 200 %.");
        assertThat(AturanHitung.of(PengaturanKinerja.BAKU)).contains(AturanHitung.UMUM);
    }
}
