package id.langkah.ui;

import atlantafx.base.theme.Styles;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Page;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The links to the screens at the left; in a narrow window only their icons. */
final class SideBar extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final List<String> AT_THE_FOOT = List.of("Pengaturan", "Bantuan");

    private final Label name = new Label("Langkah");
    private final TilePane ways = new TilePane();
    private final List<Button> entries;

    SideBar(Navigator navigator) {
        getStyleClass().add("side-bar");
        setAccessibleText("Layar");
        setMinWidth(Region.USE_PREF_SIZE);
        entries =
                NavEntry.SEMUA.stream().map(bagian -> entry(bagian, navigator)).toList();
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        var all = new VBox();
        all.getStyleClass().add("side-entries");
        all.getChildren().addAll(entries(false).toList());
        all.getChildren().add(between);
        all.getChildren().addAll(entries(true).toList());
        ScrollPane scroll = Page.filling(all);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(navigator), scroll);
        navigator.here().addListener((property, before, here) -> mark(here));
        mark(navigator.here().get());
    }

    /** Shows only the icons, or icons with words. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        ways.setPrefColumns(narrow ? 1 : 2);
        for (Button entry : entries) {
            entry.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private Stream<Button> entries(boolean foot) {
        return entries.stream().filter(entry -> AT_THE_FOOT.contains(entry.getAccessibleText()) == foot);
    }

    private Node head(Navigator navigator) {
        ImageView picture = new ImageView(WindowLook.image("icon/langkah-64.png"));
        picture.setPreserveRatio(true);
        picture.setFitHeight(28);
        name.getStyleClass().add("brand-name");
        name.setGraphic(picture);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button back = Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali", navigator::back);
        Buttons.withKeys(back, "Alt+Panah kiri");
        back.disableProperty().bind(navigator.canGoBack().not());
        Button forward = Buttons.icon(MaterialDesignA.ARROW_RIGHT, "Maju", navigator::forward);
        Buttons.withKeys(forward, "Alt+Panah kanan");
        forward.disableProperty().bind(navigator.canGoForward().not());
        ways.getChildren().setAll(back, forward);
        ways.getStyleClass().add("ways");
        HBox head = new HBox(name, between, ways);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("brand");
        return head;
    }

    private static Button entry(NavEntry bagian, Navigator navigator) {
        Button entry = Buttons.plain(bagian.kata(), bagian.icon(), () -> navigator.go(bagian.destination()));
        entry.getStyleClass().addAll("side-entry", Styles.FLAT);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setAccessibleText(bagian.kata());
        entry.setAccessibleRole(AccessibleRole.BUTTON);
        entry.setTooltip(new Tooltip(bagian.kata() + " (" + bagian.keys() + ")"));
        entry.setUserData(bagian);
        return entry;
    }

    private void mark(Destination here) {
        for (Button entry : entries) {
            boolean chosen = ((NavEntry) entry.getUserData()).holds(here);
            entry.pseudoClassStateChanged(CHOSEN, chosen);
            entry.setAccessibleRoleDescription(chosen ? "layar yang terbuka" : null);
        }
    }
}
