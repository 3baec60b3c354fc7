package id.langkah.ui.pengerjaan;

import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.OpenOnEnter;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.SearchField;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen with all runs as list, board or calendar. */
public final class DaftarView implements Screen {
    private final DaftarModel model;
    private final RunMenu menu;
    private final Optional<SaringanDaftar> wanted;
    private final Page page = new Page("Pengerjaan");
    private final PillBar views = new PillBar("Tampilan pengerjaan");
    private final ListView<BarisRun> list;
    private final BorderPane table = new BorderPane();
    private final DaftarHead head;
    private final PapanPane board;
    private final KalenderPane calendar;
    private final SearchField search;
    private final Choice<SaringanDaftar> status;
    private final Choice<UrutanDaftar> order;
    private final StackPane content = new StackPane();
    private final EmptyState none;
    private final EmptyState noMatch;

    /**
     * @param mulai the dialog that starts a run
     * @param saringan the name of the first filter; blank for the one used last
     */
    public DaftarView(DaftarModel model, Kit kit, Navigator navigator, MulaiDialog mulai, String saringan) {
        this.model = model;
        this.menu = new RunMenu(model, kit, navigator);
        this.wanted = SaringanDaftar.of(saringan);
        this.head = new DaftarHead(model);
        this.board = new PapanPane(model, menu);
        this.calendar = new KalenderPane(model, navigator, mulai::open);
        Button start = Buttons.primary("Mulai pengerjaan", MaterialDesignP.PLAY, () -> mulai.open());
        Buttons.withKeys(start, "Ctrl+N");
        search = new SearchField("Cari pengerjaan", model::search);
        status = new Choice<>("Saring menurut status", SaringanDaftar::toString, model::choose);
        status.offer(List.of(SaringanDaftar.values()), model.saringan());
        order = new Choice<>("Urutkan menurut", urutan -> "Urut: " + urutan, model::sort);
        order.offer(List.of(UrutanDaftar.values()), model.urutan());
        list = new ListView<>(model.shown());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText("Daftar pengerjaan");
        list.getStyleClass().add("pengerjaan-daftar");
        list.setCellFactory(view -> new BarisCell(model));
        OpenOnEnter.of(list, this::open);
        RowMenu.of(list, menu::acts);
        head.managedProperty().bind(head.visibleProperty());
        list.widthProperty().subscribe(this::fit);
        table.setTop(head);
        table.setCenter(list);
        none = new EmptyState(
                MaterialDesignP.PLAYLIST_CHECK,
                "Belum ada pengerjaan",
                "Pilih SOP yang berlaku, lalu kerjakan langkah demi langkah.",
                Action.primary("Mulai pengerjaan", () -> mulai.open()));
        noMatch = new EmptyState(
                MaterialDesignP.PLAYLIST_REMOVE, "Tidak ada yang cocok", "Ubah kata pencarian atau saringannya.");
        views.add("Daftar", this::show).add("Papan", this::show).add("Kalender", this::show);
        page.parts(views).actions(start).content(content);
        KeyCombination begin = KeyCombination.valueOf("Ctrl+N");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (begin.match(event)) {
                event.consume();
                mulai.open();
            }
        });
        views.choose(0);
        model.jumlah().addListener((property, before, now) -> show());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        wanted.ifPresent(filter -> {
            status.offer(List.of(SaringanDaftar.values()), filter);
            model.choose(filter);
        });
        refresh();
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** The list, so that the arrow keys work at once. */
    @Override
    public Optional<Node> start() {
        return views.chosen() == 0 && !list.getItems().isEmpty() ? Optional.of(list) : Optional.empty();
    }

    @Override
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void fit() {
        head.setVisible(list.getWidth() >= BarisCell.NARROW * head.em());
        tools();
    }

    private void show() {
        DaftarModel.Jumlah jumlah = model.jumlah().get();
        boolean any = jumlah.semua() > 0;
        views.setVisible(any);
        views.setManaged(any);
        tools();
        page.subtitle().setText(any ? words(jumlah) : "");
        if (jumlah.semua() == 0) {
            content.getChildren().setAll(Page.scrolled(none));
        } else if (jumlah.tampil() == 0 && views.chosen() != 2) {
            content.getChildren().setAll(Page.scrolled(noMatch));
        } else {
            content.getChildren().setAll(view());
        }
    }

    /** Shows the tools; the choice of an order only when there are no column heads to click. */
    private void tools() {
        if (model.jumlah().get().semua() <= 0) {
            page.tools();
        } else if (views.chosen() == 0 && !head.isVisible()) {
            page.tools(search, status, order);
        } else {
            page.tools(search, status);
        }
    }

    private Node view() {
        switch (views.chosen()) {
            case 1 -> board.show();
            case 2 -> calendar.show();
            default -> head.mark();
        }
        return switch (views.chosen()) {
            case 1 -> board;
            case 2 -> calendar;
            default -> table;
        };
    }

    private static String words(DaftarModel.Jumlah jumlah) {
        return jumlah.tampil() == jumlah.semua()
                ? jumlah.semua() + " pengerjaan"
                : jumlah.tampil() + " dari " + jumlah.semua() + " pengerjaan";
    }

    private void open() {
        BarisRun chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            menu.open(chosen);
        }
    }
}
