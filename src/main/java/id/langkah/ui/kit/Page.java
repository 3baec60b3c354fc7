package id.langkah.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The frame of a screen: its name and what it is about at the top left, its buttons at the top
 * right, below that a row of search and filters, then the content.
 */
public final class Page extends BorderPane {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** For whoever looks whether all can be read. */
    private static final String MAY_SHORTEN = "may-shorten";

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** Below so many sizes of the text the frame gives up room for the content. */
    private static final double LOWEST = 34;

    /** Below so many a long name no longer takes more than a line. */
    private static final double ONE_LINE = 24;

    /** A name of more characters than this is set smaller. */
    private static final int LONG_NAME = 60;

    /** What share of the page the buttons may take. */
    private static final double WIDEST_ACTIONS = 0.6;

    /** The same beside a long name, which would be broken into too many lines. */
    private static final double WIDEST_BESIDE_LONG = 0.38;

    private final Label title;
    private final Label subtitle = ScreenText.muted("");
    private final HBox before = new HBox();
    private final FlowPane actions = new Actions();
    private final FlowPane tools = new FlowPane();
    private final VBox top = new VBox();

    /** Tells the size of the text. */
    private final Label em = new Label();

    public Page(String name) {
        getStyleClass().add("page");
        title = ScreenText.wrapped(ScreenText.title(name));
        title.textProperty().subscribe(text -> {
            title.pseudoClassStateChanged(LONG, text.length() > LONG_NAME);
            actions.requestLayout();
        });
        VBox words = new VBox(title, subtitle);
        words.getStyleClass().add("page-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        before.getStyleClass().add("page-before");
        actions.getStyleClass().add("button-row");
        actions.setAlignment(Pos.TOP_RIGHT);
        widthProperty().subscribe(() -> actions.requestLayout());
        heightProperty().subscribe(this::fit);
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> fit());
        em.fontProperty().subscribe(this::fit);
        em.setManaged(false);
        em.setVisible(false);
        tools.getStyleClass().add("page-tools");
        HBox head = new HBox(before, words, actions, em);
        head.getStyleClass().add("page-head");
        top.getChildren().setAll(head, tools);
        top.getStyleClass().add("page-top");
        setTop(top);
        for (Node optional : new Node[] {before, actions, tools}) {
            optional.managedProperty().bind(optional.visibleProperty());
            optional.setVisible(false);
        }
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        subtitle.visibleProperty().bind(subtitle.textProperty().isNotEmpty());
    }

    private void fit() {
        double room = getScene() == null
                ? getHeight()
                : Math.min(getHeight(), getScene().getHeight());
        double size = em.getFont().getSize();
        pseudoClassStateChanged(LOW, room > 0 && room < LOWEST * size);
        shorten(room > 0 && room < ONE_LINE * size);
    }

    /** Whether the name is broken into lines, or stands on one that ends where the room ends. */
    private void shorten(boolean value) {
        title.setWrapText(!value);
        title.setMinHeight(value ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        title.setTooltip(value ? new Tooltip(title.getText()) : null);
        title.getStyleClass().removeAll(MAY_SHORTEN);
        if (value) {
            title.getStyleClass().add(MAY_SHORTEN);
        }
    }

    public Label title() {
        return title;
    }

    /** One line below the name; takes no room while blank. */
    public Label subtitle() {
        return subtitle;
    }

    /** What stands before the name, such as the way back. */
    public Page before(Node... nodes) {
        fill(before, nodes);
        return this;
    }

    /** The buttons of the screen, the most wanted one last. */
    public Page actions(Node... nodes) {
        fill(actions, nodes);
        return this;
    }

    /** The names of the screen's parts, below its head, over the whole width. */
    public Page parts(PillBar bar) {
        top.getChildren().add(1, bar);
        return this;
    }

    /** Search, filters, choices; they break into lines where the window is narrow. */
    public Page tools(Node... nodes) {
        fill(tools, nodes);
        return this;
    }

    /** Content that scrolls by itself, such as a table, and takes all the room. */
    public Page content(Node node) {
        node.getStyleClass().add("page-content");
        setCenter(node);
        return this;
    }

    /** Content as high as it needs; the page scrolls. */
    public Page scrolling(Node node) {
        node.getStyleClass().add("page-content");
        setCenter(scrolled(node));
        return this;
    }

    /** As wide as its room, scrolling up and down, with nothing around it. */
    public static ScrollPane scrolled(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The same, and as high as its room where the node is lower. */
    public static ScrollPane filling(Node node) {
        ScrollPane scroll = scrolled(node);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private static void fill(Pane pane, Node... nodes) {
        pane.getChildren().setAll(nodes);
        pane.setVisible(nodes.length > 0);
    }

    /** As wide as its buttons side by side, but not so wide that the name has no room. */
    private final class Actions extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            double line = -snapSpaceX(getHgap());
            double widest = 0;
            for (Node button : getManagedChildren()) {
                double width = snapSizeX(button.prefWidth(-1));
                line += width + snapSpaceX(getHgap());
                widest = Math.max(widest, width);
            }
            boolean isLong = title.getText().length() > LONG_NAME;
            double most = Page.this.getWidth() * (isLong ? WIDEST_BESIDE_LONG : WIDEST_ACTIONS);
            return most > 0 ? Math.max(widest, Math.min(line, most)) : Math.max(line, 0);
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }
    }
}
