package id.langkah.ui.akip;

import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.KomponenAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.LembarAkip;
import id.langkah.domain.akip.LembarPeluang;
import id.langkah.domain.akip.NilaiAkip;
import id.langkah.domain.akip.SubAkip;
import id.langkah.domain.akip.TandaAkip;
import id.langkah.domain.rekap.Lembar;
import id.langkah.ui.LembarTable;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The screen of a year's evaluation: points, possible gains, and the criteria of each component. */
public final class AkipView implements Screen {

    private final AkipModel model;
    private final Kit kit;
    private final Label hasil = ScreenText.strong("");
    private final Label saran = ScreenText.muted("");
    private final PillBar pills = new PillBar("Bagian evaluasi");
    private final HBox actions = new HBox();
    private final BorderPane all = new BorderPane();
    private int printed;

    public AkipView(AkipModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        ScreenText.wrapped(hasil);
        actions.getStyleClass().add("row");
        var words = new VBox(hasil, saran);
        words.getStyleClass().add("stack-tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        var top = new VBox(new HBox(words, actions), pills);
        top.getStyleClass().addAll("stack", "akip-kepala");
        saran.managedProperty().bind(saran.textProperty().isNotEmpty());
        top.setMinHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("sakip-layar");
        all.setTop(top);
        model.isi().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    private void show(AkipModel.Isi isi) {
        int chosen = Math.max(0, pills.chosen());
        pills.clear();
        pills.add("Hasil", this::result);
        pills.add("Peluang", () -> see(LembarPeluang.of(model.evaluasi())));
        for (KomponenAkip komponen : KomponenAkip.values()) {
            pills.add(komponen.kata().split(" ", 2)[0], () -> see(isi, komponen));
        }
        pills.choose(chosen);
        papers();
        tell();
    }

    /** Updates the menu of papers, whose names contain the year. */
    private void papers() {
        int tahun = model.evaluasi().tahun();
        if (printed != tahun) {
            printed = tahun;
            var cetak = new PaperMenu("Cetak", kit).paper("Evaluasi AKIP", "Evaluasi AKIP " + tahun, model::print);
            var table = new KriteriaTable(model, kit);
            var kriteria = new MenuButton("Kriteria");
            kriteria.setMinWidth(Region.USE_PREF_SIZE);
            kriteria.getItems()
                    .addAll(item("Impor tabel kriteria…", table::choose), item("Simpan tabel kriteria…", table::keep));
            actions.getChildren().setAll(cetak, kriteria);
        }
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** The mark by its parts, with what is said of the whole. */
    private void result() {
        var catatan = new TextField(model.evaluasi().catatan());
        Runnable settle = () -> {
            EvaluasiAkip noted = model.evaluasi().withCatatan(catatan.getText().strip());
            if (!noted.equals(model.evaluasi())) {
                model.save(noted);
            }
        };
        catatan.setOnAction(event -> settle.run());
        catatan.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                settle.run();
            }
        });
        var shown = new BorderPane(new LembarTable<>(LembarAkip.ringkasan(model.evaluasi())));
        Form note = new Form().row("Catatan", catatan);
        note.getStyleClass().add("akip-catatan");
        shown.setTop(note);
        all.setCenter(shown);
    }

    private <R> void see(Lembar<R> lembar) {
        all.setCenter(
                lembar.baris().isEmpty() ? Page.scrolled(ScreenText.body(lembar.kosong())) : new LembarTable<>(lembar));
    }

    private void see(AkipModel.Isi isi, KomponenAkip komponen) {
        var cards = new VBox();
        cards.getStyleClass().addAll("stack", "evaluasi-isi");
        for (SubAkip sub : SubAkip.values()) {
            for (KriteriaAkip kriteria : model.evaluasi().tabel().bagian(komponen, sub)) {
                cards.getChildren().add(card(isi, kriteria));
            }
        }
        all.setCenter(Page.scrolled(cards));
    }

    private Node card(AkipModel.Isi isi, KriteriaAkip kriteria) {
        var known = kriteria.tanda().stream()
                .flatMap((TandaAkip tanda) -> Optional.ofNullable(isi.tanda().get(tanda)).stream())
                .toList();
        return new KriteriaCard(
                kriteria, model.evaluasi().isian(kriteria), known, answered -> answer(kriteria, answered));
    }

    private void answer(KriteriaAkip kriteria, IsianAkip answered) {
        model.save(model.evaluasi().with(kriteria, answered));
        tell();
    }

    /** Shows the present points and how to reach the next predicate. */
    private void tell() {
        EvaluasiAkip evaluasi = model.evaluasi();
        NilaiAkip nilai = evaluasi.nilai();
        hasil.setText((nilai.isLengkap() ? "Nilai " : "") + evaluasi.hasil() + ".");
        saran.setText(
                nilai.dijawab() == 0
                        ? "Kriteria: " + evaluasi.tabel().nama() + ". Jawaban langsung disimpan."
                        : evaluasi.naikPredikat().map(LembarPeluang::kalimat).orElse(""));
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void left() {
        all.requestFocus();
    }
}
