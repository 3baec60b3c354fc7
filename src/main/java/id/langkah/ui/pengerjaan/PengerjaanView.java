package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.KeyActs;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of one run: the current aktivitas in the middle, all steps at the side, actions at the bottom. */
public final class PengerjaanView implements Screen {
    private static final double SIDE = 0.3;

    private final PengerjaanModel model;
    private final Kit kit;
    private final Page page = new Page("Pengerjaan");
    private final Badge status = new Badge("", Badge.Tone.NEUTRAL);
    private final Label banner = ScreenText.body("");
    private final VBox middle = new VBox();
    private final ScrollPane scroll;
    private final SidePanel side;
    private final AksiBar bar;
    private final PengerjaanActs acts;
    private final Navigator navigator;
    private final PenutupPanel penutup = new PenutupPanel();
    private final TerkaitPanel terkait;
    private final BaganPanel bagan;
    private final BorderPane work;
    private final ToggleButton chart = new ToggleButton("Bagan");
    private final Button pause;
    private final MenuItem cancel;
    private final CetakRun papers;
    private final Timeline minutes;
    private final KeyActs keys = new KeyActs();
    private @Nullable AktivitasPanel aktivitas;
    private @Nullable RingkasanPanel ringkasan;

    public PengerjaanView(PengerjaanModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        var tanda = new TandaDialog(model.terkait(), kit, navigator);
        acts = new PengerjaanActs(model, kit, penutup, tanda, this::commit, this::salah, this::refuse);
        this.navigator = navigator;
        terkait = new TerkaitPanel(model.terkait(), tanda, penutup::oleh);
        side = new SidePanel(model);
        bar = new AksiBar(acts);
        bagan = new BaganPanel(model);
        chart.setMinWidth(Region.USE_PREF_SIZE);
        chart.setTooltip(new Tooltip("Bagan alir pengerjaan ini (Ctrl+B)"));
        chart.selectedProperty().addListener((property, before, now) -> showChart(now));
        pause = Buttons.plain("Tunda", MaterialDesignP.PAUSE, acts.run()::pauseOrResume);
        cancel = item("Batalkan pengerjaan", acts.run()::cancel);
        MenuItem rename = item("Ganti judul atau periode…", acts.run()::rename);
        rename.setAccelerator(KeyCombination.valueOf("F2"));
        MenuItem recurring =
                item("Jadwal berkala…", () -> model.mulai(kit, navigator).openBerkala());
        MenuItem note = item("Tambah catatan", acts.run()::note);
        note.setAccelerator(KeyCombination.valueOf("Ctrl+N"));
        var print = new PaperMenu("Cetak", kit);
        papers = new CetakRun(model, print);
        MenuButton more = new MenuButton("Lainnya");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().addAll(rename, note, recurring, new SeparatorMenuItem(), cancel);
        Button list = Buttons.icon(
                MaterialDesignA.ARROW_LEFT,
                "Ke daftar pengerjaan",
                () -> navigator.go(new Destination.DaftarPengerjaan()));
        pause.managedProperty().bind(pause.visibleProperty());
        pause.setVisible(false);
        BooleanBinding known = Bindings.createBooleanBinding(this::isKnown, model.shown());
        Stream.of(bar, side, status, chart, more)
                .forEach(node -> node.visibleProperty().bind(known));
        banner.managedProperty().bind(banner.visibleProperty());
        banner.getStyleClass().add("pengerjaan-pita");
        middle.getStyleClass().add("pengerjaan-tengah");
        scroll = Page.scrolled(middle);
        work = new BorderPane(scroll);
        work.setTop(banner);
        work.setBottom(bar);
        work.getStyleClass().add("pengerjaan-kerja");
        BorderPane body = new BorderPane(work);
        body.setRight(side);
        side.prefWidthProperty().bind(body.widthProperty().multiply(SIDE));
        page.before(list).actions(status, chart, pause, print, more).content(body);
        page.getStyleClass().add("pengerjaan");
        keys.on("Ctrl+Enter", acts::finish);
        keys.on("Ctrl+Backspace", acts::sendBack);
        keys.on("Ctrl+T", acts.run()::pauseOrResume);
        keys.on("Ctrl+N", acts.run()::note);
        keys.on("F2", acts.run()::rename);
        keys.on("Ctrl+R", side::turn);
        keys.on("Ctrl+B", () -> chart.setSelected(!chart.isSelected()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        KeyCombination undo = KeyCombination.valueOf("Ctrl+Z");
        KeyCombination allThere = KeyCombination.valueOf("Shift+A");
        KeyCombination escape = KeyCombination.valueOf("Esc");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (undo.match(event)) {
                event.consume();
                acts.undo();
            } else if (allThere.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                acts.answerAll();
            } else if (escape.match(event)) {
                event.consume();
                acts.present();
            }
        });
        model.shown().addListener((property, before, now) -> now.ifPresent(this::show));
        model.archived()
                .addListener((property, before, now) -> model.shown().get().ifPresent(this::show));
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> tick()));
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        model.load();
        minutes.playFromStart();
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void left() {
        minutes.stop();
        commit();
    }

    @Override
    public Optional<Node> start() {
        AktivitasPanel panel = aktivitas;
        Optional<Putaran> round = model.shown().get().flatMap(RunViewState::putaran);
        return panel == null || round.isEmpty()
                ? bar.start()
                : panel.start(round.get()).or(bar::start);
    }

    @Override
    public List<Masalah> unkept() {
        var all = new ArrayList<>(salah());
        if (aktivitas != null) {
            all.addAll(penutup.unkept());
        }
        return all;
    }

    /** What was typed but cannot be saved. */
    private List<Masalah> salah() {
        return Stream.concat(
                        Stream.ofNullable(aktivitas).map(AktivitasPanel::salah),
                        Stream.ofNullable(ringkasan).map(RingkasanPanel::salah))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isKnown() {
        return model.shown().get().isPresent();
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void showChart(boolean shown) {
        model.shown().get().ifPresent(now -> bagan.set(now.run()));
        work.setCenter(shown ? bagan : scroll);
    }

    private void tick() {
        model.tick();
        model.shown().get().ifPresent(this::show);
    }

    private void commit() {
        AktivitasPanel panel = aktivitas;
        if (panel != null) {
            panel.commit();
        }
        RingkasanPanel summary = ringkasan;
        if (summary != null) {
            summary.commit();
        }
    }

    /** Shows what prevents leaving the step and puts the focus there. */
    private void refuse(Pengerjaan run, Putaran open, List<Masalah> against) {
        AktivitasPanel panel = aktivitas;
        if (panel == null) {
            return;
        }
        if (!panel.salah().isEmpty()) {
            bar.refuse(panel.salah());
            panel.goToSalah();
        } else if (run.hambatan().isEmpty()) {
            bar.refuse(against);
        } else {
            bar.refuse(open, panel::goTo);
            panel.goToHindrance(open);
        }
    }

    private void show(RunViewState shown) {
        Pengerjaan run = shown.run();
        page.title().setText(run.sebutan());
        page.subtitle().setText(subtitle(run));
        Pengerjaan.Status now = run.status();
        status.set(now.kata(), StatusTone.of(now));
        boolean paused = now == Pengerjaan.Status.DITUNDA;
        pause.setVisible(!now.isEnded());
        pause.setText(paused ? "Lanjutkan" : "Tunda");
        pause.setGraphic(new Icon(paused ? MaterialDesignP.PLAY : MaterialDesignP.PAUSE));
        Buttons.withKeys(pause, "Ctrl+T");
        cancel.setVisible(!now.isEnded());
        banner(shown);
        Optional<Putaran> round = shown.putaran();
        if (round.isPresent()) {
            showRound(shown, round.get());
        } else {
            showSummary(run);
        }
        if (chart.isSelected()) {
            bagan.set(run);
        }
        side.set(shown);
        papers.set(run);
        bar.set(shown, model.undoable());
    }

    /** The SOP, unless the title contains it, with its office and version. */
    private static String subtitle(Pengerjaan run) {
        String office =
                NamaKembar.kantor(String.join(", ", run.sop().identitas().instansi()));
        return Stream.of(
                        run.judulSendiri().isBlank() ? "" : run.sop().nama(),
                        office,
                        "versi " + run.versi().versi())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void showSummary(Pengerjaan run) {
        RingkasanPanel before = ringkasan;
        if (before != null && before.shows(run)) {
            return;
        }
        commit();
        aktivitas = null;
        RingkasanPanel now =
                new RingkasanPanel(model, kit, run, () -> new LanjutPanel(model, kit, navigator, papers, run));
        ringkasan = now;
        middle.getChildren().setAll(now, terkait);
    }

    private void showRound(RunViewState shown, Putaran putaran) {
        Pengerjaan run = shown.run();
        AktivitasPanel panel = aktivitas;
        if (panel != null && panel.shows(shown, putaran)) {
            panel.set(run, putaran);
            return;
        }
        commit();
        ringkasan = null;
        panel = new AktivitasPanel(model, kit, shown, putaran, acts::answerAll);
        aktivitas = panel;
        middle.getChildren().setAll(panel);
        if (!shown.isBack()) {
            penutup.set(putaran, model.pelaku(run, putaran));
            middle.getChildren().addAll(terkait, penutup);
            panel.goToHindrance(putaran);
        }
        scroll.setVvalue(0);
    }

    private void banner(RunViewState shown) {
        Pengerjaan run = shown.run();
        banner.getStyleClass().removeAll("pengerjaan-pita-tunda", "pengerjaan-pita-lalu");
        boolean paused = run.status() == Pengerjaan.Status.DITUNDA;
        banner.setVisible(shown.isBack() || paused);
        if (shown.isBack()) {
            banner.getStyleClass().add("pengerjaan-pita-lalu");
            boolean answerable = shown.putaran()
                    .filter(putaran -> model.isAnswerable(run, putaran))
                    .isPresent();
            banner.setText(
                    answerable
                            ? "Aktivitas ini sudah dilewati. Kelengkapannya masih dapat dilengkapi."
                            : "Putaran ini sudah berakhir dan hanya dapat dibaca.");
        } else if (paused) {
            banner.getStyleClass().add("pengerjaan-pita-tunda");
            banner.setText("Ditunda: " + run.alasanTunda() + ". Waktu tidak dihitung.");
        }
    }
}
