package id.langkah.ui.kinerja.angka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kit.SheetColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RealisasiModelTest {
    @TempDir
    private Path folder;

    private KinerjaDesk meja;
    private final List<KunciRealisasi> changed = new ArrayList<>();
    private RealisasiModel model;

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        model = new RealisasiModel(meja.model());
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void beginsWithTheQuarterThatHasJustEnded() {
        assertThat(meja.model().lingkup().get()).isEqualTo(MasaTampil.of(2026, Triwulan.I));
    }

    @Test
    void showsEachSasaranAboveItsIndicators() {
        assertThat(model.rows().get()).hasSize(7);
        assertThat(model.rows().get().getFirst()).isEqualTo(new Baris.Sasaran(ContohIndikator.RUMAH));
        assertThat(model.rows().get().get(4)).isEqualTo(new Baris.Sasaran(ContohIndikator.TATA));
    }

    @Test
    void whatIsTypedIsKeptAndCountedAtOnce() {
        model.isian().type(List.of(isi("1.1", Triwulan.I, "92,5"), isi("1.3", Triwulan.I, "4")));

        assertThat(row("1.1").capaianTriwulan().tercetak()).isEqualTo("107,56");
        assertThat(row("1.3").capaianTriwulan().keterangan()).isEqualTo("(2 × 5 − 4) / 5 = 120 %");
        assertThat(row("1.3").kategori().orElseThrow().nama()).isEqualTo("Sangat Tinggi");
        assertThat(meja.realisasi("1.1", Triwulan.I).nilai().teks()).isEqualTo("92,5");
    }

    @Test
    void monthsMakeTheQuarter() {
        model.isian().type(List.of(isi("1.2", Bulan.JANUARI, "60"), isi("1.2", Bulan.FEBRUARI, "80")));

        assertThat(row("1.2").kinerja().triwulan(Triwulan.I).teks()).isEqualTo("140");
        assertThat(row("1.2").isLengkap()).isFalse();
    }

    @Test
    void keepsTheTextBesideTheNumberThatCounts() {
        meja.model().lingkup().set(MasaTampil.of(2026, Triwulan.IV));
        model.isian().type(List.of(isi("2.1", Triwulan.IV, "A"), isi("1.1", Triwulan.IV, "80-90")));

        assertThat(row("2.1").capaianTriwulan().tercetak()).isEqualTo("120");
        assertThat(meja.realisasi("1.1", Triwulan.IV).nilai().teks()).isEqualTo("80-90");
    }

    @Test
    void aPasteIsUndoneAndDoneAgainAsOne() {
        model.isian().type(List.of(isi("1.1", Triwulan.I, "90")));
        model.isian().type(List.of(isi("1.1", Triwulan.I, "91"), isi("1.3", Triwulan.I, "5")));

        model.isian().undo(changed::add);

        assertThat(nilai("1.1")).isEqualTo("90");
        assertThat(nilai("1.3")).isEmpty();
        assertThat(changed).containsExactly(meja.kunci("1.1", Triwulan.I));
        assertThat(model.isian().canRedo().get()).isTrue();

        model.isian().redo(changed::add);

        assertThat(nilai("1.1")).isEqualTo("91");
        assertThat(nilai("1.3")).isEqualTo("5");

        model.isian().undo(changed::add);
        model.isian().undo(changed::add);

        assertThat(nilai("1.1")).isEmpty();
        assertThat(model.isian().canUndo().get()).isFalse();
        assertThat(meja.realisasi("1.1", Triwulan.I).perubahan()).hasSize(6);
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        model.isian().type(List.of(isi("1.1", Triwulan.I, "90")));
        model.isian().type(List.of(isi("1.1", Triwulan.I, " 90 ")));

        assertThat(meja.realisasi("1.1", Triwulan.I).jejak()).hasSize(1);
    }

    @Test
    void aSettledFigureRefusesTheWholePaste() {
        meja.type("1.1", Triwulan.I, "90");
        meja.lock("1.1", Triwulan.I);

        assertThatThrownBy(() -> model.isian().type(List.of(isi("1.1", Triwulan.I, "91"), isi("1.3", Triwulan.I, "5"))))
                .isInstanceOf(MasalahException.class);
        assertThat(nilai("1.1")).isEqualTo("90");
        assertThat(nilai("1.3")).isEmpty();
        assertThat(model.isian().canUndo().get()).isFalse();
    }

    @Test
    void findsByWordsByBidangAndWhatIsMissing() {
        model.kata().set("kumuh luas");
        assertThat(kode()).containsExactly("1.3");

        model.kata().set("");
        model.bidang().set("Sekretariat");
        assertThat(kode()).containsExactly("2.1", "");

        model.bidang().set("");
        meja.type("1.1", Triwulan.I, "90");
        model.hanyaKurang().set(true);
        assertThat(kode()).containsExactly("1.2", "1.3", "2.1", "");
    }

    @Test
    void bringsForwardWhatCanBeAndLeavesTheRest() {
        meja.type("1.1", Triwulan.I, "90");
        meja.model().oleh().set("Rina");
        List<Realisasi> all = model.realisasi(model.rows().get());

        model.act(Tindakan.KUMPULKAN, all, "", null, "Rina", () -> {});

        assertThat(all).hasSize(7);
        assertThat(meja.realisasi("1.1", Triwulan.I).status()).isEqualTo(Realisasi.Status.TERKUMPUL);
        assertThat(meja.realisasi("1.3", Triwulan.I).status()).isEqualTo(Realisasi.Status.DRAF);
        assertThat(row("1.1").status()).contains(Realisasi.Status.TERKUMPUL);
    }

    @Test
    void explains() {
        meja.type("1.1", Triwulan.I, "90");
        var analisis = new Analisis("dana tersedia", "", "lanjutkan", "Bidang Perumahan", null);

        model.explain(meja.kunci("1.1", Triwulan.I), analisis);

        assertThat(meja.realisasi("1.1", Triwulan.I).analisis()).isEqualTo(analisis);
    }

    @Test
    void tellsHowMuchIsFilled() {
        meja.type("1.1", Triwulan.I, "90");

        assertThat(model.ringkasan()).isEqualTo("1 dari 7 nilai terisi");
    }

    @Test
    void columnsFollowThePartOfTheYear() {
        KolomRealisasi quarter =
                KolomRealisasi.of(MasaTampil.of(2026, Triwulan.II), model.rows().get());
        KolomRealisasi year =
                KolomRealisasi.of(MasaTampil.of(2026), model.rows().get());

        assertThat(masa(quarter)).containsExactly(Bulan.APRIL, Bulan.MEI, Bulan.JUNI, Triwulan.II);
        assertThat(masa(year)).containsExactly(Triwulan.values());
    }

    @Test
    void theMurniStandsBesideATargetThatChanged() {
        IndikatorTercatat tercatat = meja.indikator("1.1");
        Indikator changed =
                tercatat.indikator().berubah(new PerubahanTarget("", null, Triwulan.II, Target.tahunan(Nilai.of(97))));
        meja.services().kinerja().change(tercatat.id(), changed, "");
        meja.model().load();

        assertThat(heads(Triwulan.II))
                .containsSequence("Target\nTW", "Murni\nTW")
                .containsSequence("Target\ntahun", "Murni\ntahun");
        assertThat(heads(Triwulan.I)).doesNotContain("Murni\nTW", "Murni\ntahun");
    }

    private List<String> heads(Triwulan triwulan) {
        MasaTampil lingkup = MasaTampil.of(2026, triwulan);
        meja.model().lingkup().set(lingkup);
        return KolomRealisasi.of(lingkup, model.rows().get()).kolom().stream()
                .map(SheetColumn::name)
                .toList();
    }

    private static List<Masa> masa(KolomRealisasi kolom) {
        return IntStream.range(0, kolom.kolom().size())
                .mapToObj(kolom::masa)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> kode() {
        return model.rows().get().stream()
                .flatMap(row -> row.angka().stream())
                .map(angka -> angka.indikator().kode())
                .toList();
    }

    private Baris.Angka row(String kode) {
        return model.rows().get().stream()
                .flatMap(row -> row.angka().stream())
                .filter(angka -> angka.indikator().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private String nilai(String kode) {
        return meja.realisasi(kode, Triwulan.I).nilai().teks();
    }

    private RealisasiModel.Isi isi(String kode, Masa masa, String teks) {
        return new RealisasiModel.Isi(row(kode), masa, teks);
    }

    @Test
    void aNumberTakesNoLettersAndSaysWhy() {
        assertThat(model.wrong(isi("1.1", Triwulan.I, "abc")))
                .hasValueSatisfying(why -> assertThat(why).contains("\"abc\" bukan angka"));
        assertThat(model.wrong(isi("1.1", Triwulan.I, "45.250"))).isEmpty();
        assertThat(model.wrong(isi("1.1", Triwulan.I, ""))).isEmpty();
    }

    @Test
    void whatIsOddAboutAFigureIsToldBeforeItIsSettled() {
        meja.type("1.1", Triwulan.I, "45.250");
        List<Realisasi> all = model.realisasi(model.rows().get());

        assertThat(model.temuan(all).get(meja.kunci("1.1", Triwulan.I)))
                .extracting(Masalah::pesan)
                .anyMatch(pesan -> pesan.startsWith("45.250 dibaca 45.250; mungkin yang dimaksud 45,25"))
                .anyMatch(pesan -> pesan.startsWith("Capaian TW I "));
    }

    @Test
    void namesWhatItActsOn() {
        List<Realisasi> all = model.realisasi(model.rows().get());
        assertThat(model.sebut(all.subList(0, 1))).isEqualTo("1.1");
        assertThat(model.sebut(all)).startsWith("1.1, 1.2, 1.3");
    }

    @Test
    void periodsFollowEachOtherAcrossTheYears() {
        assertThat(MasaTampil.of(2026, Triwulan.IV).next(1)).isEqualTo(MasaTampil.of(2027, Triwulan.I));
        assertThat(MasaTampil.of(2026, Triwulan.I).next(-1)).isEqualTo(MasaTampil.of(2025, Triwulan.IV));
        assertThat(MasaTampil.of(2026).next(-1)).isEqualTo(MasaTampil.of(2025));
    }

    @Test
    void aSettledFigureIsLockedInItsColumn() {
        meja.type("1.1", Triwulan.I, "90");
        meja.lock("1.1", Triwulan.I);
        KolomRealisasi kolom = KolomRealisasi.of(MasaTampil.of(2026, Triwulan.I), List.of());
        int at = kolom.column(Triwulan.I).orElseThrow();

        assertThat(kolom.kolom().get(at).locked().test(row("1.1"))).isTrue();
        assertThat(kolom.kolom().get(at).typed().test(row("1.1"))).isFalse();
        assertThat(kolom.kolom().get(at).typed().test(row("1.3"))).isTrue();
    }
}
