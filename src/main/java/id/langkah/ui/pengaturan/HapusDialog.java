package id.langkah.ui.pengaturan;

import id.langkah.domain.Hitungan;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Dialog for deleting data: what to delete, a confirmation, and what to do with the backups. */
final class HapusDialog {
    /** The word that must be typed, so that no key pressed too often deletes data. */
    static final String KATA = "HAPUS";

    private static final String CADANGAN = "Cadangan";

    private final BerkasModel model;
    private final Navigator navigator;
    private final Kit kit;

    HapusDialog(BerkasModel model, Navigator navigator, Kit kit) {
        this.model = model;
        this.navigator = navigator;
        this.kit = kit;
    }

    /** Shows what can be deleted. */
    void open() {
        model.isi(this::choose);
    }

    private void choose(BerkasModel.Isi isi) {
        ToggleGroup group = new ToggleGroup();
        VBox body = new VBox(ScreenText.body("Pilih yang dihapus. Belum ada yang berubah."));
        body.getStyleClass().add("stack");
        for (Penghapusan apa : Penghapusan.values()) {
            body.getChildren()
                    .add(choice(group, apa.kata(), apa.penjelasan(), counted(isi, apa), () -> confirm(isi, apa)));
        }
        if (!isi.cadangan().isEmpty()) {
            body.getChildren()
                    .add(choice(
                            group,
                            CADANGAN,
                            "Semua cadangan dan berkas lama yang disimpan program ini."
                                    + " Data yang sekarang tetap ada dan langsung"
                                    + " dicadangkan lagi.",
                            isi.cadangan().size() + " berkas.",
                            () -> confirmCopies(isi)));
        }
        group.selectToggle(group.getToggles().getFirst());
        kit.dialogs().open("Hapus data", body, Action.close("Tidak jadi"), Action.submit("Lanjut", () -> {
            ((Runnable) group.getSelectedToggle().getUserData()).run();
            return true;
        }));
    }

    private static VBox choice(ToggleGroup group, String name, String words, String counted, Runnable next) {
        RadioButton choice = new RadioButton(name);
        choice.setToggleGroup(group);
        choice.setUserData(next);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.getStyleClass().add("words-strong");
        VBox all = new VBox(choice, ScreenText.muted(words), ScreenText.body(counted));
        all.getStyleClass().add("stack-tight");
        return all;
    }

    private static String counted(BerkasModel.Isi isi, Penghapusan apa) {
        String all = Stream.of(Hitungan.values())
                .filter(hitungan -> !apa.isTetap(hitungan) && isi.isi().jumlah(hitungan) > 0)
                .map(hitungan -> isi.isi().jumlah(hitungan) + " " + kata(hitungan))
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "Sekarang belum ada isinya." : all + ".";
    }

    private static String kata(Hitungan apa) {
        return apa == Hitungan.SOP ? apa.kata() : apa.kata().toLowerCase(Locale.ROOT);
    }

    private void confirm(BerkasModel.Isi isi, Penghapusan apa) {
        typed(
                "Hapus " + apa.kata().toLowerCase(Locale.ROOT) + "?",
                "Yang dihapus: "
                        + counted(isi, apa)
                        + " Cadangan dibuat dan diperiksa lebih dahulu. Selama cadangan masih ada,"
                        + " penghapusan ini dapat diurungkan.",
                "Hapus " + apa.kata().toLowerCase(Locale.ROOT),
                () -> model.delete(apa, before -> deleted(apa, before)));
    }

    private void confirmCopies(BerkasModel.Isi isi) {
        typed(
                "Hapus semua cadangan?",
                isi.cadangan().size()
                        + " berkas dihapus untuk selamanya, juga di tempat cadangan kedua bila"
                        + " terpasang. Sesudahnya tidak ada lagi yang dapat diurungkan atau"
                        + " dipulihkan dari sana. Salinan yang Anda simpan sendiri di tempat lain,"
                        + " dan berkas \"langkah-dipindahkan…\" di folder sebelum berkas data"
                        + " dipindahkan, tidak ikut terhapus.",
                "Hapus semua cadangan",
                () -> model.deleteCopies(deleted -> {
                    navigator.beginAnew(new Destination.Pengaturan());
                    kit.toasts().done(deleted + " cadangan dihapus.");
                }));
    }

    /** Asks for confirmation by typing a word. */
    private void typed(String title, String words, String action, Runnable run) {
        TextField field = new TextField();
        field.setAccessibleText("Ketik " + KATA);
        Label name = ScreenText.wrapped(ScreenText.strong("Ketik " + KATA + " untuk melanjutkan"));
        name.setLabelFor(field);
        Label missing = ScreenText.body("Kata itu belum diketik.");
        missing.getStyleClass().add("field-error");
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        VBox body = new VBox(ScreenText.body(words), name, field, missing);
        body.getStyleClass().add("dialog-form");
        kit.dialogs().open(title, body, Action.close("Tidak jadi"), new Action(action, Action.Kind.DANGER, () -> {
            boolean same = field.getText().strip().equals(KATA);
            missing.setVisible(!same);
            if (same) {
                run.run();
            }
            return same;
        }));
    }

    private void deleted(Penghapusan apa, Cadangan before) {
        navigator.beginAnew(new Destination.Beranda());
        VBox body = new VBox(
                ScreenText.body("Data sudah terhapus dari berkas data. Selama cadangannya masih ada, penghapusan dapat "
                        + "diurungkan."),
                ScreenText.muted("Cadangan dihapus lewat tombol yang sama di Pengaturan. Berkas yang"
                        + " dihapus dari disk masih dapat dibaca dengan alat"
                        + " khusus; bila komputer ini diserahkan ke luar kantor,"
                        + " kosongkan seluruh disknya."));
        body.getStyleClass().add("stack");
        kit.dialogs()
                .open(
                        apa.kata() + " dihapus",
                        body,
                        Action.plain("Urungkan penghapusan", () -> takeBack(before)),
                        Action.plain("Hapus juga cadangannya…", () -> model.isi(this::confirmCopies)),
                        Action.primary("Biarkan cadangannya", () -> {}));
    }

    private void takeBack(Cadangan before) {
        model.takeBack(before.berkas(), () -> {
            navigator.beginAnew(new Destination.Beranda());
            kit.toasts().done("Penghapusan diurungkan.");
        });
    }
}
