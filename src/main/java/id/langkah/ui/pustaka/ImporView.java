package id.langkah.ui.pustaka;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.HasilBanding;
import id.langkah.service.Pratinjau;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.service.SopMasuk;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Working;
import id.langkah.ui.pustaka.ImporModel.Pilihan;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The screen with the preview of an import of SOP files. */
public final class ImporView implements Screen {
    private static final FilePicker.Filter SOP =
            FilePicker.Filter.of("SOP (Excel, Word, PDF, JSON)", "xlsx", "xlsm", "xls", "docx", "pdf", "json", "sop");
    private static final int MOST_SHOWN = 100;
    private static final int FEW = 20;

    private final ImporModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final List<Path> files;
    private final Page page = new Page("Impor SOP");
    private @Nullable Node wayOn;

    /** @param files the files to preview; when there are none, the user chooses them on this screen */
    public ImporView(ImporModel model, Kit kit, Navigator navigator, List<Path> files) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.files = List.copyOf(files);
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
    }

    /** Lets the user choose files and opens their preview. */
    public static void choose(Kit kit, Navigator navigator) {
        List<Path> chosen = kit.files().openMany("Pilih berkas SOP", "impor", SOP);
        if (!chosen.isEmpty()) {
            navigator.go(new Destination.Impor(chosen));
        }
    }

    private void leave() {
        navigator.go(new Destination.Pustaka());
    }

    private void open(Pilihan pilihan) {
        Pratinjau pratinjau = pilihan.pratinjau();
        page.subtitle().setText(summary(pratinjau));
        var body = new VBox();
        body.getStyleClass().addAll("stack", "impor-body");
        pratinjau.berkas().stream()
                .sorted(Comparator.comparing(ImporView::isReady))
                .forEach(berkas -> body.getChildren().add(berkas(berkas, pilihan)));
        page.scrolling(body);
        if (pratinjau.takeable().isEmpty()) {
            page.actions(Buttons.primary("Kembali ke daftar SOP", this::leave));
            return;
        }
        Button take = Buttons.primary("", MaterialDesignF.FILE_IMPORT_OUTLINE, () -> take(pilihan));
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "Impor " + pilihan.jumlah().get() + " SOP", pilihan.jumlah()));
        take.disableProperty().bind(pilihan.jumlah().isEqualTo(0));
        wayOn = take;
        page.actions(Buttons.plain("Tidak jadi", this::leave), take);
    }

    /** Whether a file contains an SOP that can be imported or is already there; the other files are shown first. */
    private static boolean isReady(Pratinjau.Berkas berkas) {
        return berkas.calon().stream().anyMatch(calon -> calon.putusan() != HasilBanding.DITOLAK);
    }

    private static String summary(Pratinjau pratinjau) {
        String files = pratinjau.berkas().size() > 1 ? pratinjau.ringkas() + ". " : "";
        long taken = pratinjau.takeable().size();
        long all = pratinjau.calon().size();
        if (all == 0) {
            return files + "Tidak ada SOP yang dapat dibaca dari berkas ini.";
        }
        if (taken == 0) {
            return files + "Tidak ada yang perlu diimpor: " + all + " SOP sudah sama atau ditolak.";
        }
        return files + taken + " dari " + all + " SOP dapat diimpor. Belum ada yang disimpan.";
    }

    private Node berkas(Pratinjau.Berkas berkas, Pilihan pilihan) {
        var body = new VBox(ScreenText.heading(String.valueOf(berkas.path().getFileName())));
        body.getStyleClass().addAll("stack", "card");
        if (!berkas.masalah().isEmpty()) {
            body.getChildren().add(new MasalahList(berkas.masalah()));
        }
        if (berkas.calon().isEmpty()) {
            berkas.masuk()
                    .dikenal()
                    .filter(known -> !known.berkas().denah().isEmpty())
                    .ifPresent(known -> body.getChildren()
                            .add(new HBox(Buttons.plain(
                                    "Tentukan tabelnya sendiri", () -> setTable(berkas.masuk(), known, pilihan)))));
        }
        for (int i = 0; i < berkas.calon().size(); i++) {
            Node node = calon(berkas.calon().get(i), pilihan);
            body.getChildren().add(node);
            if (berkas.masuk().dikenal().isPresent()) {
                body.getChildren().add(compare(berkas.masuk(), i, pilihan));
            }
        }
        return body;
    }

    /** A button to the comparison of a recognised SOP with its file. */
    private Node compare(SopMasuk masuk, int sop, Pilihan pilihan) {
        SopDikenal found = masuk.dikenal().orElseThrow().hasil().sop().get(sop);
        long left = found.belumPasti();
        String words = left == 0 ? "Bandingkan dengan aslinya" : "Cocokkan dengan aslinya (" + left + " perlu dilihat)";
        var button = Buttons.plain(words, MaterialDesignC.COMPARE, () -> compareNow(masuk, sop, pilihan));
        return new HBox(button);
    }

    private void compareNow(SopMasuk masuk, int sop, Pilihan pilihan) {
        PencocokanModel open = model.pencocokan(masuk, sop);
        page.subtitle().setText(masuk.path().getFileName() + " · " + open.sop().nama());
        page.content(new PencocokanView(open, kit));
        page.actions(Buttons.primary(
                "Selesai mencocokkan", () -> again(masuk, open.masuk().get(), pilihan)));
    }

    /** Updates the preview after one of the files was changed. */
    private void again(SopMasuk before, SopMasuk now, Pilihan pilihan) {
        List<SopMasuk> all = pilihan.pratinjau().berkas().stream()
                .map(Pratinjau.Berkas::masuk)
                .map(other -> other.equals(before) ? now : other)
                .toList();
        model.judge(all, this::open);
    }

    private void setTable(SopMasuk masuk, SopMasuk.Dikenal known, Pilihan pilihan) {
        page.subtitle().setText(String.valueOf(masuk.path().getFileName()));
        page.actions(Buttons.plain("Kembali ke pratinjau", () -> open(pilihan)));
        page.scrolling(new AturTabelPanel(
                known.berkas().denah(),
                0,
                Optional.empty(),
                (denah, tabel, missing) ->
                        model.setTabel(masuk, denah, tabel, now -> again(masuk, now, pilihan), missing)));
    }

    private Node calon(Calon calon, Pilihan pilihan) {
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
            var name = ScreenText.wrapped(ScreenText.strong(nama));
            HBox.setHgrow(name, Priority.ALWAYS);
            head.getChildren().addFirst(name);
        }
        var box = new VBox(head);
        box.getStyleClass().add("stack-tight");
        addFolded(
                box,
                "Yang berubah",
                calon.perubahan().stream().<Node>map(ScreenText::body).toList());
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
        if (calon.sop().isPresent()) {
            box.getChildren().add(check(calon, pilihan));
        }
        return box;
    }

    /** The findings of the checker, computed at once for few SOPs and otherwise when opened. */
    private Node check(Calon calon, Pilihan pilihan) {
        var found = new MasalahList(List.of());
        var none = ScreenText.muted("Tidak ada yang perlu diperbaiki.");
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        var pane = new TitledPane("Periksa SOP", new VBox(none, found));
        pane.setAnimated(false);
        pane.setExpanded(false);
        Runnable look = () -> model.check(pilihan, calon, list -> {
            pane.setText("Periksa SOP (" + list.size() + ")");
            none.setVisible(list.isEmpty());
            found.set(list.stream().limit(MOST_SHOWN).toList());
        });
        if (pilihan.pratinjau().calon().size() <= FEW) {
            look.run();
        } else {
            pane.expandedProperty().addListener((property, before, open) -> {
                if (open && found.getChildrenUnmodifiable().isEmpty()) {
                    look.run();
                }
            });
        }
        return pane;
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
        Tone tone = switch (calon.putusan()) {
            case BARU -> Tone.SUCCESS;
            case VERSI_BARU -> Tone.ACCENT;
            case SAMA -> Tone.NEUTRAL;
            case DITOLAK -> Tone.DANGER;
        };
        String kata = calon.putusan().kata();
        return new Badge(kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1), tone);
    }

    private void take(Pilihan pilihan) {
        model.take(pilihan, this::taken, refused -> kit.dialogs().masalah("SOP tidak diimpor", refused.masalah()));
    }

    private void taken(List<VersiSop> versi) {
        leave();
        Action undo = Action.plain(
                "Urungkan",
                () -> model.takeBack(versi, () -> {
                    kit.toasts().done("Impor " + versi.size() + " SOP diurungkan.");
                    leave();
                }));
        Stream<Action> next = versi.size() == 1
                ? Stream.of(Action.plain(
                        "Buka SOP",
                        () -> navigator.go(new Destination.Sop(versi.getFirst().sopId()))))
                : Stream.of();
        kit.toasts()
                .done(
                        versi.size() + " SOP diimpor.",
                        Stream.concat(next, Stream.of(undo)).toArray(Action[]::new));
    }

    /** The main button, because the first SOP may be far below files that cannot be imported. */
    @Override
    public Optional<Node> start() {
        return Optional.ofNullable(wayOn);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        if (files.isEmpty()) {
            page.content(new EmptyState(
                    MaterialDesignF.FILE_IMPORT_OUTLINE,
                    "Belum ada berkas yang dipilih",
                    "Pilih berkas SOP (Excel, Word, PDF, atau JSON), atau seret berkas maupun foldernya ke jendela"
                            + " ini.",
                    Action.primary("Pilih berkas SOP", () -> choose(kit, navigator))));
            return;
        }
        page.subtitle().setText("");
        page.actions(Buttons.plain("Tidak jadi", this::leave));
        page.content(new Working("Membaca " + files.size() + " berkas", kit.background()));
        model.preview(files, this::open);
    }
}
