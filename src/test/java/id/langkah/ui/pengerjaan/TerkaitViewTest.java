package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.CetakService;
import id.langkah.service.DataKinerja;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Meja;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of a Perbaikan SOP under the fingers: which signatures it offers, gives and takes back. */
class TerkaitViewTest {
    private static final String TABEL =
            """
            Kode\tIndikator\tSatuan\tTipe nilai\tTarget tahun\tTarget TW I\tPenanggung jawab
            IKU.1\tRumah layak huni yang dibangun\tunit\tAngka\t100\t10\tBidang Perumahan
            """;

    @TempDir private Path folder;
    private Meja meja;
    private DataKinerja data;
    private KunciRealisasi kunci;
    private long id;
    private Dialogs dialogs;
    private Navigator navigator;
    private PengerjaanView view;
    private Stage stage;

    @BeforeEach
    void open() {
        meja = new Meja(folder, LocalDateTime.of(2026, 5, 4, 8, 0));
        data = meja.data();
        long indikator = data.kinerja().take(data.kinerja().preview(TABEL, 2026)).getFirst().id();
        kunci = new KunciRealisasi(indikator, Triwulan.I);
        data.realisasi().type(Map.of(kunci, "10"), "Staf");
        for (PeristiwaRealisasi fact :
                List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            data.realisasi().record(kunci, fact, "Kepala");
        }
        id =
                meja.start(
                                meja.add(
                                        Contoh.sop(
                                                "Perbaikan Data Kinerja",
                                                List.of(
                                                        Aktivitas.of(1, "Mengusulkan perbaikan"),
                                                        Aktivitas.of(2, "Memverifikasi usulan"),
                                                        Aktivitas.of(3, "Membubuhkan paraf"),
                                                        Aktivitas.of(4, "Menandatangani")))),
                                "Perbaikan Triwulan I")
                        .id();
        navigator = new Navigator(new Destination.Pengerjaan(id));
        dialogs = Headless.get(Dialogs::new);
        view = Headless.get(this::view);
        stage = Headless.get(this::stage);
    }

    @AfterEach
    void close() {
        Headless.run(() -> stage.close());
        meja.close();
    }

    private PengerjaanView view() {
        Background background = Background.direct();
        Kit kit =
                new Kit(
                        background,
                        dialogs,
                        new Toasts(),
                        new FilePicker(ask -> List.of()),
                        file -> {});
        background.refusedBy(dialogs::refused);
        return new PengerjaanView(
                new PengerjaanModel(
                        meja.pengerjaan(),
                        meja.perbaikan(),
                        CetakService.withoutOffice(meja::now),
                        background,
                        meja::now,
                        id),
                kit,
                navigator);
    }

    private Stage stage() {
        StackPane root = new StackPane(view.node(), dialogs);
        Stage shown = new Stage();
        shown.setScene(Headless.scene(root, 1024, 600, Headless.NORMAL, false));
        shown.show();
        view.shown();
        Headless.layOut(root);
        return shown;
    }

    private void propose(@Nullable Long run) {
        data.perbaikan()
                .propose(
                        kunci,
                        "12",
                        "salah hitung",
                        List.of(new Bukti.Rujukan("050/12", null, "Lemari 2")),
                        run,
                        "Staf");
        Headless.run(view::refresh);
    }

    @Test
    void everyStepOffersTheSignatureItStandsFor() {
        propose(id);
        assertThat(words())
                .contains(
                        "Perbaikan terkait",
                        "Rumah layak huni yang dibangun, Triwulan I Tahun 2026: 10 menjadi 12",
                        "Diusulkan oleh Staf. Menunggu verifikasi.");
        finish();
        assertThat(dialogs.isOpen()).as("it is proposed already").isFalse();
        finish();
        assertThat(words())
                .contains(
                        "Beri verifikasi perbaikan data kinerja",
                        "Aktivitas 2 mewakili verifikasi. Yang diverifikasi:");
        assertThat(Headless.get(() -> Layout.faults(stage.getScene()))).isEmpty();
        Headless.run(() -> Headless.picture(stage.getScene(), "perbaikan-verifikasi"));
        push("Catat verifikasi dan selesaikan");
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
        finish();
        push("Catat paraf dan selesaikan");
        finish();
        push("Catat persetujuan dan selesaikan");
        assertThat(words())
                .as("what cannot be taken back is ticked by hand")
                .contains("Belum ada perbaikan yang dipilih.");
        Headless.run(() -> Headless.picture(stage.getScene(), "perbaikan-persetujuan"));
        tick();
        push("Catat persetujuan dan selesaikan");
        assertThat(one().isDisetujui()).isTrue();
        assertThat(data.realisasi().get(kunci).nilai().teks()).isEqualTo("12");
        assertThat(words()).contains("Pengerjaan selesai", "Perbaikan terkait");
        control(KeyCode.Z);
        assertThat(words())
                .contains(
                        "Tetap: persetujuan, karena nilai yang baru sudah berlaku; hanya perbaikan"
                                + " baru yang mengubahnya.");
        Headless.run(() -> Headless.picture(stage.getScene(), "perbaikan-urungkan"));
        push("Urungkan");
        assertThat(data.realisasi().get(kunci).nilai().teks()).isEqualTo("12");
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(3);
    }

