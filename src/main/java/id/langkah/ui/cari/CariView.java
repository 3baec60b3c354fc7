package id.langkah.ui.cari;

import id.langkah.ui.Screen;
import id.langkah.ui.cari.CariModel.Temuan;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of the search over everything, including commands (Ctrl+K). */
public final class CariView implements Screen {
    /** The least and the greatest width of the field, and what is left free beside it, in em. */
    private static final double LEAST = 10;

    private static final double MOST = 36;
    private static final double BESIDE = 4;

    private final CariModel model;
    private final Page page = new Page("Cari");
    private final SearchField field;
    private final ListView<BarisCari> list = new ListView<>();
    private final StackPane room = new StackPane(list);

    /** The key to apply to the first row as soon as the typed words were searched. */
    private @Nullable KeyEvent waiting;

    /** @param kata the words to search at once; blank for none */
    public CariView(CariModel model, String kata) {
        this.model = model;
        field = new SearchField("Cari SOP, pengerjaan, indikator, bukti, arsip, atau perintah", model::find);
        field.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(this::wide, page.widthProperty(), field.fontProperty()));
        list.setAccessibleText("Yang ditemukan");
        list.setCellFactory(view -> new TemuanCell(() -> model.temuan().get().kata()));
        list.getStyleClass().add("cari-list");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                chosen().ifPresent(baris -> baris.open().run());
            }
        });
        RowMenu.of(list, rows -> acts(rows.getFirst()));
        page.tools(field);
        model.temuan().addListener((property, before, now) -> show(now));
        show(model.temuan().get());
        field.setText(kata);
        model.find(kata);
    }

    /** As wide as its prompt, where the window has room for it. */
    private double wide() {
        double em = field.getFont().getSize();
        return Math.max(LEAST * em, Math.min(MOST * em, page.getWidth() - BESIDE * em));
    }

    private static List<MenuAct> acts(BarisCari baris) {
        var acts = new ArrayList<MenuAct>();
        acts.add(MenuAct.of("Buka", MaterialDesignO.OPEN_IN_APP, baris.open()).withKeys("Enter"));
        baris.mulai()
                .ifPresent(mulai -> acts.add(MenuAct.of("Mulai pengerjaan", MaterialDesignP.PLAY, mulai)
                        .withKeys("Ctrl+Enter")));
        acts.add(RowMenu.copying(() -> List.of(List.of(baris.judul(), baris.keterangan(), baris.tempat()))));
        return acts;
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

    private void show(Temuan found) {
        list.getItems().setAll(found.baris());
        if (!found.baris().isEmpty()) {
            page.content(room);
            list.getSelectionModel().select(0);
            list.scrollTo(0);
            page.subtitle()
                    .setText(found.baris().size() + " ditemukan · Enter membuka, Ctrl+Enter memulai pengerjaan SOP");
            KeyEvent asked = waiting;
            waiting = null;
            if (asked != null) {
                open(asked);
            }
            return;
        }
        waiting = null;
        boolean asked = !found.kata().isEmpty();
        page.subtitle().setText("");
        page.content(new EmptyState(
                MaterialDesignM.MAGNIFY,
                asked ? "Tidak ditemukan" : "Cari di mana saja",
                asked
                        ? "Tidak ada yang memuat \"" + found.kata() + "\"."
                        : "Ketik sebagian nama, nomor, kode, atau isi; atau perintah, misalnya"
                                + " \"mulai perbaikan\" atau \"rekap tw4\"."));
    }

    private void inField(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            key.consume();
            list.requestFocus();
            list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (field.getText().strip().equals(model.temuan().get().kata())) {
                open(key);
            } else {
                waiting = key; // The user typed faster than the search.
                field.ask();
            }
        }
    }

    private void inList(KeyEvent key) {
        if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            key.consume();
            field.requestFocus();
            field.end();
        } else if (key.getCode() == KeyCode.ENTER && !key.isConsumed()) {
            key.consume();
            open(key);
        }
    }

    /** Passes a typed character to the search field. */
    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (plain && letter.length() == 1 && Character.isLetterOrDigit(letter.charAt(0))) {
            key.consume();
            field.requestFocus();
            field.end();
            field.appendText(letter);
        }
    }

    private void open(KeyEvent key) {
        chosen().ifPresent(baris -> {
            if (key.isControlDown()) {
                baris.mulai().orElse(baris.open()).run();
            } else {
                baris.open().run();
            }
        });
    }

    private Optional<BarisCari> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
