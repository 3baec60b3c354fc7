package id.langkah.ui.pustaka;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.OpenOnEnter;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.SearchField;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen with the list of SOPs and a search that runs while typing. */
public final class PustakaView implements Screen {
    private final PustakaModel model;
    private final Navigator navigator;
    private final SopMenu menu;
    private final Page page = new Page("SOP");
    private final StackPane room = new StackPane();
    private final ListView<RingkasanSop> list = new ListView<>();
    private final SearchField search;
    private final Node empty;
    private final Node nothing;

    /**
     * @param samples imports the sample SOPs of the program
     * @param start opens the dialog that starts a run of an SOP
     */
    public PustakaView(PustakaModel model, Kit kit, Navigator navigator, Runnable samples, LongConsumer start) {
        this.model = model;
        this.menu = new SopMenu(model, kit, navigator, start);
        Runnable impor = () -> ImporView.choose(kit, navigator);
        this.navigator = navigator;
        this.search = new SearchField("Cari SOP", model::search);
        this.empty = new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                "Belum ada SOP",
                "Impor SOP dari Excel, Word, PDF, atau JSON, seret berkasnya ke sini, atau tulis " + "sendiri.",
                Action.plain("Pakai SOP contoh", samples),
                Action.primary("Impor berkas SOP", impor));
        this.nothing = new EmptyState(
                MaterialDesignM.MAGNIFY_CLOSE,
                "Tidak ada SOP yang cocok",
                "Coba kata lain, atau sebagian kata saja.",
                Action.plain("Kosongkan pencarian", search::clear),
                Action.primary(
                        "Cari di mana saja",
                        () -> navigator.go(new Destination.Cari(search.getText().strip()))));
        page.tools(search);
        page.actions(
                Buttons.plain("Cetak kumpulan", MaterialDesignP.PRINTER_OUTLINE, new KumpulanDialog(model, kit)::open),
                Buttons.plain("Tulis SOP", MaterialDesignP.PENCIL_OUTLINE, this::write),
                Buttons.primary("Impor berkas SOP", MaterialDesignF.FILE_IMPORT_OUTLINE, impor));
        page.content(room);
        list.setItems(model.shown());
        list.setCellFactory(view -> new SopCell(model::seen, start));
        list.setAccessibleText("Daftar SOP");
        OpenOnEnter.of(list, this::open);
        RowMenu.of(list, rows -> menu.acts(rows.getFirst()));
        model.isi().addListener((property, before, now) -> show(now));
        show(model.isi().get());
    }

    private void show(PustakaModel.Isi isi) {
        switch (isi) {
            case DIBACA -> room.getChildren().clear();
            case KOSONG -> room.getChildren().setAll(empty);
            case TIDAK_DITEMUKAN -> room.getChildren().setAll(nothing);
            case ADA -> room.getChildren().setAll(list);
        }
        page.subtitle()
                .setText(isi == PustakaModel.Isi.ADA ? "Enter membuka SOP; klik kanan untuk tindakan lain." : "");
    }

    private void open() {
        RingkasanSop chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            menu.open(chosen);
        }
    }

    private void write() {
        model.write(draft -> navigator.go(new Destination.Penulisan(draft.id())));
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
}
