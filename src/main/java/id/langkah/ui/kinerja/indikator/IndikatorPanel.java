package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kinerja.masuk.IndikatorMasuk;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.SearchField;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The tab with the indicators of a year, their targets and weights, as a sheet. */
public final class IndikatorPanel implements Tab {
    public static final FilePicker.Filter EXCEL = FilePicker.Filter.of("Excel", "xlsx");

    private final KinerjaModel kinerja;
    private final IndikatorModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final IndikatorMasuk masuk;
    private final Sheet<Baris> sheet;
    private final IndikatorActs acts;
    private final SearchField search;
    private final MasalahList temuan = new MasalahList();
    private final FlowPane perBaris = new FlowPane();
    private final TallPane all = new TallPane();
    private final Node tools;
    private final Node bottom;
    private final Node empty;
    private boolean berubah;

    public IndikatorPanel(KinerjaModel kinerja, Kit kit, Navigator navigator) {
        this.kinerja = kinerja;
        this.kit = kit;
        this.navigator = navigator;
        model = new IndikatorModel(kinerja);
        masuk = new IndikatorMasuk(kinerja, model, kit);
        sheet = new Sheet<>("Indikator dan target", row -> row instanceof Baris.Sasaran, this::typed);
        acts = new IndikatorActs(kinerja, model, kit, navigator, sheet);
        sheet.setPlaceholder(ScreenText.muted("Tidak ada indikator yang cocok."));
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(model::undo, () -> {});
        sheet.refusing(edit -> KolomTarget.isi(edit).flatMap(model::wrong));
        sheet.onOpen(row -> row.angka().ifPresent(acts::open));
        RowMenu.of(sheet, () -> current().map(acts::menu).orElse(List.of()));
        search = new SearchField("Cari indikator", model.kata()::set);
        empty = Page.filling(new EmptyState(
                MaterialDesignC.CHART_BOX_OUTLINE,
                "Belum ada indikator",
                "Salin tabel indikator dari Excel lalu tempel, impor dari berkas Excel,"
                        + " salin dari tahun sebelumnya, atau tulis satu per satu."
                        + " Daftar isian menyediakan semua kolomnya.",
                Action.plain("Tulis indikator", this::add),
                Action.plain("Daftar isian Excel…", acts::write),
                Action.plain("Impor Excel…", masuk::chooseFile),
                Action.primary("Tempel dari Excel…", masuk::paste)));
        tools = tools();
        bottom = bottom();
        all.getStyleClass().add("kinerja-bagian");
        sheet.onMove(this::follow);
        sheet.current().addListener(row -> follow());
        model.rows().addListener(rows -> show(model.rows().get()));
        show(model.rows().get());
    }

    @Override
    public void shown() {
        if (current().isEmpty()) {
            sheet.home();
        }
    }

    /** Previews importing workbooks, one after the other. */
    public void preview(List<Path> berkas) {
        berkas.forEach(file -> model.tabel().previewFile(file, masuk::preview));
    }

    @Override
    public Parent node() {
        return all.scroll();
    }

    @Override
    public List<Masalah> unkept() {
        return sheet.unkept("Data Kinerja, Indikator");
    }

    @Override
    public boolean mayLeave() {
        return sheet.settle();
    }

    @Override
    public Optional<Node> start() {
        all.scroll().applyCss(); // what scrolls is in the window only once it has its looks
        return Optional.of(sheet);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    private Node tools() {
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", model::undo), "Ctrl+Z");
        undo.disableProperty().bind(model.canUndo().not());
        var tools = new FlowPane(
                search,
                undo,
                Buttons.plain("Tempel dari Excel…", MaterialDesignC.CONTENT_PASTE, masuk::paste),
                Buttons.plain("Impor Excel…", MaterialDesignF.FILE_EXCEL_OUTLINE, masuk::chooseFile),
                Buttons.plain("Ekspor Excel…", MaterialDesignF.FILE_EXPORT_OUTLINE, acts::write),
                Buttons.icon(MaterialDesignC.CONTENT_COPY, "Salin tabel", acts::copy),
                Buttons.plain("Salin ke tahun lain…", MaterialDesignA.ARROW_RIGHT_BOLD_OUTLINE, masuk::nextYear),
                Buttons.withKeys(Buttons.primary("Indikator baru", MaterialDesignP.PLUS, this::add), "Ctrl+N"));
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        return tools;
    }

    private Node bottom() {
        perBaris.getStyleClass().addAll("button-row");
        perBaris.getChildren().setAll(acts.buttons());
        var box = new VBox(temuan, perBaris);
        box.getStyleClass().addAll("stack", "kinerja-aksi");
        return box;
    }

    private void show(List<Baris> rows) {
        boolean changed = Baris.anyChanged(rows);
        if (sheet.getColumns().isEmpty() || changed != berubah) {
            berubah = changed;
            sheet.columns(KolomTarget.kolom(changed));
        }
        sheet.rows(rows);
        temuan.set(model.temuan().stream().limit(3).toList());
        sheet.getPlaceholder().setVisible(kinerja.isLoaded());
        boolean none = kinerja.isEmpty();
        all.setTop(none ? null : tools);
        all.setCenter(none ? empty : sheet);
        all.setBottom(none ? null : bottom);
        follow();
    }

    private void follow() {
        perBaris.setDisable(current().isEmpty());
    }

    private Optional<Baris.Angka> current() {
        return sheet.current().get().flatMap(Baris::angka);
    }

    private void typed(List<SheetEdit<Baris>> edits) {
        model.type(
                edits.stream().flatMap(edit -> KolomTarget.isi(edit).stream()).toList(),
                masalah -> kit.dialogs().masalah("Isian belum disimpan", masalah),
                (told, keep) -> HitungUlangDialog.ask(
                        kit,
                        told,
                        keep,
                        Action.plain(
                                "Perubahan target…",
                                () -> acts.changeTargets(
                                        edits.stream().map(SheetEdit::row).toList()))));
    }

    @Override
    public void add() {
        navigator.go(new Destination.IndikatorBaru(
                kinerja.lingkup().get().tahun(),
                current().map(angka -> angka.indikator().sasaran()).orElse("")));
    }
}
