package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.ui.kit.RowButton;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

/** In an office in the middle of everything, what is pressed leads where it says and does what it says. */
class OfficeGesturesTest extends InTheOffice {
    @Test
    void berandaLeadsToWhatItCounts() {
        at(new Destination.Beranda());
        Map.of("berjalan", "Berjalan", "terlambat", "Terlambat", "ditunda", "Ditunda", "kelengkapan", "Masih kurang")
                .forEach((card, saringan) -> {
                    Headless.run(() -> Keadaan.all(hand.shell(), Button.class)
                            .filter(button -> button.getStyleClass().contains("beranda-kartu"))
                            .filter(button -> button.getAccessibleText().contains(card))
                            .findFirst()
                            .orElseThrow()
                            .fire());
                    assertThat(hand.here()).isEqualTo(new Destination.DaftarPengerjaan(saringan));
                    go(new Destination.Beranda());
                });
        List<RowButton> rows = hand.all(RowButton.class);
        assertThat(rows).hasSizeGreaterThan(4);
        for (int i = 0; i < rows.size(); i++) {
            RowButton row = hand.all(RowButton.class).get(i);
            Headless.run(row::fire);
            hand.settle();
            assertThat(hand.here())
                    .as(row.getAccessibleText())
                    .isInstanceOfAny(
                            Destination.Pengerjaan.class,
                            Destination.DataKinerja.class,
                            Destination.DaftarPengerjaan.class);
            go(new Destination.Beranda());
        }
        RowButton permintaan = hand.all(RowButton.class).stream()
                .filter(row -> row.getAccessibleText().contains(" · batas "))
                .findFirst()
                .orElseThrow();
        context(permintaan, "Salin teks pengingat");
        assertThat(clipboard()).contains("Yth.");

        Headless.run(hand.all(Button.class).stream()
                .filter(button -> "Lanjutkan".equals(button.getText()))
                .findFirst()
                .orElseThrow()::fire);
        assertThat(meja.pengerjaan().list()).extracting(Pengerjaan::status).doesNotContain(Pengerjaan.Status.DITUNDA);
        hand.press("Ctrl+F");
        assertThat(hand.here()).isEqualTo(new Destination.Cari());
    }

    private Node found() {
        return Headless.get(() -> hand.shell().lookup(".cari-list"));
    }

    @Test
    void searchingGoesOnFromFieldToListAndBack() {
        at(new Destination.Cari());
        hand.type("perumahan");
        hand.press("Enter");
        assertThat(hand.here())
                .as("it opens the first that is found, though typed fast")
                .isInstanceOf(Destination.Sop.class);
        go(new Destination.Cari());
        hand.press("Down");
        assertThat(hand.at()).isInstanceOf(ListView.class);
        hand.press("Ctrl+C");
        assertThat(clipboard()).contains("\t");
        hand.press("Up");
        hand.press("Up");
        assertThat(hand.at()).isNotInstanceOf(ListView.class);
        hand.press("Down");
        hand.type(" ");
        assertThat(hand.at()).as("a space is no word").isInstanceOf(ListView.class);
        hand.type("k");
        assertThat(hand.at()).isNotInstanceOf(ListView.class);
        hand.press("Enter");
        assertThat(hand.words()).contains("Tidak ditemukan", "Tidak ada yang memuat \"perumahank\".");
        hand.into("Cari SOP, pengerjaan, indikator, bukti, arsip, atau perintah")
                .type("pengaturan");
        hand.press("Ctrl+Enter");
        assertThat(hand.here()).as("what cannot be started is opened").isEqualTo(new Destination.Pengaturan());
        go(new Destination.Cari());
        hand.into("Cari SOP, pengerjaan, indikator, bukti, arsip, atau perintah")
                .type("triwulan");
        hand.press("F5");
        assertThat(hand.words()).contains("Pengerjaan");
        context(found(), "Buka");
        assertThat(hand.here()).isNotEqualTo(new Destination.Cari());
    }

