package id.langkah.ui.pustaka;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.Pratinjau;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Words;
import id.langkah.ui.pustaka.ImporModel.Pilihan;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The way in for SOP files: what would come in and what is wrong, then what is taken. */
public final class ImporDialog {
    private static final FilePicker.Filter SOP = FilePicker.Filter.of("SOP (JSON)", "json", "sop");
    private static final int MOST_SHOWN = 100;

    private final ImporModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Runnable changed;

    /**
     * @param changed is told when SOPs have come in, so that what is on the screen is read anew
     */
    public ImporDialog(ImporModel model, Kit kit, Navigator navigator, Runnable changed) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.changed = changed;
    }

    /** Lets the user choose the files. */
    public void choose() {
        List<Path> files = kit.files().openMany("Pilih berkas SOP", "impor", SOP);
        if (!files.isEmpty()) {
            show(files);
        }
    }

    /** Previews the files, which may also have been dropped on the window or handed over. */
    public void show(List<Path> files) {
        model.preview(files, this::open);
    }

    private void open(Pilihan pilihan) {
        Pratinjau pratinjau = pilihan.pratinjau();
        var body = new VBox(Words.body(summary(pratinjau)));
        body.getStyleClass().addAll("stack", "impor-body");
        pratinjau.berkas().forEach(berkas -> body.getChildren().add(berkas(berkas, pilihan)));
        ScrollPane scroll = Page.scrolled(body);
        scroll.getStyleClass().add("impor-scroll");
        if (pratinjau.takeable().isEmpty()) {
            kit.dialogs().open("Impor SOP", scroll, Action.close("Tutup"));
            return;
        }
        kit.dialogs()
                .open(
                        "Impor SOP",
                        scroll,
                        Action.close("Tidak jadi"),
                        Action.submit("Impor yang dicentang", () -> take(pilihan)));
    }

    private static String summary(Pratinjau pratinjau) {
        long taken = pratinjau.takeable().size();
        long all = pratinjau.calon().size();
        if (all == 0) {
            return "Tidak ada SOP yang dapat dibaca dari berkas ini.";
        }
        if (taken == 0) {
            return "Tidak ada yang perlu diimpor: " + all + " SOP sudah sama atau ditolak.";
        }
        return taken + " dari " + all + " SOP dapat diimpor. Belum ada yang disimpan.";
    }

    private static Node berkas(Pratinjau.Berkas berkas, Pilihan pilihan) {
        var body = new VBox(Words.heading(String.valueOf(berkas.path().getFileName())));
        body.getStyleClass().addAll("stack", "card");
        if (!berkas.masalah().isEmpty()) {
            body.getChildren().add(new MasalahList(berkas.masalah()));
        }
        berkas.calon().forEach(calon -> body.getChildren().add(calon(calon, pilihan)));
        return body;
    }

    private static Node calon(Calon calon, Pilihan pilihan) {
        String nama = calon.nama().isBlank() ? "SOP tanpa nama" : calon.nama();
        var head = new HBox(badge(calon));
        head.getStyleClass().add("row");
        if (calon.putusan().isTakeable()) {
            var tick = new CheckBox(nama);
            tick.setWrapText(true);
            tick.selectedProperty().bindBidirectional(pilihan.tick(calon));
            HBox.setHgrow(tick, Priority.ALWAYS);
            head.getChildren().addFirst(tick);
        } else {
            var name = Words.wrapped(Words.strong(nama));
            HBox.setHgrow(name, Priority.ALWAYS);
            head.getChildren().addFirst(name);
        }
        var box = new VBox(head);
        box.getStyleClass().add("stack-tight");
        addFolded(box, "Yang berubah", calon.perubahan().stream().<Node>map(Words::body).toList());
        if (!calon.masalah().isEmpty()) {
            boolean galat = Masalah.anyGalat(calon.masalah());
            List<Masalah> first = calon.masalah().stream().limit(MOST_SHOWN).toList();
            var findings = new MasalahList(first);
            if (galat) {
                box.getChildren().add(findings);
            } else {
                addFolded(box, "Temuan (" + calon.masalah().size() + ")", List.of(findings));
            }
        }
        return box;
    }

    private static void addFolded(VBox box, String name, List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        var content = new VBox();
        content.getStyleClass().add("stack-tight");
        content.getChildren().addAll(nodes);
        var pane = new TitledPane(name, content);
        pane.setExpanded(nodes.size() <= 3);
        pane.setAnimated(false);
        box.getChildren().add(pane);
    }

    private static Badge badge(Calon calon) {
        Tone tone =
                switch (calon.putusan()) {
                    case BARU -> Tone.SUCCESS;
                    case VERSI_BARU -> Tone.ACCENT;
                    case SAMA -> Tone.NEUTRAL;
                    case DITOLAK -> Tone.DANGER;
                };
        return new Badge(calon.putusan().kata(), tone);
    }

    private boolean take(Pilihan pilihan) {
        if (pilihan.chosen().isEmpty()) {
            kit.toasts().done("Belum ada SOP yang dicentang.");
            return false;
        }
        model.take(
                pilihan,
                this::taken,
                refused -> kit.dialogs().masalah("SOP tidak diimpor", refused.masalah()));
        return true;
    }

    private void taken(List<VersiSop> versi) {
        Action look =
                versi.size() == 1
                        ? Action.plain(
                                "Buka SOP",
                                () -> navigator.go(new Destination.Sop(versi.getFirst().sopId())))
                        : Action.plain("Lihat SOP", () -> navigator.go(new Destination.Pustaka()));
        kit.toasts().done(versi.size() + " SOP diimpor.", look);
        changed.run();
    }
}
