package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.TallPane;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The tab with the Renstra as a sheet: a target for each year, compared with the selected year's. */
final class RenstraPanel implements Screen {
    private final PerencanaanModel model;
    private final Kit kit;
    private final RenstraDialog dialog;
    private final RencanaMasuk masuk;
    private final Runnable toTree;
    private final TallPane all = new TallPane();
    private final Sheet<BarisRencana> sheet;
    private final RenstraTools tools;
    private final IsianRenstra isian;
    private final FlowPane acts = new FlowPane();
    private final Button open;
    private final Button remove;
    private final Button add;
    private Optional<String> columns = Optional.empty();

    /** @param toTree opens the tab of the tree */
    RenstraPanel(PerencanaanModel model, Kit kit, Runnable toTree) {
        this.model = model;
        this.kit = kit;
        this.dialog = new RenstraDialog(model, kit);
        this.masuk = new RencanaMasuk(model, kit);
        this.toTree = toTree;
        this.isian = new IsianRenstra(model, kit);
        sheet = new Sheet<>("Target Renstra", row -> row instanceof BarisRencana.Pita, isian::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(model::undo, model::redo);
        sheet.refusing(edit -> isian.put(edit)
                .flatMap(terisi -> terisi.masalah().stream()
                        .map(masalah -> (masalah.pesan() + " " + masalah.saran()).strip())
                        .findFirst()));
        sheet.onOpen(this::open);
        add = Buttons.withKeys(Buttons.primary("Indikator baru…", MaterialDesignP.PLUS, this::add), "Ctrl+N");
        open = Buttons.plain(
                "Buka indikator…",
                MaterialDesignP.PENCIL_OUTLINE,
                () -> current().ifPresent(this::open));
        remove = Buttons.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::removeChosen);
        acts.getChildren().setAll(open, remove);
        acts.getStyleClass().addAll("button-row", "kinerja-aksi");
        tools = new RenstraTools(model, kit, dialog, masuk, add);
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
            List<KolomRencana> kolom = KolomRencana.semua(renstra, now.tahun());
            isian.columns(kolom);
            sheet.columns(kolom.stream().map(KolomRencana::sheet).toList());
        }
        List<BarisRenstra> baris = BarisRenstra.of(renstra, now.tahun(), now.indikator(), now.pengaturan());
        sheet.rows(BarisRencana.of(renstra.pohon(), baris));
        tools.show(renstra, baris);
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

    private void removeChosen() {
        isian.remove(sheet.chosen());
    }

    private void open(BarisRencana row) {
        row.butir().ifPresent(this::open);
    }

    private void open(BarisRenstra baris) {
        new IndikatorDialog(model, kit)
                .ubah(baris.butir().simpul(), baris.butir().urut());
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
