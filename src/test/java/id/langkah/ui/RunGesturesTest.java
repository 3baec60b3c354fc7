package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Pengerjaan.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;

/** Runs from their list and on their own screen: the gestures beside the straight way. */
class RunGesturesTest extends InTheOffice {
    private static final Destination DAFTAR = new Destination.DaftarPengerjaan("Semua");

    private ListView<?> list() {
        return hand.all(ListView.class).stream()
                .filter(list -> "Daftar pengerjaan".equals(list.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Pengerjaan the(Status status) {
        return meja.pengerjaan().list().stream()
                .filter(run -> run.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private void pick(int... rows) {
        ListView<?> list = list();
        Headless.run(() -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(rows[0], rows);
        });
        hand.settle();
    }

    /** The place of a run in the list, found by copying its row. */
    private int place(Pengerjaan run) {
        int size = Headless.get(() -> list().getItems().size());
        for (int i = 0; i < size; i++) {
            pick(i);
            context(list(), "Salin");
            if (clipboard().contains(run.judul())) {
                return i;
            }
        }
        throw new AssertionError("not in the list: " + run.judul());
    }

    @Test
    void runsArePausedResumedAndCancelledFromTheList() {
        at(DAFTAR);
        Pengerjaan going = the(Status.BERJALAN);
        pick(place(going));
        List<String> offered = context(list(), "Tunda…");
        assertThat(offered).containsExactly("Buka", "Buka SOP-nya", "Tunda…", "Salin", "Batalkan pengerjaan…");
        hand.into("Alasan").type("menunggu rapat");
        hand.answer("Tunda pengerjaan");
        assertThat(meja.pengerjaan().get(going.id()).status()).isEqualTo(Status.DITUNDA);
        assertThat(meja.pengerjaan().get(going.id()).alasanTunda()).isEqualTo("menunggu rapat");

        pick(place(going));
        context(list(), "Lanjutkan");
        assertThat(meja.pengerjaan().get(going.id()).status()).isEqualTo(Status.BERJALAN);
        pick(place(going));
        hand.press("Ctrl+C");
        assertThat(clipboard()).contains(going.sop().nama()).contains("\t");
        pick(place(going));
        context(list(), "Buka SOP-nya");
        assertThat(hand.here()).isEqualTo(new Destination.Sop(going.versi().sopId()));
        go(DAFTAR);
        pick(place(going), place(the(Status.SELESAI)));
        assertThat(context(list(), "Salin")).contains("Tunda 1 pengerjaan…", "Batalkan pengerjaan 1 pengerjaan…");
        assertThat(clipboard().lines()).hasSize(2);
        pick(place(going));
        context(list(), "Batalkan pengerjaan…");
        hand.into("Alasan").type("salah mulai");
        hand.answer("Batalkan pengerjaan");
        assertThat(meja.pengerjaan().get(going.id()).status()).isEqualTo(Status.DIBATALKAN);
        assertThat(hand.words()).contains("1 pengerjaan dibatalkan.");
    }

    @Test
    void aRunIsNotedPausedAndCancelledOnItsScreen() {
        Pengerjaan run = the(Status.BERJALAN);
        at(new Destination.Pengerjaan(run.id()));
        hand.menu("Tambah catatan");
        hand.into("Catatan").type("Surat dikirim ulang.");
        hand.answer("Tambahkan");
        assertThat(meja.pengerjaan().get(run.id()).jejak()).last().asString().contains("Surat dikirim ulang.");
        hand.click("Tunda");
        hand.into("Alasan").type("libur");
        Headless.run(hand.all(Button.class).stream()
                .filter(button -> "Tunda".equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow()::fire);
        hand.settle();
        assertThat(meja.pengerjaan().get(run.id()).status()).isEqualTo(Status.DITUNDA);
        hand.click("Lanjutkan");
        assertThat(meja.pengerjaan().get(run.id()).status()).isEqualTo(Status.BERJALAN);
        hand.menu("Batalkan pengerjaan");
        hand.into("Alasan").type("salah mulai");
        hand.answer("Batalkan pengerjaan");
        assertThat(meja.pengerjaan().get(run.id()).status()).isEqualTo(Status.DIBATALKAN);
    }

    @Test
    void whatAFileOfARunMayDoIsAskedBefore() throws Exception {
        Pengerjaan run = the(Status.BERJALAN);
        int step = run.posisi().orElseThrow();
        Path program = Files.writeString(folder.resolve("lampiran.exe"), "bukan program");
        meja.pengerjaan().attach(run.id(), step, 0, program);
        at(new Destination.Pengerjaan(run.id()));
        Lampiran kept = meja.pengerjaan()
                .get(run.id())
                .current()
                .orElseThrow()
                .butir()
                .getFirst()
                .lampiran()
                .getLast();
        Path copy = folder.resolve("disimpan.exe");
        layar.chosen().add(copy);
        Headless.run(() -> hand.all(MenuButton.class).stream()
                .filter(chip -> Reach.words(chip).startsWith("Lampiran " + kept.nama())
                        || Reach.words(chip).startsWith(kept.nama()))
                .findFirst()
                .orElseThrow()
                .getItems()
                .getFirst()
                .fire());
        hand.settle();
        assertThat(hand.words()).contains("Lampiran ini tidak dibuka");
        hand.answer("Simpan salinan…");
        assertThat(copy).hasContent("bukan program");
        assertThat(layar.opened()).isEmpty();
        hand.click("Buka berkas");
        assertThat(layar.opened()).containsExactly(copy);
    }
}
