package id.langkah.ui.arsip;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SearchField;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of the archive with its list and labels. */
public final class ArsipView implements Screen {
    private static final FilePicker.Filter DAFTAR = FilePicker.Filter.of("PDF atau Excel", "pdf", "xlsx");
    private static final FilePicker.Filter PDF = FilePicker.Filter.of("PDF", "pdf");

    private final ArsipModel model;
    private final Kit kit;
    private final long entri;
    private final EntriDialog dialog;
    private final PilihDialog choice;
    private final Page page = new Page("Arsip");
    private final ArsipTable table;
    private final SearchField search;
    private final FlowPane perBaris;
    private final BorderPane content = new BorderPane();
    private final Node[] tools;
    private final Node[] actions;
    private final Node empty;

    /** @param entri the entry selected at first; 0 for none */
    public ArsipView(ArsipModel model, Kit kit, long entri) {
        this.model = model;
        this.entri = entri;
        this.kit = kit;
        dialog = new EntriDialog(model, kit);
        choice = new PilihDialog(model, kit, dialog);
        search = new SearchField("Cari arsip, boks, atau lokasi", model.kata()::set);
        empty = Page.filling(new EmptyState(
                MaterialDesignA.ARCHIVE_OUTLINE,
                "Arsip masih kosong",
                "Arsipkan pengerjaan yang sudah selesai atau nilai yang sudah ditetapkan, atau catat "
                        + "berkas kertas, agar mudah dicari boksnya.",
                Action.plain("Catat berkas kertas", dialog::add),
                Action.plain("Arsipkan nilai…", choice::figures),
                Action.primary("Arsipkan pengerjaan…", choice::runs)));
        table = new ArsipTable(model, kit, dialog);
        tools = new Node[] {
            search,
            Buttons.plain("Arsipkan pengerjaan…", MaterialDesignP.PLAYLIST_CHECK, choice::runs),
            Buttons.plain("Arsipkan nilai…", MaterialDesignC.CHART_BOX_OUTLINE, choice::figures),
            Buttons.plain("Catat berkas kertas", MaterialDesignP.PLUS, dialog::add)
        };
        actions = new Node[] {
            Buttons.plain("Label boks…", MaterialDesignL.LABEL_OUTLINE, this::label),
            Buttons.primary("Cetak daftar arsip…", MaterialDesignP.PRINTER, this::write)
        };
        perBaris = table.buttons();
        content.setBottom(perBaris);
        page.content(content);
        model.entri().addListener(rows -> show(model.entri().get()));
        show(model.entri().get());
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
    public void search() {
        search.requestFocus();
    }

    private void show(List<EntriArsip> rows) {
        if (model.isEmpty()) {
            page.tools();
            page.actions();
        } else {
            page.tools(tools);
            page.actions(actions);
        }
        table.getItems().setAll(rows);
        content.setCenter(model.isEmpty() ? empty : table);
        perBaris.setVisible(!model.isEmpty());
        perBaris.setManaged(!model.isEmpty());
        page.subtitle().setText(model.jumlah());
        rows.stream().filter(row -> row.id() == entri).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
    }

    private void write() {
        save("Cetak daftar arsip", "Daftar Arsip.pdf", DAFTAR, model::write);
    }

    private void label() {
        save("Cetak label boks", "Label Boks.pdf", PDF, model::label);
    }

    private void save(String title, String name, FilePicker.Filter filter, BiConsumer<Path, Runnable> writing) {
        kit.files()
                .save(title, "cetak", name, filter)
                .ifPresent(file -> writing.accept(
                        file,
                        () -> kit.toasts()
                                .done(
                                        file.getFileName() + " ditulis.",
                                        Action.plain(
                                                "Buka berkas", () -> kit.open().accept(file)))));
    }
}
