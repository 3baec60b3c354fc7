package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.CetakService;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Meja;
import id.langkah.ui.Navigator;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run under the fingers: what the keys and the buttons record. */
class PengerjaanViewTest {
    @TempDir private Path folder;
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private Meja meja;
    private long id;
    private Dialogs dialogs;
    private PengerjaanView view;
    private Stage stage;

    @BeforeEach
    void open() {
        meja = new Meja(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        id = meja.start(meja.add(Contoh.berjenjang()), "Triwulan I").id();
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
                        new FilePicker(ask -> chosen),
                        opened::add);
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
                new Navigator(new Destination.Pengerjaan(id)));
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

    @Test
    void aWholeStepWithoutTheMouse() {
        press(row(0), KeyCode.A);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.ADA);
        press(row(0), KeyCode.DOWN);
        press(row(1), KeyCode.T);
        assertThat(current().butir().get(1).keadaan()).isEqualTo(Keadaan.TIDAK_ADA);
        control(row(1), KeyCode.ENTER);
        assertThat(current().aktivitas()).isEqualTo(1);
        assertThat(focused()).isEqualTo(row(0));
        control(row(0), KeyCode.Z);
        assertThat(current().aktivitas()).isZero();
    }

    @Test
    void aReasonIsAskedWhereOneIsNeeded() {
        press(row(0), KeyCode.M);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.BELUM);
        type("Alasan", "hari Rabu");
        fire("Nyatakan menyusul");
        assertThat(current().butir().get(0).jawaban())
                .isEqualTo(Jawaban.of(Keadaan.MENYUSUL, "hari Rabu"));
        press(row(0), KeyCode.B);
        Headless.run(dialogs::cancel);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.MENYUSUL);
    }

    @Test
    void aBlockedStepSaysWhatItWaitsForAndGoesThere() {
        control(row(1), KeyCode.ENTER);
        assertThat(words()).anyMatch(words -> words.contains("wajib ini belum ada: \"Berkas 1\""));
        assertThat(current().aktivitas()).isZero();
        fire("Tutup");
        assertThat(words()).contains("Selesai menunggu kelengkapan wajib: Berkas 1.");
        assertThat(focused()).isEqualTo(row(0));
    }

    @Test
    void whatIsOnThePaperIsRecordedAtOnceWhenOneLeavesIt() {
        press(row(0), KeyCode.A);
        press(row(0), KeyCode.ENTER);
        type("Nomor Berkas 1", "12/2026");
        type("Tanggal Berkas 1", "2/3/2026");
        int before = run().jejak().size();
        Headless.run(() -> row(1).requestFocus());
        assertThat(run().jejak()).hasSize(before + 1);
        assertThat(current().butir().get(0).jawaban())
                .isEqualTo(new Jawaban(Keadaan.ADA, "", "12/2026", LocalDate.of(2026, 3, 2), ""));
    }

    @Test
    void aDateThatCannotBeReadIsPointedOut() {
        press(row(0), KeyCode.A);
        press(row(0), KeyCode.ENTER);
        type("Tanggal Berkas 1", "lusa");
        Headless.run(() -> row(1).requestFocus());
        assertThat(words()).contains(TanggalField.SALAH);
        assertThat(current().butir().get(0).jawaban()).isEqualTo(Jawaban.of(Keadaan.ADA));
    }

    @Test
    void leavingTheScreenKeepsWhatWasTyped() {
        press(row(0), KeyCode.A);
        press(row(0), KeyCode.ENTER);
        type("Catatan Berkas 1", "asli di map biru");
        Headless.run(view::left);
        assertThat(current().butir().get(0).jawaban().catatan()).isEqualTo("asli di map biru");
    }

    @Test
    void sendsBackWithAReason() {
        while (current().aktivitas() < 3) {
            press(row(0), KeyCode.A);
            control(row(0), KeyCode.ENTER);
        }
        fire("Tidak setuju");
        fire("Kembalikan");
        assertThat(current().aktivitas()).as("no reason yet").isEqualTo(3);
        type("Alasan", "angka belum cocok");
        fire("Kembalikan");
        assertThat(current()).extracting(Putaran::aktivitas, Putaran::nomor).containsExactly(2, 2);
        assertThat(words()).anyMatch(words -> words.endsWith("2026 08.00: angka belum cocok"));
        assertThat(run().putaran(3).getFirst().oleh()).isEqualTo("Kasubbag");
    }

    @Test
    void pausesAndGoesOn() {
        control(row(0), KeyCode.T);
        type("Alasan", "menunggu disposisi");
        fire("Tunda", 1);
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.DITUNDA);
        assertThat(words()).contains("Ditunda: menunggu disposisi. Waktu tidak dihitung.");
        fire("Lanjutkan");
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.BERJALAN);
    }

    @Test
    void aSlipIsTakenBackWhereItWasMade() {
        press(row(0), KeyCode.SPACE);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.ADA);
        press(row(0), KeyCode.SPACE);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.BELUM);
    }

    @Test
    void aFileIsAttachedByKeyAndOpenedAsACopy() throws IOException {
        chosen.add(Files.writeString(folder.resolve("surat.pdf"), "isi"));
        press(row(0), KeyCode.L);
        List<Lampiran> kept = current().butir().get(0).lampiran();
        assertThat(kept).extracting(Lampiran::nama).containsExactly("surat.pdf");
        Headless.run(() -> acts(current()).open(kept.get(0)));
        assertThat(opened).singleElement().satisfies(file -> assertThat(file).hasContent("isi"));
    }

    @Test
    void theRealTimeIsTyped() {
        meja.wait(60);
        fire("Tetapkan waktu");
        type("Mulai, jam", "7.45");
        fire("Tetapkan waktu", 1);
        assertThat(current().mulai()).isEqualTo(LocalDateTime.of(2026, 3, 2, 7, 45));
    }

    @Test
    void aRunWalkedToItsEndIsSummedUp() {
        while (!run().status().isEnded()) {
            press(row(0), KeyCode.A);
            control(row(0), KeyCode.ENTER);
        }
        assertThat(words()).contains("Pengerjaan selesai", "Kelengkapan lengkap", "0 kali");
    }

    private ButirActs acts(Putaran putaran) {
        Kit kit =
                new Kit(
                        Background.direct(),
                        dialogs,
                        new Toasts(),
                        new FilePicker(ask -> chosen),
                        opened::add);
        return new ButirActs(
                new PengerjaanModel(
                        meja.pengerjaan(),
                        meja.perbaikan(),
                        CetakService.withoutOffice(meja::now),
                        Background.direct(),
                        meja::now,
                        id),
                kit,
                putaran,
                0);
    }

    private Pengerjaan run() {
        return meja.pengerjaan().get(id);
    }

    private Putaran current() {
        return run().current().orElseThrow();
    }

    private List<Node> all() {
        return Layout.all(stage.getScene().getRoot()).filter(PengerjaanViewTest::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> words() {
        return Headless.get(
                () ->
                        all().stream()
                                .filter(javafx.scene.control.Labeled.class::isInstance)
                                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                                .filter(java.util.Objects::nonNull)
                                .toList());
    }

    private ButirRow row(int place) {
        return Headless.get(
                () ->
                        all().stream()
                                .filter(ButirRow.class::isInstance)
                                .map(ButirRow.class::cast)
                                .toList()
                                .get(place));
    }

    private void press(Node node, KeyCode key) {
        press(node, key, false);
    }

    private void control(Node node, KeyCode key) {
        press(node, key, true);
    }

    private Node focused() {
        return Headless.get(() -> stage.getScene().getFocusOwner());
    }

    private static void press(Node node, KeyCode key, boolean control) {
        Headless.run(
                () -> {
                    node.requestFocus();
                    var event =
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    key,
                                    false,
                                    control,
                                    false,
                                    false);
                    Event.fireEvent(node, event);
                });
    }

    private void type(String heard, String text) {
        Headless.run(
                () -> {
                    TextInputControl field =
                            all().stream()
                                    .filter(TextInputControl.class::isInstance)
                                    .map(TextInputControl.class::cast)
                                    .filter(one -> heard.equals(one.getAccessibleText()))
                                    .reduce((first, last) -> last)
                                    .orElseThrow(() -> new AssertionError("no field " + heard));
                    field.requestFocus();
                    field.setText(text);
                });
    }

    private void fire(String words) {
        fire(words, 0);
    }

    private void fire(String words, int place) {
        Headless.run(
                () ->
                        all().stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(one -> one.getText().equals(words))
                                .toList()
                                .get(place)
                                .fire());
    }
}
