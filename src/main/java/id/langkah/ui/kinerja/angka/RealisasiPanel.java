package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.bukti.BuktiMasuk;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kinerja.masuk.RealisasiMasuk;
import id.langkah.ui.kinerja.perbaikan.PerbaikanDialog;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.BesidePane;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FileDrop;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.SearchField;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The figures of a quarter or year as a sheet, with details of the figure at the cursor. */
public final class RealisasiPanel implements Tab {
    private static final String SEMUA = "Semua bidang";

    /** The most characters of an indicator's name. */
    private static final int NAME = 40;

    private final KinerjaModel kinerja;
    private final RealisasiModel model;
    private final Kit kit;
    private final PerbaikanDialog perbaikan;
    private final Sheet<Baris> sheet;
    private final SampingPanel samping;
    private final SearchField search;
    private final ComboBox<String> bidang = new ComboBox<>();
    private final Label ringkasan = ScreenText.strong("");
    private final Map<Tindakan, Button> tindakan = new EnumMap<>(Tindakan.class);
    private final Button usul;
    private final BesidePane split;
    private final TallPane all = new TallPane();
    private final Node tools;
    private final Node actions;
    private final Node empty;
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private KolomRealisasi kolom;

    /**
     * @param bukti receives files dropped on a row
     * @param indikator opens the tab of indicators
     */
    public RealisasiPanel(
            KinerjaModel kinerja,
            Kit kit,
            Navigator navigator,
            PerbaikanDialog perbaikan,
            BuktiMasuk bukti,
            Runnable indikator) {
        this.kinerja = kinerja;
        this.kit = kit;
        this.perbaikan = perbaikan;
        model = new RealisasiModel(kinerja);
        sheet = new Sheet<>("Realisasi", row -> row instanceof Baris.Sasaran, this::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(this::undo, this::redo);
        sheet.refusing(this::wrong);
        sheet.onLocked(this::shut);
        samping = new SampingPanel(kinerja, model, kit, perbaikan::show);
        search = new SearchField("Cari indikator", model.kata()::set);
        usul = Buttons.plain("Ajukan perbaikan", MaterialDesignC.CLIPBOARD_EDIT_OUTLINE, this::propose);
        split = new BesidePane(sheet, samping, "Rincian", "Rincian nilai di samping tabel");
        split.on(this::tell, samping::keep);
        FileDrop.onRows(
                sheet,
                row -> row.angka().flatMap(this::masa).isPresent(),
                (row, files) -> bukti.take(files, row.angka().flatMap(this::kunci)));
        sheet.onOpen(row -> see());
        sheet.setContextMenu(new ContextMenu(
                item("Rincian nilai", this::see),
                item("Riwayat nilai", this::history),
                item(
                        "Tambah bukti…",
                        () -> bukti.choose(
                                sheet.current().get().flatMap(Baris::angka).flatMap(this::kunci))),
                perbaikanItem(),
                item(
                        "Buka indikator",
                        () -> sheet.current().get().flatMap(Baris::angka).stream()
                                .map(angka -> angka.tercatat().id())
                                .map(Destination.Indikator::new)
                                .forEach(navigator::go))));
        kolom = KolomRealisasi.of(kinerja.lingkup().get(), List.of());
        empty = Page.filling(new EmptyState(
                MaterialDesignC.CHART_BOX_OUTLINE,
                "Belum ada indikator pada tahun ini",
                "Buat atau tempel indikator dan targetnya dahulu; sesudah itu realisasi" + " dapat diisi di sini.",
                Action.primary("Buat indikator", indikator)));
        tools = tools();
        actions = actions();
        all.getStyleClass().add("kinerja-bagian");
        rest.setOnFinished(event -> tell());
        sheet.onMove(this::follow);
        sheet.current().addListener(row -> follow());
        model.rows().addListener((property, before, now) -> show(now));
        kinerja.data().addListener(data -> offer());
        show(model.rows().get());
        offer();
    }

    @Override
    public Node node() {
        return all.scroll();
    }

    @Override
    public List<Masalah> unkept() {
        samping.keep();
        var all = new ArrayList<>(samping.salah());
        all.addAll(sheet.unkept("Data Kinerja, Realisasi"));
        return all;
    }

    @Override
    public Optional<Node> start() {
        all.scroll().applyCss(); // What scrolls or is split is in the window only once it has its looks.
        return Optional.of(sheet);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public boolean mayLeave() {
        return sheet.settle();
    }

    @Override
    public void left() {
        samping.keep();
    }

    private Node tools() {
        bidang.setAccessibleText("Bidang");
        bidang.getStyleClass().add("kinerja-pilihan");
        bidang.valueProperty()
                .addListener(
                        (property, before, now) -> model.bidang().set(now == null || now.equals(SEMUA) ? "" : now));
        var only = new CheckBox("Belum terisi");
        only.selectedProperty().bindBidirectional(model.hanyaKurang());
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", this::undo), "Ctrl+Z");
        undo.disableProperty().bind(model.isian().canUndo().not());
        Button redo = Buttons.withKeys(Buttons.icon(MaterialDesignR.REDO, "Ulangi isian", this::redo), "Ctrl+Y");
        redo.disableProperty().bind(model.isian().canRedo().not());
        Button read = Buttons.plain(
                "Impor Excel…", MaterialDesignF.FILE_EXCEL_OUTLINE, new RealisasiMasuk(kinerja, kit)::chooseFile);
        var tools = new FlowPane(search, bidang, only, undo, redo, read, split.toggle());
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        return tools;
    }

    private Node actions() {
        var buttons = new FlowPane(ringkasan);
        buttons.getStyleClass().add("button-row");
        buttons.setRowValignment(VPos.CENTER);
        for (Tindakan butir : Tindakan.values()) {
            Button button = Buttons.plain(butir.kata(), () -> act(butir));
            button.managedProperty().bind(button.visibleProperty());
            tindakan.put(butir, button);
            buttons.getChildren().add(button);
        }
        usul.managedProperty().bind(usul.visibleProperty());
        buttons.getChildren().add(usul);
        var bar = new VBox(buttons);
        bar.getStyleClass().add("kinerja-aksi");
        return bar;
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** The menu item for a Perbaikan, shown for a settled figure. */
    private MenuItem perbaikanItem() {
        MenuItem item = item("Ajukan perbaikan…", this::propose);
        sheet.onMove(() -> item.setDisable(
                current().filter(figure -> figure.status().isLocked()).isEmpty()));
        return item;
    }

    private void undo() {
        model.isian().undo(this::goTo);
    }

    private void redo() {
        model.isian().redo(this::goTo);
    }

    /** Selects a figure that was changed elsewhere. */
    private void goTo(KunciRealisasi kunci) {
        sheet.go(
                row -> row.angka()
                        .filter(angka -> angka.tercatat().id() == kunci.indikator())
                        .isPresent(),
                kolom.column(kunci.masa()).orElse(sheet.currentColumn()));
    }

    private void history() {
        see();
        samping.history();
    }

    private void see() {
        split.open();
    }

    private void offer() {
        List<String> names = kinerja.data().get().bidang();
        String chosen = bidang.getValue() == null ? SEMUA : bidang.getValue();
        bidang.getItems().setAll(SEMUA);
        bidang.getItems().addAll(names);
        bidang.setValue(names.contains(chosen) ? chosen : SEMUA);
    }

    private void show(List<Baris> rows) {
        var now = KolomRealisasi.of(kinerja.lingkup().get(), rows);
        boolean first = sheet.getItems().isEmpty();
        if (sheet.getColumns().isEmpty() || !now.sameAs(kolom)) {
            kolom = now;
            sheet.columns(now.kolom());
            sheet.rows(rows);
            sheet.home();
        }
        sheet.rows(rows);
        if (first) {
            sheet.home();
        }
        sheet.getPlaceholder().setVisible(kinerja.isLoaded());
        boolean none = kinerja.isEmpty();
        all.setTop(none ? null : tools);
        all.setCenter(none ? empty : split);
        all.setBottom(none ? null : actions);
        rest.stop();
        tell();
    }

    private void typed(List<SheetEdit<Baris>> edits) {
        model.isian().type(edits.stream().flatMap(edit -> isi(edit).stream()).toList());
    }

    private Optional<RealisasiModel.Isi> isi(SheetEdit<Baris> edit) {
        return edit.row()
                .angka()
                .flatMap(angka ->
                        kolom.masa(edit.column()).map(masa -> new RealisasiModel.Isi(angka, masa, edit.text())));
    }

    private Optional<String> wrong(SheetEdit<Baris> edit) {
        return isi(edit).flatMap(model::wrong);
    }

    /** Opens a Perbaikan for a settled figure with what was typed. */
    private void shut(SheetEdit<Baris> edit) {
        isi(edit).ifPresent(isi -> perbaikan.propose(isi.angka().realisasi(isi.masa()), isi.teks()));
    }

    /** The part of the year of the cursor's column, or the last one of the selected period. */
    private Optional<Masa> masa(Baris.Angka angka) {
        return kolom.masa(sheet.currentColumn())
                .filter(angka::isFor)
                .or(() -> angka.lingkup().masa(angka.tercatat()).stream().reduce((first, second) -> second));
    }

    private Optional<KunciRealisasi> kunci(Baris.Angka angka) {
        return masa(angka).map(angka::kunci);
    }

    /** Shows the details of the figure at the cursor: at once after a pause, otherwise when the cursor stops. */
    private void follow() {
        boolean runs = rest.getStatus() == Animation.Status.RUNNING;
        rest.playFromStart();
        if (!runs) {
            tell();
        }
    }

    private void tell() {
        Optional<Baris.Angka> angka = sheet.current().get().flatMap(Baris::angka);
        if (split.isOpen()) {
            samping.show(angka, angka.flatMap(this::masa));
        }
        List<Realisasi> chosen = chosen();
        boolean many = sheet.chosen().size() > 1;
        String about = kinerja.isLoaded() ? named(angka) + model.ringkasan() : "";
        ringkasan.setText(many ? chosen.size() + " nilai terpilih" : about);
        tindakan.forEach((butir, button) -> {
            int able = butir.mungkin(chosen).size();
            button.setVisible(able > 0);
            button.setText(able > 1 ? butir.kata() + " " + able + " nilai" : butir.kata());
        });
        boolean open = current().flatMap(Realisasi::terbuka).isPresent();
        usul.setText(open ? "Lanjutkan perbaikan" : "Ajukan perbaikan");
        usul.setVisible(
                current().filter(realisasi -> realisasi.status().isLocked()).isPresent());
    }

    /** The name of the figure that buttons act on. */
    private static String named(Optional<Baris.Angka> angka) {
        return angka.map(butir -> {
                    String name = butir.indikator().sebutan();
                    return (name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name) + " · ";
                })
                .orElse("");
    }

    private List<Realisasi> chosen() {
        return model.realisasi(sheet.chosen());
    }

    private Optional<Realisasi> current() {
        return sheet.current()
                .get()
                .flatMap(Baris::angka)
                .flatMap(angka -> masa(angka).map(angka::realisasi));
    }

    private void act(Tindakan tindakan) {
        if (!sheet.settle()) {
            return;
        }
        samping.keep();
        List<Realisasi> chosen = chosen();
        kinerja.runs(runs -> TindakanDialog.open(kit, kinerja, model, tindakan, chosen, runs));
    }

    private void propose() {
        current().ifPresent(figure -> perbaikan.propose(figure, ""));
    }
}
