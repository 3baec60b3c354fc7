package id.langkah.ui.arsip;

import id.langkah.domain.HasilCari;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SearchField;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The screen of the search over everything (Ctrl+K). */
public final class CariView implements Screen {
    private final CariModel model;
    private final Navigator navigator;
    private final Page page = new Page("Cari");
    private final SearchField field;
    private final ListView<HasilCari> list = new ListView<>();

    /** @param kata the words to search at once; blank for none */
    public CariView(CariModel model, Navigator navigator, String kata) {
        this.model = model;
        this.navigator = navigator;
        field = new SearchField("Cari SOP, pengerjaan, indikator, bukti, atau arsip", model::find);
        field.getStyleClass().add("cari-field");
        list.setAccessibleText("Yang ditemukan");
        list.setCellFactory(view -> new TemuanCell());
        list.getStyleClass().add("cari-list");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        list.setOnMouseClicked(click -> open());
        page.tools(field);
        model.temuan().addListener((property, before, now) -> show(now));
        show(List.of());
        field.setText(kata);
        model.find(kata);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        search();
    }

    @Override
    public void refresh() {
        model.find(field.getText());
    }

    @Override
    public Optional<Node> start() {
        return Optional.of(field);
    }

    @Override
    public void search() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(List<HasilCari> found) {
        list.getItems().setAll(found);
        if (!found.isEmpty()) {
            page.content(list);
            list.getSelectionModel().select(0);
            page.subtitle().setText(found.size() + " ditemukan");
            return;
        }
        boolean asked = !model.kata().isEmpty();
        page.subtitle().setText("");
        page.content(new EmptyState(
                MaterialDesignM.MAGNIFY,
                asked ? "Tidak ditemukan" : "Cari di mana saja",
                asked
                        ? "Tidak ada yang memuat \"" + model.kata() + "\"."
                        : "Ketik sebagian nama, nomor, kode, atau isi. Untuk arsip,"
                                + " jawabannya menyebut boks dan lokasinya."));
    }

    private void down(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            key.consume();
            list.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            key.consume();
            open();
        }
    }

    private void open() {
        HasilCari hasilCari = list.getSelectionModel().getSelectedItem();
        if (hasilCari != null) {
            navigator.go(place(hasilCari));
        }
    }

    private static Destination place(HasilCari hasilCari) {
        return switch (hasilCari.jenis()) {
            case SOP -> new Destination.Sop(hasilCari.id());
            case PENGERJAAN -> new Destination.Pengerjaan(hasilCari.id());
            case INDIKATOR, BUKTI -> new Destination.Indikator(hasilCari.id());
            case ARSIP -> new Destination.Arsip(hasilCari.id());
        };
    }
}
