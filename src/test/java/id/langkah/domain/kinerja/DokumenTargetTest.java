package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that later documents of a year replace. */
class DokumenTargetTest {
    private static final Indikator MURNI = Indikator.of(2026, "Tata kelola", "Rumah layak huni")
            .withTarget(target("40", "10", "10", "10", "10").withAkhirRenstra(Nilai.of(95)));
    private static final PerubahanTarget DUA = document(Triwulan.II, "44", "90", "14", "10", "10");
    private static final PerubahanTarget TIGA = document(Triwulan.III, "60", "91", "92", "20", "22");

    private static Target target(String tahunan, String... triwulan) {
        return Measures.target(Ukuran.BAKU, tahunan, triwulan);
    }

    private static PerubahanTarget document(Triwulan berlaku, String tahunan, String... triwulan) {
        return new PerubahanTarget("", null, berlaku, target(tahunan, triwulan));
    }

    @ParameterizedTest
    @CsvSource({"I, 40 10 10 10 10", "II, 44 10 14 10 10", "III, 60 10 14 20 22", "IV, 60 10 14 20 22"})
    void eachQuarterIsMeasuredByTheDocumentInForceInIt(Triwulan masa, String targets) {
        Indikator counted = MURNI.berubah(DUA).berubah(TIGA).pada(masa);
        assertThat(counted.perubahan()).isEmpty();
        assertThat(told(counted.target())).isEqualTo(targets);
        assertThat(counted.target().akhirRenstra()).isEqualTo(Nilai.of(95));
    }

    private static String told(Target target) {
        var all = new StringBuilder(target.tahunan().teks());
        target.triwulan().forEach(nilai -> all.append(' ').append(nilai.teks()));
        return all.toString();
    }

    @Test
    void aDocumentReplacesThoseOfTheSameOrALaterQuarter() {
        Indikator both = MURNI.berubah(DUA).berubah(TIGA);
        PerubahanTarget again = document(Triwulan.III, "70", "1", "1", "1", "1");
        assertThat(both.perubahan()).containsExactly(DUA, TIGA);
        assertThat(both.berubah(again).perubahan()).containsExactly(DUA, again);
        PerubahanTarget early = document(Triwulan.I, "70", "1", "1", "1", "1");
        assertThat(both.berubah(early).perubahan()).containsExactly(early);
    }

    @Test
    void theLatestDocumentGoesIntoTheNextYear() {
        assertThat(MURNI.terkini()).isSameAs(MURNI);
        Indikator latest = MURNI.berubah(DUA).berubah(TIGA).terkini();
        assertThat(latest.perubahan()).isEmpty();
        assertThat(told(latest.target())).isEqualTo("60 91 92 20 22");
        assertThat(latest.target().akhirRenstra()).isEqualTo(Nilai.of(95));
    }

    @Test
    void aDocumentIsToldWithWhatIsKnownOfIt() {
        assertThat(document(Triwulan.III, "60", "", "", "", "").kata()).isEqualTo("sejak Triwulan III: 60");
        assertThat(new PerubahanTarget("12", null, Triwulan.II, target("60", "", "20", "", "40")).kata())
                .isEqualTo("sejak Triwulan II (nomor 12): 60; TW II 20, TW IV 40");
        assertThat(new PerubahanTarget("12", LocalDate.of(2026, 10, 5), Triwulan.IV, target("60", "", "", "", ""))
                        .kata())
                .isEqualTo("sejak Triwulan IV (nomor 12, 5 Oktober 2026): 60");
    }

    @Test
    void aShortNameIsTheKodeOrElseTheWording() {
        assertThat(MURNI.sebutan()).isEqualTo("Rumah layak huni");
        var coded = new Indikator(
                2026, "IKU.1", Jenis.IKU, MURNI.uraian(), Ukuran.BAKU, Target.BELUM, null, "", true, List.of());
        assertThat(coded.sebutan()).isEqualTo("IKU.1");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSEN, rumah, rumah semua, true",
        "PERSEN, rumah, '', true",
        "PERSEN, '', rumah semua, true",
        "PERSEN, '', '', false",
        "ANGKA, rumah, rumah semua, false",
    })
    void aPercentageWithNamesForItsPartsIsAFraction(
            TipeNilai tipe, String pembilang, String penyebut, boolean pecahan) {
        Uraian uraian =
                MURNI.uraian().with(KolomIndikator.PEMBILANG, pembilang).with(KolomIndikator.PENYEBUT, penyebut);
        assertThat(Ubah.ukuran(MURNI, Measures.tipe(tipe)).withUraian(uraian).isPecahan())
                .isEqualTo(pecahan);
    }

    @Test
    void aChangeOfDocumentsIsToldInWords() {
        assertThat(BedaIndikator.changes(MURNI.berubah(DUA), MURNI.berubah(TIGA)))
                .containsExactly("Target perubahan dihapus: " + DUA.kata(), "Target perubahan " + TIGA.kata());
        assertThat(BedaIndikator.changes(MURNI.berubah(DUA), MURNI.berubah(DUA).berubah(TIGA)))
                .containsExactly("Target perubahan " + TIGA.kata());
    }

    @Test
    void aTextThatIsBlankIsAsIfItWereMissing() {
        var full = new Uraian("S", "I", "arti", "A / B", "register");
        assertThat(full.definisi() + "|" + full.rumus() + "|" + full.sumberData())
                .isEqualTo("arti|A / B|register");
        Uraian changed = full.with(KolomIndikator.PROGRAM, "Program A").with(KolomIndikator.DEFINISI, " ");
        assertThat(changed.program()).isEqualTo("Program A");
        assertThat(changed.rumus()).isEqualTo("A / B");
        assertThat(changed)
                .isEqualTo(new Uraian("S", "I", "", "A / B", "register").with(KolomIndikator.PROGRAM, "Program A"));
    }
}
