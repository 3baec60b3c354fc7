package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Page;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and cannot be kept is thrown away by nothing that nobody was asked about. */
@SuppressWarnings("NullAway.Init")
class UnkeptTest {
    private static final String SALAH = "31 Februari 2026";
    private static final String SAID =
            "\"" + SALAH + "\" bukan tanggal. Tulis misalnya 30/11, 5 Februari 2026, atau besok.";
    private static final String TITLE = "Ada isian yang belum tersimpan";

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private Layar layar;
    private Shell shell;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 4, 6, 8, 0));
        layar = new Layar(meja, folder.resolve("langkah.db"));
        layar.kinerja().sampel().take();
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private void show(Destination place) {
        Headless.run(() -> {
            shell = layar.shell(place);
            Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
        });
    }

    @Test
    void everyScreenBeginsWhereTheKeyboardIsSeen() {
        Pengerjaan run = runWithAnswers();
        long draft = layar.penulisan()
                .revise(layar.pustaka().list().getFirst().sopId())
                .id();
        List<Destination> places = new ArrayList<>(
                NavEntry.SEMUA.stream().map(NavEntry::destination).toList());
        places.add(new Destination.Sop(layar.pustaka().list().getFirst().sopId()));
        places.add(new Destination.Pengerjaan(run.id()));
        places.add(new Destination.Penulisan(draft));
        places.add(new Destination.Cari());
        places.add(new Destination.Evaluasi(0));
        places.add(new Destination.Gabungan());
        places.add(new Destination.Perencanaan("Rencana Aksi"));
        places.add(new Destination.Perencanaan("Evaluasi AKIP"));
        places.add(new Destination.IndikatorBaru(2026, ""));
        for (Destination place : places) {
            show(place);
            Headless.run(() -> {});
            Headless.run(() -> {
                Headless.layOut(shell);
                Node owner = shell.getScene().getFocusOwner();
                assertThat(owner).as(place.toString()).isNotNull().isNotInstanceOf(Page.class);
                assertThat(Focusable.isIn(owner, shell.seen()))
                        .as(place.toString())
                        .isTrue();
                assertThat(Focusable.seen(owner).isEmpty())
                        .as(place + ": " + owner)
                        .isFalse();
            });
        }
    }

    @Test
    void aStepIsNotFinishedOverADateThatCannotBeRead() {
        Pengerjaan run = runWithAnswers();
        show(new Destination.Pengerjaan(run.id()));
        Headless.run(() -> {
            Keadaan.press(shell, "Nomor, tanggal, catatan");
            type(field("Tanggal "), SALAH);
            press(KeyCode.ENTER, true);
            assertThat(says(SAID)).isTrue();
            assertThat(shell.dialogs().isOpen()).isFalse();
        });
        assertThat(meja.pengerjaan().get(run.id()).posisi()).isEqualTo(run.posisi());
        Headless.run(() -> {
            assertThat(field("Tanggal ").getText()).isEqualTo(SALAH);
            askedBeforeLeaving();
            askedBeforeClosing();
        });
    }

    private Pengerjaan runWithAnswers() {
        VersiSop versi = layar.pustaka().versi(layar.pustaka().list().getFirst().versiId());
        Pengerjaan run = meja.start(versi, "Triwulan I");
        for (int i = 0; i < run.current().orElseThrow().butir().size(); i++) {
            run = meja.answer(run, i, Jawaban.of(id.langkah.domain.pengerjaan.Keadaan.ADA));
        }
        return run;
    }

    @Test
    void aDraftIsNotPutInForceOverADateThatCannotBeRead() {
        VersiSop draft =
                layar.penulisan().revise(layar.pustaka().list().getFirst().sopId());
        show(new Destination.Penulisan(draft.id()));
        Headless.run(() -> {
            Keadaan.tab(shell, 1);
            Headless.layOut(shell);
            type(field("Tanggal Efektif"), SALAH);
            type(field("Nomor SOP"), "tangan 1");
            assertThat(field("Tanggal Efektif").getText()).isEqualTo(SALAH);
            Keadaan.press(shell, "Berlakukan");
            assertThat(says("SOP belum dapat diberlakukan")).isTrue();
            shell.dialogs().cancel();
            askedBeforeLeaving();
            askedBeforeClosing();
        });
        assertThat(layar.penulisan().get(draft.id()).status()).isEqualTo(Status.KONSEP);
        assertThat(layar.penulisan().get(draft.id()).sop().nomor()).isEqualTo("tangan 1");
    }

    @Test
    void aChangedScaleStaysAndIsAskedAboutWhenTheWindowCloses() {
        show(new Destination.DataKinerja());
        Headless.run(() -> {
            Keadaan.pill(shell, 0, 6);
            Keadaan.press(shell, "Tambah baris");
            shell.refresh();
            assertThat(closes()).isFalse();
            assertThat(says("Perubahan skala belum disimpan.")).isTrue();
            shell.dialogs().cancel();
            Keadaan.press(shell, "Kembalikan yang tersimpan");
            assertThat(closes()).isTrue();
        });
    }

    @Test
    void hoursThatMakeNoSenseAreAskedAbout() {
        show(new Destination.Pengaturan());
        Headless.run(() -> {
            Keadaan.tab(shell, 1);
            Headless.layOut(shell);
            TextInputControl masuk = field("Senin, masuk");
            masuk.setText("x");
            masuk.fireEvent(new ActionEvent());
            shell.refresh();
            askedBeforeLeaving();
            askedBeforeClosing();
        });
    }

    @Test
    void remarksWithoutAnAssessmentAreAskedAbout() {
        show(new Destination.Evaluasi(0));
        Headless.run(() -> {
            Headless.layOut(shell);
            type(field("Catatan"), "Formulir lama");
            shell.refresh();
            assertThat(field("Catatan").getText()).isEqualTo("Formulir lama");
            askedBeforeLeaving();
            askedBeforeClosing();
        });
    }

    @Test
    void aDialogThatIsFilledInIsAskedAboutWhenTheWindowCloses() {
        show(new Destination.Beranda());
        Headless.run(() -> {
            shell.dialogs().ask("Tunda?", "Sebab.", "Alasan", "Tunda", text -> {});
            assertThat(closes()).isTrue();
            type((TextInputControl) shell.getScene().getFocusOwner(), "menunggu surat");
            assertThat(closes()).isFalse();
        });
    }

    private void askedBeforeLeaving() {
        Destination here = shell.navigator().here().get();
        shell.navigator().go(new Destination.Bantuan());
        assertThat(shell.navigator().here().get()).isEqualTo(here);
        assertThat(says(TITLE)).isTrue();
        shell.dialogs().cancel();
    }

    private void askedBeforeClosing() {
        assertThat(closes()).isFalse();
        assertThat(says(TITLE)).isTrue();
        shell.dialogs().cancel();
    }

    private boolean closes() {
        var closed = new AtomicBoolean();
        shell.close(() -> closed.set(true));
        return closed.get();
    }

    private static void type(TextInputControl field, String text) {
        field.requestFocus();
        field.setText(text);
    }

    private void press(KeyCode code, boolean control) {
        Node at = shell.getScene().getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private TextInputControl field(String heard) {
        return Keadaan.all(shell, TextInputControl.class)
                .filter(Layout::isSeen)
                .filter(field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(heard))
                .findFirst()
                .orElseThrow();
    }

    private boolean says(String words) {
        List<String> all =
                Keadaan.all(shell, Labeled.class).map(Labeled::getText).toList();
        return all.contains(words);
    }
}
