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
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The screen of one run: the current aktivitas in the middle, all steps at the side, actions at the bottom. */
public final class PengerjaanView implements Screen {
    private final PengerjaanModel model;
    private final Page page = new Page("Pengerjaan");
    private final Badge status = new Badge("", Badge.Tone.NEUTRAL);
    private final RunBanner banner;
    private final ScrollPane scroll;
    private final SidePanel side;
    private final AksiBar bar;
    private final PengerjaanActs acts;
    private final RunContent content;
    private final BaganPanel bagan;
    private final BorderPane work;
    private final RunBody body;
    private final ToggleButton chart = new ToggleButton("Bagan");
    private final RunTools tools;
    private final CetakRun papers;
    private final Timeline minutes;

    public PengerjaanView(PengerjaanModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.banner = new RunBanner(model);
        var tanda = new TandaDialog(model.terkait(), kit, navigator);
        var penutup = new PenutupPanel();
        var terkait = new TerkaitPanel(model.terkait(), tanda, penutup::oleh);
        content = new RunContent(model, kit, navigator, penutup, terkait);
        acts = new PengerjaanActs(model, kit, penutup, tanda, content::commit, content::salah, this::refuse);
        side = new SidePanel(model);
        bar = new AksiBar(acts);
        bagan = new BaganPanel(model);
        chart.setMinWidth(Region.USE_PREF_SIZE);
        chart.setTooltip(new Tooltip("Bagan alir pengerjaan ini (Ctrl+B)"));
        chart.selectedProperty().addListener((property, before, now) -> showChart(now));
        tools = new RunTools(model, kit, navigator, acts.run());
        var print = new PaperMenu("Cetak", kit);
        papers = new CetakRun(model, print);
        Button list = Buttons.icon(
                MaterialDesignA.ARROW_LEFT,
                "Ke daftar pengerjaan",
                () -> navigator.go(new Destination.DaftarPengerjaan()));
        BooleanBinding known = Bindings.createBooleanBinding(this::isKnown, model.shown());
        Stream.of(bar, side, status, chart, tools.more())
                .forEach(node -> node.visibleProperty().bind(known));
        scroll = Page.scrolled(content);
        work = new BorderPane(scroll);
        work.setTop(banner.node());
        work.setBottom(bar);
        work.getStyleClass().add("pengerjaan-kerja");
        body = new RunBody(work, side);
        page.before(list)
                .actions(status, body.steps(), chart, tools.pause(), print, tools.more())
                .content(body);
        page.getStyleClass().add("pengerjaan");
        RunKeys.install(page, acts, body::turn, () -> chart.setSelected(!chart.isSelected()));
        model.shown().addListener((property, before, now) -> {
            if (!before.flatMap(RunViewState::putaran).equals(now.flatMap(RunViewState::putaran))) {
                body.turnBack();
            }
            now.ifPresent(this::show);
        });
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
        content.commit();
    }

    @Override
    public Optional<Node> start() {
        return content.start().or(bar::start);
    }

    @Override
    public List<Masalah> unkept() {
        return content.unkept();
    }

    private void refuse(Pengerjaan run, Putaran open, List<Masalah> against) {
        content.refuse(bar, run, open, against);
    }

    private boolean isKnown() {
        return model.shown().get().isPresent();
    }

    private void showChart(boolean shown) {
        model.shown().get().ifPresent(now -> bagan.set(now.run()));
        work.setCenter(shown ? bagan : scroll);
    }

    private void tick() {
        model.tick();
        model.shown().get().ifPresent(this::show);
    }

    private void show(RunViewState shown) {
        Pengerjaan run = shown.run();
        page.title().setText(run.sebutan());
        page.subtitle().setText(subtitle(run));
        Pengerjaan.Status now = run.status();
        status.set(now.kata(), StatusTone.of(now));
        tools.show(now);
        banner.show(shown);
        Optional<Putaran> round = shown.putaran();
        if (round.isPresent()) {
            if (content.showRound(shown, round.get(), acts::answerAll)) {
                scroll.setVvalue(0);
            }
        } else {
            content.showSummary(run, papers);
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
}