    @SuppressWarnings("unchecked")
    private ListView<RingkasanSop> pustaka() {
        return hand.all(ListView.class).stream()
                .filter(list -> "Daftar SOP".equals(list.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private RingkasanSop pick(Status status, boolean run) {
        return Headless.get(() -> {
            ListView<RingkasanSop> list = pustaka();
            RingkasanSop found = list.getItems().stream()
                    .filter(sop -> sop.status() == status && (sop.pengerjaan() > 0) == run)
                    .findFirst()
                    .orElseThrow();
            list.requestFocus();
            list.getSelectionModel().select(found);
            return found;
        });
    }

    @Test
    void anSopIsOpenedWrittenCopiedWithdrawnAndDeletedFromTheList() {
        at(new Destination.Pustaka());
        pick(Status.KONSEP, false);
        hand.press("Enter");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(new Destination.Pustaka());
        pick(Status.KONSEP, false);
        hand.press("F2");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(new Destination.Pustaka());
        RingkasanSop busy = pick(Status.BERLAKU, true);
        hand.press("Delete");
        assertThat(hand.shell().dialogs().isOpen())
                .as("one with runs is not deleted")
                .isFalse();
        hand.press("Ctrl+C");
        assertThat(clipboard()).contains(busy.nama()).contains("\t");
        hand.press("F2");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(new Destination.Pustaka());

        RingkasanSop idle = pick(Status.BERLAKU, false);
        context(pustaka(), "Cabut SOP");
        hand.answer("Tidak jadi");
        assertThat(layar.pustaka().versi(idle.versiId()).status()).isEqualTo(Status.BERLAKU);
        pick(Status.BERLAKU, false);
        context(pustaka(), "Cabut SOP");
        hand.answer("Cabut SOP");
        assertThat(layar.pustaka().versi(idle.versiId()).status()).isEqualTo(Status.DICABUT);
        assertThat(hand.words()).contains("SOP dicabut.");
        int before = layar.pustaka().list().size();
        pick(Status.DICABUT, false);
        hand.press("Delete");
        hand.answer("Hapus SOP");
        assertThat(layar.pustaka().list()).hasSize(before - 1);
        pick(Status.BERLAKU, true);
        context(pustaka(), "Jadikan SOP baru");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(new Destination.Pustaka());

        hand.press("Ctrl+F");
        hand.type("tidak ada yang begini");
        hand.press("Enter");
        assertThat(hand.words()).contains("Tidak ada SOP yang cocok");
        hand.click("Kosongkan pencarian");
        assertThat(Headless.get(() -> pustaka().getItems())).isNotEmpty();
        hand.press("Ctrl+F");
        hand.type("entah");
        hand.press("Enter");
        hand.click("Cari di mana saja");
        assertThat(hand.here()).isEqualTo(new Destination.Cari("entah"));
        go(new Destination.Pustaka());
        hand.click("Tulis SOP");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
    }

    private RingkasanSop idle() {
        return layar.pustaka().list().stream()
                .filter(sop -> sop.status() == Status.BERLAKU && sop.pengerjaan() == 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anSopIsChangedFromItsOwnScreen() {
        RingkasanSop sop = idle();
        Destination here = new Destination.Sop(sop.sopId());
        at(here);
        hand.menu("Monitoring dan evaluasi");
        assertThat(hand.here()).isEqualTo(new Destination.Evaluasi(sop.sopId()));
        go(here);
        hand.menu("Tulis versi baru");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(here);
        hand.menu("Lanjutkan menulis konsep");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(here);
        hand.menu("Salin menjadi SOP baru");
        assertThat(hand.here()).isInstanceOf(Destination.Penulisan.class);
        go(here);
        hand.menu("Cabut SOP");
        hand.answer("Cabut SOP");
        assertThat(layar.pustaka().versi(sop.versiId()).status()).isEqualTo(Status.DICABUT);
        assertThat(hand.all(Button.class).stream().filter(button -> "Mulai pengerjaan".equals(button.getText())))
                .allMatch(Node::isDisabled);
        hand.menu("Berlakukan kembali");
        assertThat(layar.pustaka().versi(sop.versiId()).status()).isEqualTo(Status.BERLAKU);
        hand.menu("Hapus SOP");
        hand.answer("Hapus SOP");
        assertThat(hand.here()).isEqualTo(new Destination.Pustaka());
        assertThat(layar.pustaka().list()).noneMatch(other -> other.sopId() == sop.sopId());
        go(here);
        assertThat(hand.words()).contains("SOP ini tidak ada lagi");
        hand.click("Kembali ke daftar SOP");
        assertThat(hand.here()).isEqualTo(new Destination.Pustaka());
    }
}
