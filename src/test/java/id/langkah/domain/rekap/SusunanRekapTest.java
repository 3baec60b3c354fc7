package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What differs from the usual rekap is kept, and nothing else. */
class SusunanRekapTest {
    private static final Periode TRIWULAN = Periode.read("2026-TW1").orElseThrow();
    private static final Periode TAHUN = Periode.read("2026").orElseThrow();
    private static final KolomLembar NAMA = new KolomLembar("Nama", "Nama", true);
    private static final KolomLembar STATUS = new KolomLembar("Status", "Status", true);
    private static final KolomLembar KODE = new KolomLembar("Kode", "Kode", false);
    private static final List<KolomLembar> ALL = List.of(NAMA, STATUS, KODE);

    private static Set<LembarRekap> without(Periode periode, LembarRekap out) {
        Set<LembarRekap> usual = PilihanRekap.lazim(periode).lembar();
        return Set.copyOf(
                usual.stream().filter(lembarRekap -> lembarRekap != out).toList());
    }

    @Test
    void untouchedItIsTheUsualOne() {
        assertThat(SusunanRekap.BAKU.lembar(TRIWULAN))
                .isEqualTo(PilihanRekap.lazim(TRIWULAN).lembar());
        assertThat(SusunanRekap.BAKU.kolom(LembarRekap.SOP, ALL)).containsExactlyInAnyOrder("Nama", "Status");
    }

    @Test
    void aSheetThatWasTakenOutOfAQuarterIsOutOfTheYearAndTheYearsOwnStay() {
        SusunanRekap susunan = SusunanRekap.BAKU.withLembar(TRIWULAN, without(TRIWULAN, LembarRekap.GRAFIK));

        assertThat(susunan.lembar()).isEqualTo(Map.of(LembarRekap.GRAFIK, false));
        assertThat(susunan.lembar(TAHUN)).isEqualTo(without(TAHUN, LembarRekap.GRAFIK));
    }

    @Test
    void aSheetThatAQuarterUsuallyLacksStaysWhereTheYearIsChosenAnew() {
        SusunanRekap susunan =
                SusunanRekap.BAKU.withLembar(TRIWULAN, Set.of(LembarRekap.KINERJA, LembarRekap.LKJIP_CAPAIAN));

        SusunanRekap year = susunan.withLembar(TAHUN, susunan.lembar(TAHUN));

        assertThat(year).isEqualTo(susunan);
        assertThat(year.lembar(TRIWULAN)).containsExactlyInAnyOrder(LembarRekap.KINERJA, LembarRekap.LKJIP_CAPAIAN);
    }

    @Test
    void whatIsPutBackIsUsualAgain() {
        SusunanRekap susunan = SusunanRekap.BAKU
                .withLembar(TRIWULAN, without(TRIWULAN, LembarRekap.GRAFIK))
                .withKolom(LembarRekap.SOP, ALL, Set.of("Kode"));

        SusunanRekap back = susunan.withLembar(
                        TRIWULAN, PilihanRekap.lazim(TRIWULAN).lembar())
                .withKolom(LembarRekap.SOP, ALL, Set.of("Nama", "Status"));

        assertThat(susunan.isBaku()).isFalse();
        assertThat(back.isBaku()).isTrue();
    }

    @Test
    void noSheetAndNoColumnAtAllIsTheUsualChoice() {
        var nothing = new SusunanRekap(
                Map.of(LembarRekap.BUKTI, false), Map.of(LembarRekap.SOP, Map.of("Nama", false, "Status", false)));
        SusunanRekap none = nothing.withLembar(TRIWULAN, Set.of());

        assertThat(none.lembar(TRIWULAN)).isEqualTo(PilihanRekap.lazim(TRIWULAN).lembar());
        assertThat(none.kolom(LembarRekap.SOP, ALL)).containsExactlyInAnyOrder("Nama", "Status");
    }

    @Test
    void aColumnThatIsNoMoreSaysNothingAndANewOneIsAsUsual() {
        var susunan = new SusunanRekap(Map.of(), Map.of(LembarRekap.SOP, Map.of("Hilang", true, "Nama", false)));
        var baru = new KolomLembar("Baru", "Baru", true);

        assertThat(susunan.kolom(LembarRekap.SOP, List.of(NAMA, STATUS, KODE, baru)))
                .containsExactlyInAnyOrder("Status", "Baru");
    }
}
