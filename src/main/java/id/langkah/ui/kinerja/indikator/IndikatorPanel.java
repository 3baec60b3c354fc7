package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.IndikatorTercatat;
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
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.SearchField;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
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
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(model::undo, () -> {});
        sheet.refusing(edit -> isi(edit).flatMap(model::wrong));
        sheet.onOpen(row -> row.angka().ifPresent(this::open));
        RowMenu.of(sheet, () -> current().map(this::acts).orElse(List.of()));
        search = new SearchField("Cari indikator", model.kata()::set);
        empty = Page.filling(new EmptyState(
                MaterialDesignC.CHART_BOX_OUTLINE,
                "Belum ada indikator",
                "Salin tabel indikator dari Excel lalu tempel, impor dari berkas Excel,"
                        + " salin dari tahun sebelumnya, atau tulis satu per satu."
                        + " Daftar isian menyediakan semua kolomnya.",
                Action.plain("Tulis indikator", this::add),
                Action.plain("Daftar isian Excel…", this::write),
                Action.plain("Impor Excel…", masuk::chooseFile),
                Action.primary("Tempel dari Excel…", masuk::paste)));
        tools = tools();
        bottom = bottom();
        all.getStyleClass().add("kinerja-bagian");
        sheet.onMove(this::follow);
        sheet.current().addListener(row -> follow());
        model.rows().addListener((property, before, now) -> show(now));
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
        berkas.forEach(file -> model.previewFile(file, masuk::preview));
    }

    @Override
    public Node node() {
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
                Buttons.plain("Ekspor Excel…", MaterialDesignF.FILE_EXPORT_OUTLINE, this::write),
                Buttons.icon(MaterialDesignC.CONTENT_COPY, "Salin tabel", this::copy),
                Buttons.plain("Salin ke tahun lain…", MaterialDesignA.ARROW_RIGHT_BOLD_OUTLINE, masuk::nextYear),
                Buttons.withKeys(Buttons.primary("Indikator baru", MaterialDesignP.PLUS, this::add), "Ctrl+N"));
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        return tools;
    }

    private List<MenuAct> acts(Baris.Angka angka) {
        return List.of(
                MenuAct.of("Buka indikator", MaterialDesignP.PENCIL_OUTLINE, () -> open(angka)),
                MenuAct.of("Perubahan target…", MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE, this::changeTargets),
                MenuAct.of("Naikkan urutan", MaterialDesignA.ARROW_UP, () -> move(-1)),
                MenuAct.of("Turunkan urutan", MaterialDesignA.ARROW_DOWN, () -> move(1)),
                MenuAct.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
    }

    private Node bottom() {
        perBaris.getStyleClass().addAll("button-row");
        perBaris.getChildren()
                .setAll(
                        Buttons.plain(
                                "Buka indikator",
                                MaterialDesignP.PENCIL_OUTLINE,
                                () -> current().ifPresent(this::open)),
                        Buttons.plain(
                                "Perubahan target…", MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE, this::changeTargets),
                        Buttons.icon(MaterialDesignA.ARROW_UP, "Naikkan urutan", () -> move(-1)),
                        Buttons.icon(MaterialDesignA.ARROW_DOWN, "Turunkan urutan", () -> move(1)),
                        Buttons.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
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
                edits.stream().flatMap(edit -> isi(edit).stream()).toList(),
                this::refused,
                (told, keep) ->
                        HitungUlangDialog.ask(kit, told, keep, Action.plain("Perubahan target…", this::changeTargets)));
    }

    private static Optional<IndikatorModel.Isi> isi(SheetEdit<Baris> edit) {
        return edit.row()
                .angka()
                .map(angka -> new IndikatorModel.Isi(angka, KolomTarget.of(edit.column()), edit.text()));
    }

    private void refused(List<Masalah> masalah) {
        kit.dialogs().masalah("Isian belum disimpan", masalah);
    }

    /** Opens the dialog for changed targets of the selected rows. */
    private void changeTargets() {
        List<IndikatorTercatat> chosen = sheet.chosen().stream()
                .flatMap(row -> row.angka().stream())
                .map(Baris.Angka::tercatat)
                .toList();
        if (!chosen.isEmpty()) {
            new PerubahanTargetDialog(kinerja, kit).open(chosen);
        }
    }

    @Override
    public void add() {
        navigator.go(new Destination.IndikatorBaru(
                kinerja.lingkup().get().tahun(),
                current().map(angka -> angka.indikator().sasaran()).orElse("")));
    }

    private void open(Baris.Angka angka) {
        navigator.go(new Destination.Indikator(angka.tercatat().id()));
    }

    private void move(int by) {
        current().ifPresent(angka -> model.move(angka.tercatat().id(), by));
    }

    private void remove() {
        List<Long> id = sheet.chosen().stream()
                .flatMap(row -> row.angka().stream())
                .map(angka -> angka.tercatat().id())
                .toList();
        if (id.isEmpty()) {
            return;
        }
        String what = id.size() == 1
                ? "indikator "
                        + current().map(angka -> angka.indikator().sebutan()).orElse("ini")
                : id.size() + " indikator";
        kit.dialogs()
                .confirm(
                        "Hapus " + what,
                        "Hanya indikator yang nilainya belum pernah diisi yang dapat dihapus."
                                + " Yang lain dapat dijadikan tidak aktif.",
                        Action.danger(
                                "Hapus " + what,
                                () -> model.remove(
                                        id, () -> kit.toasts().done(id.size() + " indikator" + " dihapus."))));
    }

    private void write() {
        kit.files()
                .save("Ekspor indikator ke Excel", "kinerja", "Indikator " + model.tahun() + ".xlsx", EXCEL)
                .ifPresent(file -> model.write(file, () -> written(file)));
    }

    private void written(Path file) {
        kit.toasts()
                .done(
                        "Indikator ditulis: " + file.getFileName() + ".",
                        Action.plain("Buka berkas", () -> kit.open().accept(file)));
    }

    private void copy() {
        model.copy(text -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            kit.toasts().done("Tabel disalin; tempel di Excel.");
        });
    }
}
