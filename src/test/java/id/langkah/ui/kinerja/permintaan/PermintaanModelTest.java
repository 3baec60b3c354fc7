package id.langkah.ui.kinerja.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Headless;
import id.langkah.ui.kinerja.formulir.FormulirModel;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PermintaanModelTest {
    private static final LocalDate HARI = LocalDate.of(2026, 4, 6);

    @TempDir
    private Path folder;

    private KinerjaDesk meja;
    private PermintaanModel model;

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        model = new PermintaanModel(meja.model());
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private List<Long> semua() {
        return model.perBidang().values().stream()
                .flatMap(List::stream)
                .map(IndikatorTercatat::id)
                .toList();
    }

    @Test
    void theLettersOfATableGoToWhomItSays() {
        var surat = Headless.get(() -> new TabelSurat(
                model.perBidang().keySet(), Map.of("Sekretariat", "Plt. Sekretaris", "Bidang Perumahan", "")));

        model.ask(semua(), HARI, HARI.plusDays(7), null, surat::on, made -> {}, e -> {});

        assertThat(model.semua().get())
                .extracting(PermintaanData::penerima)
                .containsExactlyInAnyOrder(
                        "Kepala Bidang Perumahan", "Kepala Bidang Kawasan Permukiman", "Plt. Sekretaris");
    }

    @Test
    void everyBidangGetsALetterOfItsOwn() {
        assertThat(model.perBidang().keySet())
                .containsExactly("Bidang Perumahan", "Bidang Kawasan Permukiman", "Sekretariat");

        model.ask(semua(), HARI, HARI.plusDays(7), null, asked -> asked, made -> {}, e -> {});

        assertThat(model.semua().get())
                .extracting(PermintaanData::bidang)
                .containsExactlyInAnyOrder("Bidang Perumahan", "Bidang Kawasan Permukiman", "Sekretariat");
        assertThat(model.semua().get())
                .allSatisfy(
                        permintaanData -> assertThat(permintaanData.triwulan()).isEqualTo(Triwulan.I));
    }

    @Test
    void nothingChosenIsRefused() {
        var refused = new ArrayList<String>();

        model.ask(
                List.of(),
                HARI,
                HARI.plusDays(7),
                null,
                asked -> asked,
                made -> refused.add("made"),
                e -> refused.add("refused"));

        assertThat(refused).containsExactly("refused");
        assertThat(model.semua().get()).isEmpty();
    }

    @Test
    void lettersAndFormsGoOutAndComeBack() {
        model.ask(semua(), HARI, HARI.plusDays(7), null, asked -> asked, made -> {}, e -> {});
        var written = new ArrayList<Path>();

        model.write(model.semua().get(), folder, written::addAll);

        assertThat(written).hasSize(9).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        var forms = new FormulirModel(meja.services().formulir(), meja.background());
        forms.preview(
                written.stream()
                        .filter(file -> file.toString().endsWith(".xlsx"))
                        .toList(),
                pratinjau -> {
                    assertThat(pratinjau.isAccepted()).isTrue();
                    forms.take(
                            pratinjau,
                            "Rina",
                            taken -> assertThat(taken.dijawab()).hasSize(3).noneMatch(PermintaanData::isLengkap),
                            e -> {
                                throw e;
                            });
                });
        model.load();
        assertThat(model.semua().get())
                .allSatisfy(
                        permintaanData -> assertThat(permintaanData.diterima()).isEqualTo(HARI));
    }

    @Test
    void anAnswerIsNotedAndRemindedOfUntilItIsWhole() {
        model.ask(semua(), HARI.minusDays(10), HARI.minusDays(3), null, asked -> asked, made -> {}, e -> {});
        PermintaanData permintaanData = model.semua().get().getFirst();
        assertThat(permintaanData.status(model.today())).isEqualTo(PermintaanData.Status.TERLAMBAT);
        assertThat(model.pengingat(permintaanData)).contains(permintaanData.bidang(), "sudah lewat 3 hari");

        model.change(permintaanData.answered(HARI, ""), () -> {}, e -> {});

        assertThat(model.semua().get())
                .filteredOn(lain -> lain.id() == permintaanData.id())
                .allSatisfy(lain -> assertThat(lain.isLengkap()).isTrue());
        model.remove(permintaanData, () -> {});
        assertThat(model.semua().get()).hasSize(2);
    }
}
