package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The tab with the Renstra as a sheet: a target for each year, compared with the selected year's. */
final class RenstraPanel implements Screen {
    private final PerencanaanModel model;
    private final Kit kit;
    private final RenstraDialog dialog;
    private final RencanaMasuk masuk;
    private final Runnable toTree;
    private final TallPane all = new TallPane();
    private final Sheet<BarisRencana> sheet;
    private final FlowPane tools = new FlowPane();
    private final FlowPane acts = new FlowPane();
    private final Button open;
    private final Button remove;
    private final Button add;
    private List<KolomRencana> kolom = List.of();
    private Optional<String> columns = Optional.empty();

    /** @param toTree opens the tab of the tree */
    RenstraPanel(PerencanaanModel model, Kit kit, Runnable toTree) {
        this.model = model;
        this.kit = kit;
        this.dialog = new RenstraDialog(model, kit);
        this.masuk = new RencanaMasuk(model, kit);
        this.toTree = toTree;
        sheet = new Sheet<>("Target Renstra", row -> row instanceof BarisRencana.Pita, this::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(model::undo, model::redo);
        sheet.refusing(edit -> put(edit)
                .flatMap(terisi -> terisi.masalah().stream()
                        .map(masalah -> (masalah.pesan() + " " + masalah.saran()).strip())
                        .findFirst()));
        sheet.onOpen(this::open);
        add = Buttons.withKeys(Buttons.primary("Indikator baru…", MaterialDesignP.PLUS, this::add), "Ctrl+N");
        open = Buttons.plain(
                "Buka indikator…",
                MaterialDesignP.PENCIL_OUTLINE,
                () -> current().ifPresent(this::open));
        remove = Buttons.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove);
        acts.getChildren().setAll(open, remove);
        acts.getStyleClass().addAll("button-row", "kinerja-aksi");
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        all.getStyleClass().add("kinerja-bagian");
        KeyCombination baru = KeyCombination.valueOf("Ctrl+N");
        all.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (baru.match(key) && model.data().get().renstra().isPresent()) {
                key.consume();
                add();
            }
        });
        sheet.current().addListener(row -> follow());
        model.data().subscribe(this::show);
    }

    private void show(RencanaTahun now) {
        Optional<Renstra> found = now.renstra();
        if (found.isEmpty() || found.get().pohon().size() == 0) {
            all.setTop(null);
            all.setBottom(null);
            all.setCenter(found.isEmpty() ? BelumAda.of(now, dialog) : withoutTree(found.get()));
            return;
        }
        Renstra renstra = found.get();
        String wanted = renstra.awal() + "-" + renstra.akhir() + "-" + now.tahun();
        if (!columns.equals(Optional.of(wanted))) {
            columns = Optional.of(wanted);
            kolom = KolomRencana.semua(renstra, now.tahun());
            sheet.columns(kolom.stream().map(KolomRencana::sheet).toList());
        }
        List<BarisRenstra> baris = BarisRenstra.of(renstra, now.tahun(), now.indikator(), now.pengaturan());
        sheet.rows(BarisRencana.of(renstra.pohon(), baris));
        tools(renstra, baris);
        all.setTop(tools);
        all.setCenter(sheet);
        all.setBottom(acts);
        follow();
    }

    private Node withoutTree(Renstra renstra) {
        return Page.filling(new EmptyState(
                MaterialDesignS.SITEMAP_OUTLINE,
                renstra.sebutan() + " masih kosong",
                "Tulis atau tempel dahulu tujuan, sasaran, dan programnya di bagian Pohon Kinerja.",
                Action.plain("Ubah Renstra…", () -> dialog.ubah(renstra)),
                Action.plain("Baca dari Excel…", () -> masuk.choose(renstra)),
                Action.primary("Ke Pohon Kinerja", toTree)));
    }

    private void tools(Renstra renstra, List<BarisRenstra> baris) {
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", model::undo), "Ctrl+Z");
        undo.disableProperty().bind(model.canUndo().not());
        long lacking = baris.stream()
                .filter(butir -> butir.keadaan() == BarisRenstra.Keadaan.BELUM_ADA
                        || (butir.keadaan() == BarisRenstra.Keadaan.TARGET_KOSONG))
                .count();
        Button make = Buttons.plain(
                "Buat indikator " + model.tahun().get() + "…", MaterialDesignP.PLAYLIST_PLUS, () -> make(renstra));
        make.setDisable(lacking == 0);
        var more = new MenuButton(renstra.sebutan());
        more.getStyleClass().add("may-shorten");
        more.getItems()
                .setAll(
                        item("Ubah Renstra…", () -> dialog.ubah(renstra)),
                        item("Baca dari Excel…", () -> masuk.choose(renstra)),
                        item("Tulis ke Excel…", () -> masuk.write(renstra)),
                        item("Renstra baru…", dialog::baru),
                        item("Hapus Renstra…", () -> dialog.hapus(renstra)));
        tools.getChildren()
                .setAll(
                        more,
                        undo,
                        Buttons.plain("Tempel tabel…", MaterialDesignC.CONTENT_PASTE, () -> masuk.paste(renstra)),
                        make,
                        add);
    }

    private static MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void make(Renstra renstra) {
        int tahun = model.tahun().get();
        kit.dialogs()
                .confirm(
                        "Buat indikator tahun " + tahun + " dari " + renstra.sebutan() + "?",
                        "Indikator yang belum ada ditambahkan dengan target tahun itu, dan target yang masih kosong"
                                + " diisi. Yang sudah terisi tidak diubah.",
                        Action.primary(
                                "Buat indikator",
                                () -> model.buat(
                                        renstra,
                                        made -> kit.toasts()
                                                .done("%d indikator ditambahkan, %d target diisi."
                                                        .formatted(made.baru(), made.diisi())))));
    }

    private Optional<BarisRenstra> current() {
        return sheet.current().get().flatMap(BarisRencana::butir);
    }

    private void follow() {
        open.setDisable(current().isEmpty());
        remove.setDisable(current().isEmpty());
        add.setDisable(sheet.current().get().isEmpty());
    }

    private void add() {
        sheet.current().get().ifPresent(row -> new IndikatorDialog(model, kit).baru(row.simpul()));
    }

    private void open(BarisRencana row) {
        row.butir().ifPresent(this::open);
    }

    private void open(BarisRenstra baris) {
        new IndikatorDialog(model, kit)
                .ubah(baris.butir().simpul(), baris.butir().urut());
    }

    private void remove() {
        List<Renstra.Butir> chosen = sheet.chosen().stream()
                .flatMap(row -> row.butir().stream())
                .map(BarisRenstra::butir)
                .sorted(Comparator.comparingInt(Renstra.Butir::urut).reversed())
                .toList();
        if (!chosen.isEmpty()) {
            model.edit(pohon -> {
                PohonKinerja left = pohon;
                for (Renstra.Butir butir : chosen) {
                    var few = new ArrayList<>(left.get(butir.simpul()).indikator());
                    few.remove(butir.urut());
                    left = left.with(butir.simpul(), left.get(butir.simpul()).withIndikator(few));
                }
                return left;
            });
            kit.toasts()
                    .done(chosen.size() + " indikator dihapus dari Renstra.", Action.plain("Urungkan", model::undo));
        }
    }

    private Optional<KolomRencana.Terisi> put(SheetEdit<BarisRencana> edit) {
        return edit.row()
                .butir()
                .flatMap(baris -> kolom.get(edit.column())
                        .isi()
                        .map(isi -> isi.put(
                                baris.butir().indikator(),
                                edit.text(),
                                model.data().get().pengaturan())));
    }

    /** Accepts everything that was typed or pasted, or tells why nothing of it can be accepted. */
    private void typed(List<SheetEdit<BarisRencana>> edits) {
        var wrong = new ArrayList<Masalah>();
        PohonKinerja pohon = model.pohon();
        for (SheetEdit<BarisRencana> edit : edits) {
            Optional<BarisRenstra> baris = edit.row().butir();
            Optional<KolomRencana.Isian> isi = kolom.get(edit.column()).isi();
            if (baris.isEmpty() || isi.isEmpty()) {
                continue;
            }
            Renstra.Butir butir = baris.get().butir();
            IndikatorRenstra now = pohon.get(butir.simpul()).indikator().get(butir.urut());
            KolomRencana.Terisi terisi =
                    isi.get().put(now, edit.text(), model.data().get().pengaturan());
            terisi.masalah().forEach(masalah -> wrong.add(Masalah.galat(masalah.pesan(), now.nama(), masalah.saran())));
            pohon = IndikatorDialog.with(pohon, butir.simpul(), butir.urut(), terisi.indikator());
        }
        if (wrong.isEmpty()) {
            PohonKinerja after = pohon;
            model.edit(before -> after);
        } else {
            kit.dialogs().masalah("Isian belum disimpan", wrong);
        }
    }

    @Override
    public Parent node() {
        return all.scroll();
    }

    @Override
    public void shown() {
        if (sheet.current().get().flatMap(BarisRencana::butir).isEmpty()) {
            sheet.home();
        }
    }

    @Override
    public Optional<Node> start() {
        return sheet.equals(all.getCenter()) ? Optional.of(sheet) : Optional.empty();
    }

    @Override
    public List<Masalah> unkept() {
        return sheet.unkept("Perencanaan, Renstra");
    }
}
