package id.langkah.ui.evaluasi;

import id.langkah.domain.Masalah;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.ChosenWords;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MoreRows;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen with the half-yearly monitoring of all SOPs and the yearly evaluation of each. */
public final class EvaluasiView implements Screen {
    private static final int SHOWN_AT_ONCE = 30;

    private final EvaluasiModel model;
    private final Kit kit;
    private final long sopId;
    private final Page page = new Page("Monitoring dan evaluasi");
    private final TabPane tabs = new TabPane();
    private final VBox monitoring = new VBox();
    private final FlowPane top = row();
    private final VBox evaluasi = new VBox();
    private final ComboBox<Evaluasi> sop = new ComboBox<>();
    private final VBox statements = new VBox();
    private final List<MonitoringCard> cards = new ArrayList<>();
    private Optional<Periode> shown = Optional.empty();

    /** The answers given since the list was read. */
    private final Map<Long, Evaluasi> answered = new HashMap<>();

    /** @param sopId the SOP whose evaluation is opened; 0 opens the monitoring */
    public EvaluasiView(EvaluasiModel model, Kit kit, long sopId) {
        this.model = model;
        this.kit = kit;
        this.sopId = sopId;
        tabs.setAccessibleText("Monitoring dan evaluasi SOP");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        monitoring.getStyleClass().addAll("stack", "evaluasi-isi");
        evaluasi.getStyleClass().addAll("stack", "evaluasi-isi");
        tabs.getTabs()
                .addAll(
                        new Tab("Monitoring semester", Page.scrolled(monitoring)),
                        new Tab("Evaluasi tahunan", Page.scrolled(evaluasi)));
        tabs.getSelectionModel().select(sopId == 0 ? 0 : 1);
        page.subtitle().setText("Menurut PermenPAN-RB 35/2012. Jawaban langsung disimpan.");
        page.content(tabs);
        evaluasi.getChildren().addAll(row(years(), sops()), statements);
        model.monitoring().addListener((property, before, now) -> now.ifPresent(this::show));
        model.evaluasi().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Choice<Periode> semesters() {
        var choice = new Choice<Periode>("Semester", Periode::teks, this::change);
        choice.offer(model.semesters(), model.semester().get());
        return choice;
    }

    /** Shows another half-year, unless something typed would be lost. */
    private void change(Periode semester) {
        if (unkept().isEmpty()) {
            model.semester().set(semester);
        } else {
            kit.dialogs().masalah("Ada isian yang belum tersimpan", unkept());
            top.getChildren().setAll(semesters(), print(model.semester().get()));
        }
    }

    private ComboBox<Integer> years() {
        var choice = new ComboBox<Integer>();
        choice.setAccessibleText("Tahun");
        choice.getItems().setAll(model.years());
        choice.setConverter(new ChosenWords<>(year -> "Tahun " + year));
        choice.setValue(model.tahun().get());
        choice.setOnAction(event -> model.tahun().set(choice.getValue()));
        return choice;
    }

    private ComboBox<Evaluasi> sops() {
        sop.setAccessibleText("SOP yang dievaluasi");
        sop.getStyleClass().addAll("evaluasi-sop", "may-shorten");
        sop.setConverter(new ChosenWords<>(EvaluasiView::named));
        sop.valueProperty().addListener((property, before, now) -> open(now));
        return sop;
    }

    private static String named(Evaluasi evaluasi) {
        String nomor = evaluasi.nomor().isBlank() ? "" : " (" + evaluasi.nomor() + ")";
        return evaluasi.nama() + nomor + ": " + evaluasi.hasil().kata().toLowerCase(Locale.ROOT);
    }

    private PaperMenu print(Periode semester) {
        return new PaperMenu("Cetak", kit)
                .paper("Monitoring SOP", "Monitoring SOP " + semester.kode(), model::printMonitoring);
    }

    private void show(Monitoring now) {
        boolean again = shown.filter(now.periode()::equals).isPresent();
        if (again && !unkept().isEmpty()) {
            return; // The cards hold what is still to be saved.
        }
        shown = Optional.of(now.periode());
        cards.clear();
        top.getChildren().setAll(semesters(), print(now.periode()));
        monitoring.getChildren().setAll(top);
        if (now.baris().isEmpty()) {
            monitoring.getChildren().add(nothing());
            return;
        }
        monitoring
                .getChildren()
                .add(ScreenText.muted(
                        now.belum() == 0 ? "Semua SOP sudah dinilai." : now.belum() + " SOP belum dinilai."));
        MoreRows.add(monitoring, now.baris(), SHOWN_AT_ONCE, "SOP", baris -> {
            var card = new MonitoringCard(baris, isian -> model.save(baris.sopId(), isian));
            cards.add(card);
            return List.of(card);
        });
    }

    private void show(List<Evaluasi> now) {
        Optional<Long> before = Optional.ofNullable(sop.getValue()).map(Evaluasi::sopId);
        long wanted = before.orElse(sopId);
        answered.clear();
        sop.getItems().setAll(now);
        int chosen = 0;
        for (int i = 0; i < now.size(); i++) {
            chosen = now.get(i).sopId() == wanted ? i : chosen;
        }
        sop.getSelectionModel().clearAndSelect(chosen);
        sop.setVisible(!now.isEmpty());
        if (now.isEmpty()) {
            statements.getChildren().setAll(nothing());
        }
    }

    private void open(@Nullable Evaluasi read) {
        if (read == null) {
            return;
        }
        Evaluasi chosen = answered.getOrDefault(read.sopId(), read);
        var print = new PaperMenu("Cetak", kit);
        var panel = new EvaluasiPanel(chosen, this::save, print);
        print.paper(
                "Evaluasi SOP",
                NamaBerkas.ofTitle("Evaluasi SOP " + chosen.nama()) + " " + chosen.tahun(),
                (file, done) -> model.print(panel.evaluasi(), file, done));
        statements.getChildren().setAll(panel);
    }

    private void save(Evaluasi now) {
        answered.put(now.sopId(), now);
        model.save(now);
    }

    private static Node nothing() {
        return new EmptyState(
                MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                "Belum ada SOP yang berlaku",
                "Monitoring dan evaluasi dilakukan atas SOP yang berlaku.");
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public List<Masalah> unkept() {
        return cards.stream().flatMap(card -> card.unkept().stream()).toList();
    }

    @Override
    public void left() {
        page.requestFocus();
    }
}
