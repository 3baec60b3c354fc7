package id.langkah.ui.pengerjaan;

import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.OpenOnEnter;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SearchField;
import id.langkah.ui.pengerjaan.DaftarModel.Baris;
import id.langkah.ui.pengerjaan.DaftarModel.Saringan;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Every run: how it stands, where it is, what is late, what is missing. */
public final class DaftarView implements Screen {
    private final DaftarModel model;
    private final Navigator navigator;
    private final Page page = new Page("Pengerjaan");
    private final ListView<Baris> list;
    private final SearchField search;
    private final ComboBox<Saringan> status = new ComboBox<>(FXCollections.observableArrayList(Saringan.values()));
    private final StackPane content = new StackPane();
    private final EmptyState none;
    private final EmptyState noMatch;

    /**
     * @param mulai begins a run
     */
    public DaftarView(DaftarModel model, Navigator navigator, MulaiDialog mulai) {
        this.model = model;
        this.navigator = navigator;
        Button start = Buttons.primary("Mulai pengerjaan", MaterialDesignP.PLAY, () -> mulai.open());
        Buttons.withKeys(start, "Ctrl+N");
        search = new SearchField("Cari pengerjaan", model::search);
        status.setAccessibleText("Saring menurut status");
        status.setValue(Saringan.SEMUA);
        status.valueProperty().addListener((property, before, now) -> model.choose(now));
        list = new ListView<>(model.shown());
        list.setAccessibleText("Daftar pengerjaan");
        list.getStyleClass().add("pengerjaan-daftar");
        list.setCellFactory(view -> new BarisCell());
        OpenOnEnter.of(list, this::open);
        none = new EmptyState(
                MaterialDesignP.PLAYLIST_CHECK,
                "Belum ada pengerjaan",
                "Mulai dari SOP yang berlaku; Langkah menuntun aktivitas demi aktivitas.",
                Action.primary("Mulai pengerjaan", () -> mulai.open()));
        noMatch = new EmptyState(
                MaterialDesignP.PLAYLIST_REMOVE,
                "Tidak ada yang cocok",
                "Ubah kata yang dicari atau saringan statusnya.");
        page.actions(start).content(content);
        KeyCombination begin = KeyCombination.valueOf("Ctrl+N");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (begin.match(event)) {
                event.consume();
                mulai.open();
            }
        });
        model.jumlah().addListener((property, before, now) -> show(now));
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
        search.selectAll();
    }

    private void show(DaftarModel.Jumlah jumlah) {
        if (jumlah.semua() == 0) {
            page.tools();
            content.getChildren().setAll(Page.scrolled(none));
            page.subtitle().setText("");
            return;
        }
        page.tools(search, status);
        content.getChildren().setAll(jumlah.tampil() == 0 ? Page.scrolled(noMatch) : list);
        page.subtitle()
                .setText(
                        jumlah.tampil() == jumlah.semua()
                                ? jumlah.semua() + " pengerjaan"
                                : jumlah.tampil() + " dari " + jumlah.semua() + " pengerjaan");
    }

    private void open() {
        Baris chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            navigator.go(new Destination.Pengerjaan(chosen.run().id()));
        }
    }
}
