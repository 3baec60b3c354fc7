package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.perencanaan.PemeriksaPohon;
import id.langkah.domain.perencanaan.TemuanPohon;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.SideTabs;
import id.langkah.ui.kit.TallPane;
import id.langkah.ui.kit.ZoomPane;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The tab with the pohon kinerja as an outline, with the findings of the checker beside it. */
final class PohonPanel implements Screen {
    private static final double OUTLINE_SHARE = 0.58;
    private static final int PERIKSA = 1;

    private final PerencanaanModel model;
    private final PohonActs acts;
    private final RenstraDialog dialog;
    private final TallPane all = new TallPane();
    private final OutlineList outline;
    private final SimpulForm form;
    private final PeriksaPanel periksa;
    private final SideTabs side;
    private final FlowPane tools = new FlowPane();
    private final SplitPane split;
    private final PohonDrawing drawing = new PohonDrawing(this::show);
    private final ZoomPane bagan = new ZoomPane("Bagan pohon kinerja", new Region(), drawing);
    private final PillBar sight = new PillBar("Tampilan pohon kinerja");
    private List<Node> edits = List.of();
    private Set<Integer> warned = Set.of();

    PohonPanel(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.acts = new PohonActs(model, kit);
        this.dialog = new RenstraDialog(model, kit);
        outline = new OutlineList(model, this::remove, this::paste);
        form = new SimpulForm(model, kit);
        periksa = new PeriksaPanel(this::go);
        side = new SideTabs(List.of(
                new SideTabs.Content("Rincian", Page.scrolled(form)),
                new SideTabs.Content("Periksa", Page.scrolled(periksa))));
        side.getStyleClass().add("pohon-sisi");
        side.setMinWidth(0);
        outline.setMinWidth(0);
        outline.setMinHeight(0);
        side.setMinHeight(0);
        split = new SplitPane(outline, side);
        split.setMinHeight(0);
        split.setDividerPositions(OUTLINE_SHARE);
        split.getStyleClass().add("penulisan-isi");
        tools();
        all.getStyleClass().add("kinerja-bagian");
        sight.choose(0);
        outline.getSelectionModel().selectedIndexProperty().subscribe(at -> follow());
        model.data().subscribe(this::show);
    }

    private void tools() {
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan", model::undo), "Ctrl+Z");
        undo.disableProperty().bind(model.canUndo().not());
        Button redo = Buttons.withKeys(Buttons.icon(MaterialDesignR.REDO, "Ulangi", model::redo), "Ctrl+Y");
        redo.disableProperty().bind(model.canRedo().not());
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        edits = List.of(
                undo,
                redo,
                icon(MaterialDesignF.FORMAT_INDENT_DECREASE, "Naikkan tingkat", "Shift+Tab", outline.moves()::outdent),
                icon(MaterialDesignF.FORMAT_INDENT_INCREASE, "Turunkan tingkat", "Tab", outline.moves()::indent),
                icon(MaterialDesignA.ARROW_UP, "Naikkan urutan", "Alt+Panah atas", outline.moves()::up),
                icon(MaterialDesignA.ARROW_DOWN, "Turunkan urutan", "Alt+Panah bawah", outline.moves()::down),
                icon(MaterialDesignT.TRASH_CAN_OUTLINE, "Hapus cabang", "Del", this::remove),
                Buttons.withKeys(Buttons.plain("Tempel daftar…", MaterialDesignC.CONTENT_PASTE, this::paste), "Ctrl+V"),
                Buttons.withKeys(
                        Buttons.plain("Tambah di bawahnya", MaterialDesignP.PLUS, outline::addInside), "Ctrl+Enter"),
                Buttons.withKeys(Buttons.primary("Tambah baris", MaterialDesignP.PLUS, outline::addBelow), "Enter"));
        sight.add("Susunan", this::look).add("Bagan", this::look);
    }

    /** Shows the outline or the drawing. */
    private void look() {
        boolean drawn = sight.chosen() == 1;
        tools.getChildren().setAll(sight);
        if (drawn) {
            tools.getChildren().add(acts.papers());
        } else {
            tools.getChildren().addAll(edits);
        }
        show(model.data().get());
    }

    /** Selects a node that was clicked in the drawing. */
    private void show(int at) {
        sight.choose(0);
        outline.go(at);
        outline.requestFocus();
    }

    private static Button icon(Ikon icon, String name, String keys, Runnable run) {
        return Buttons.withKeys(Buttons.icon(icon, name, run), keys);
    }

    private void show(RencanaTahun now) {
        boolean none = now.renstra().isEmpty();
        boolean empty = now.pohon().size() == 0;
        all.setTop(none || empty ? null : tools);
        boolean drawn = sight.chosen() == 1;
        if (drawn) {
            now.renstra().ifPresent(drawing::show);
        }
        all.setCenter(none ? BelumAda.of(now, dialog) : empty ? withoutTree() : drawn ? bagan : split);
        List<TemuanPohon> temuan = now.renstra().map(PemeriksaPohon::check).orElse(List.of());
        warned = temuan.stream()
                .filter(butir -> butir.masalah().tingkat() != Masalah.Tingkat.SARAN)
                .map(TemuanPohon::simpul)
                .collect(Collectors.toSet());
        outline.show(now.pohon(), warned);
        periksa.show(temuan);
        side.rename(PERIKSA, temuan.isEmpty() ? "Periksa" : "Periksa (" + temuan.size() + ")");
        model.dicari().wanted().ifPresent(outline::go);
        follow();
    }

    private Node withoutTree() {
        return Page.filling(new EmptyState(
                MaterialDesignS.SITEMAP_OUTLINE,
                "Pohon kinerja masih kosong",
                "Tempel daftar tujuan, sasaran, program, dan kegiatan dari Word atau Excel,"
                        + " atau tulis satu per satu.",
                Action.plain("Tulis tujuan pertama", outline::addBelow),
                Action.primary("Tempel daftar…", this::paste)));
    }

    private void paste() {
        acts.paste(outline);
    }

    private void remove() {
        acts.remove(outline);
    }

    private void follow() {
        form.show(model.pohon(), outline.current());
    }

    private void go(int at) {
        outline.go(at);
    }

    @Override
    public Parent node() {
        return all.scroll();
    }

    @Override
    public void shown() {
        if (outline.current() < 0) {
            outline.choose(0);
        }
    }

    @Override
    public void left() {
        form.keep();
    }

    @Override
    public Optional<Node> start() {
        return split.equals(all.getCenter()) ? Optional.of(outline) : Optional.empty();
    }
}
