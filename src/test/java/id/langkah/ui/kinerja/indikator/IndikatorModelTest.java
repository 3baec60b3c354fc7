package id.langkah.ui.kinerja.indikator;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.PratinjauIndikator;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class IndikatorModelTest {
    @TempDir
    private Path folder;

    private final List<Masalah> refused = new ArrayList<>();
    private final List<Masalah> asked = new ArrayList<>();
    private Runnable goOn = () -> {};
    private KinerjaDesk meja;
    private IndikatorModel model;

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        model = new IndikatorModel(meja.model());
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private void ask(List<Masalah> told, Runnable keep) {
        asked.addAll(told);
        goOn = keep;
    }

    @Test
    void aTargetOfASettledQuarterIsChangedOnlyByWhoeverWasTold() {
        meja.type("1.1", Triwulan.I, "43");
        meja.lock("1.1", Triwulan.I);

        model.type(List.of(isi("1.1", KolomIndikator.TARGET_TW_II, "88")), refused::addAll, this::ask);
        assertThat(asked).isEmpty();
        assertThat(kept("1.1").target().triwulan(Triwulan.II).teks()).isEqualTo("88");

        model.type(List.of(isi("1.1", KolomIndikator.TARGET_TW_I, "87")), refused::addAll, this::ask);
        assertThat(asked)
                .extracting(Masalah::pesan)
                .containsExactly("Nilai TW I sudah ditetapkan; capaiannya akan dihitung ulang.");
        assertThat(kept("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("86");

        goOn.run();
        assertThat(kept("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("87");
        assertThat(meja.services()
                        .kinerja()
                        .riwayat(meja.indikator("1.1").id())
                        .getFirst()
                        .perubahan())
                .contains("Capaian TW I yang sudah ditetapkan dihitung ulang");
    }

    @Test
    void targetsAndWeightsAreTypedAndTakenBack() {
        model.type(
                List.of(
                        isi("1.1", KolomIndikator.TARGET_TW_I, "87"),
                        isi("1.1", KolomIndikator.BOBOT, "50"),
                        isi("1.3", KolomIndikator.PENANGGUNG_JAWAB, "Bidang Tata Ruang")),
                refused::addAll,
                this::ask);

        assertThat(refused).isEmpty();
        assertThat(kept("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("87");
        assertThat(kept("1.1").bobot()).isEqualByComparingTo("50");
        assertThat(kept("1.3").penanggungJawab()).isEqualTo("Bidang Tata Ruang");

        model.undo();

        assertThat(kept("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("86");
        assertThat(kept("1.3").penanggungJawab()).isEqualTo("Bidang Kawasan Permukiman");
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void whatCannotBeReadKeepsTheWholePasteOut() {
        model.type(
                List.of(isi("1.1", KolomIndikator.TARGET_TW_I, "87"), isi("1.3", KolomIndikator.BOBOT, "berat")),
                refused::addAll,
                this::ask);

        assertThat(refused).hasSize(1);
        assertThat(kept("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("86");
    }

    @Test
    void aPastedTableIsPreviewedThenTaken() {
        var seen = new ArrayList<PratinjauIndikator>();

        model.tabel()
                .previewPasted(
                        "Sasaran\tIndikator\tSatuan\tTarget 2026\nSasaran baru\tIndikator baru\t%\t90\n", seen::add);

        assertThat(seen.getFirst().isAccepted()).isTrue();
        assertThat(model.rows().get()).hasSize(7);

        model.tabel().take(seen.getFirst(), taken -> assertThat(taken).hasSize(1), e -> {});

        assertThat(model.rows().get()).hasSize(9);
    }

    @Test
    void aYearIsTakenOver() {
        model.tabel()
                .previewYear(2026, 2027, true, found -> assertThat(found.baru()).hasSize(5));

        model.tabel().takeYear(2026, 2027, true, taken -> assertThat(taken).hasSize(5));

        assertThat(meja.model().lingkup().get().tahun()).isEqualTo(2027);
        assertThat(meja.model().data().get().indikator()).hasSize(5);
    }

    @Test
    void movesFindsAndRemoves() {
        model.move(meja.indikator("1.3").id(), -1);
        assertThat(kode()).containsExactly("1.1", "1.3", "1.2", "2.1", "");

        model.kata().set("sakip");
        assertThat(kode()).containsExactly("2.1");

        model.kata().set("");
        model.remove(List.of(meja.indikator("1.3").id()), () -> {});
        assertThat(kode()).containsExactly("1.1", "1.2", "2.1", "");
    }

    @Test
    void weightsThatMakeNoHundredArePointedOut() {
        assertThat(model.temuan()).isEmpty();

        model.type(List.of(isi("1.1", KolomIndikator.BOBOT, "10")), refused::addAll, this::ask);

        assertThat(model.temuan()).extracting(Masalah::pesan).containsExactly("Jumlah bobot 70, bukan 100.");
    }

    @Test
    void everythingOfAnIndicatorIsTypedInTheSheet() {
        model.type(
                List.of(
                        isi("1.1", KolomIndikator.ARAH, "t/r"),
                        isi("1.1", KolomIndikator.CARA_HITUNG, "rata"),
                        isi("1.1", KolomIndikator.SASARAN, "Sasaran lain")),
                refused::addAll,
                this::ask);

        assertThat(refused).isEmpty();
        assertThat(kept("1.1").ukuran().rumus()).isEqualTo(RumusCapaian.RASIO);
        assertThat(kept("1.1").ukuran().caraHitung()).isEqualTo(CaraHitung.RATA_RATA);
        assertThat(kept("1.1").sasaran()).isEqualTo("Sasaran lain");
        assertThat(KolomTarget.kolom(false))
                .allSatisfy(kolom -> assertThat(kolom.typed()
                                .test(isi("1.1", KolomIndikator.ARAH, "").angka()))
                        .isTrue());
    }

    @Test
    void aWordThatAColumnDoesNotKnowIsToldInItsCell() {
        assertThat(model.wrong(isi("1.1", KolomIndikator.ARAH, "ke samping")))
                .hasValueSatisfying(why -> assertThat(why).contains("Tulis salah satu dari: Positif"));
        assertThat(model.wrong(isi("1.1", KolomIndikator.BOBOT, "berat"))).isPresent();
        assertThat(model.wrong(isi("1.1", KolomIndikator.BOBOT, "12,5"))).isEmpty();
    }

    @Test
    void aNewOneGoesIntoItsSasaranAndTheNextIsAskedForThere() {
        var form = IndikatorFormModel.ofNew(meja.services().kinerja(), meja.background(), 2026, ContohIndikator.RUMAH);
        form.load(isian -> {});
        form.isian().set(form.isian().get().with(KolomIndikator.INDIKATOR, "Rumah baru"));

        form.keep(indikatorTercatat -> form.another(), e -> {});

        assertThat(form.isChanged()).isFalse();
        assertThat(form.isian().get().teks(KolomIndikator.SASARAN)).isEqualTo(ContohIndikator.RUMAH);
        assertThat(form.isian().get().teks(KolomIndikator.INDIKATOR)).isEmpty();
        meja.model().load();
        assertThat(model.rows().get().stream().filter(Baris.Sasaran.class::isInstance))
                .hasSize(2);
        assertThat(model.rows().get().get(4).angka().orElseThrow().indikator().nama())
                .isEqualTo("Rumah baru");
    }

    @Test
    void aFormKeepsANewOneAndAChange() {
        var form = IndikatorFormModel.ofNew(meja.services().kinerja(), meja.background(), 2026, "");
        form.load(isian -> {});
        form.isian().set(form.isian().get().with(KolomIndikator.INDIKATOR, "Baru"));
        assertThat(form.isChanged()).isTrue();

        form.keep(indikatorTercatat -> assertThat(indikatorTercatat.id()).isPositive(), e -> {});

        assertThat(form.isChanged()).isFalse();
        long id = meja.indikator("1.1").id();
        var change = IndikatorFormModel.of(meja.services().kinerja(), meja.background(), id);
        change.load(isian -> {});
        assertThat(change.pilihan(KolomIndikator.PENANGGUNG_JAWAB)).contains("Sekretariat");
        change.isian().set(change.isian().get().with(KolomIndikator.INDIKATOR, ""));

        change.keep(indikatorTercatat -> {}, e -> refused.addAll(e.masalah()));

        assertThat(refused).extracting(Masalah::pesan).containsExactly("Uraian indikator belum diisi.");
    }

    private Indikator kept(String kode) {
        return meja.indikator(kode).indikator();
    }

    private List<String> kode() {
        return model.rows().get().stream()
                .flatMap(row -> row.angka().stream())
                .map(angka -> angka.indikator().kode())
                .toList();
    }

    private IndikatorModel.Isi isi(String kode, KolomIndikator kolom, String teks) {
        Baris.Angka angka = model.rows().get().stream()
                .flatMap(row -> row.angka().stream())
                .filter(butir -> butir.indikator().kode().equals(kode))
                .findFirst()
                .orElseThrow();
        return new IndikatorModel.Isi(angka, kolom, teks);
    }
}