    @Test
    void notYetLeavesTheSignatureToBeGivenLater() {
        propose(id);
        finish();
        finish();
        push("Belum, selesaikan saja");
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(2);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        push("Catat verifikasi…");
        push("Catat verifikasi");
        assertThat(words()).contains("Nama yang memberi tanda belum diisi.");
        Headless.run(dialogs::cancel);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        control(KeyCode.Z);
        assertThat(dialogs.isOpen()).as("no signature falls").isFalse();
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    @Test
    void aStepThatIsTakenBackTakesItsSignatureAlong() {
        propose(id);
        finish();
        finish();
        push("Catat verifikasi dan selesaikan");
        control(KeyCode.Z);
        assertThat(words()).contains("Dicabut: verifikasi.");
        push("Urungkan");
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    @Test
    void aReturnThatIsTakenBackShowsWhatIsToBeSignedAgain() {
        propose(id);
        finish();
        finish();
        push("Catat verifikasi dan selesaikan");
        meja.perbaikan().sendBack(id, new Dikembalikan(2, 1, "Kepala", "angka belum cocok"));
        Headless.run(view::refresh);
        control(KeyCode.Z);
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(2);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        assertThat(words()).contains("Catat verifikasi…");
    }

    @Test
    void aRunWithoutOneIsReminded() {
        assertThat(words()).contains("Pengerjaan ini belum terkait dengan perbaikan data kinerja.");
        finish();
        assertThat(words()).contains("Belum ada perbaikan yang diusulkan");
        push("Ajukan di Data Kinerja");
        assertThat(navigator.here().get()).isEqualTo(new Destination.DataKinerja());
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(0);
    }

    @Test
    void anOpenOneIsTiedFromHere() {
        propose(null);
        push("Kaitkan perbaikan…");
        push("Kaitkan");
        assertThat(one().pengerjaan()).isEqualTo(id);
        finish();
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    private Perbaikan one() {
        return data.perbaikan().list().getFirst().perbaikan();
    }

    private void finish() {
        Headless.run(
                () ->
                        Layout.all(view.node())
                                .filter(TextField.class::isInstance)
                                .filter(node -> "Dikerjakan oleh".equals(node.getAccessibleText()))
                                .forEach(node -> ((TextField) node).setText("Ibu Rina")));
        control(KeyCode.ENTER);
    }

    private void control(KeyCode code) {
        Headless.run(
                () -> {
                    Event.fireEvent(
                            view.node(),
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
                    Headless.layOut(stage.getScene().getRoot());
                });
    }

    private void push(String text) {
        Headless.run(
                () -> {
                    Layout.all(stage.getScene().getRoot())
                            .filter(ButtonBase.class::isInstance)
                            .map(ButtonBase.class::cast)
                            .filter(button -> text.equals(button.getText()))
                            .filter(button -> button.isVisible())
                            .reduce((first, second) -> second)
                            .orElseThrow(() -> new AssertionError("no button " + text))
                            .fire();
                    Headless.layOut(stage.getScene().getRoot());
                });
    }

    private void tick() {
        Headless.run(
                () ->
                        Layout.all(dialogs)
                                .filter(CheckBox.class::isInstance)
                                .map(CheckBox.class::cast)
                                .forEach(box -> box.setSelected(true)));
    }

    private List<String> words() {
        return Headless.get(
                () ->
                        Layout.all(stage.getScene().getRoot())
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .filter(java.util.Objects::nonNull)
                                .toList());
    }
}
