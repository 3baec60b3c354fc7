package id.langkah.ui.kit;

import java.util.List;
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
import javafx.scene.layout.VBox;

/**
 * The frame of a screen: title and subtitle at the top left, buttons at the top right or below them,
 * then a row for search and filters, then the content.
 */
public final class Page extends BorderPane {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** Marks labels that may be shortened, for tests that look for cut texts. */
    private static final String MAY_SHORTEN = "may-shorten";

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** Below this height, in em, the head is reduced. */
    private static final double LOWEST = 34;

    /** Below this height, in em, a long title takes only one line. */
    private static final double ONE_LINE = 24;

    /** A title with more characters than this is set smaller. */
    private static final int LONG_NAME = 60;

    /** The greatest fraction of the width for the buttons. */
    private static final double WIDEST_ACTIONS = 0.6;

    /**
     * The greatest fraction of the width for the buttons beside a long title, which would otherwise
     * wrap into many lines.
     */
    private static final double WIDEST_BESIDE_LONG = 0.38;

    private final Label title;
    private final Label subtitle = ScreenText.muted("");
    private final HBox before = new HBox();
    private final FlowPane actions = new Actions();
    private final FlowPane tools = new FlowPane();
    private final VBox top = new VBox();

    /** Measures the font size. */
    private final EmLabel em = new EmLabel();

    public Page(String name) {
        getStyleClass().add("page");
        title = ScreenText.wrapped(ScreenText.title(name));
        title.textProperty().subscribe(text -> {
            title.pseudoClassStateChanged(LONG, text.length() > LONG_NAME);
            actions.requestLayout();
        });
        VBox words = new VBox(title, subtitle);
        words.getStyleClass().add("page-words");
        before.getStyleClass().add("page-before");
        actions.getStyleClass().add("button-row");
        actions.setAlignment(Pos.TOP_RIGHT);
        widthProperty().subscribe(() -> actions.requestLayout());
        heightProperty().subscribe(this::fit);
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> fit());
        em.fontProperty().subscribe(this::fit);
        tools.getStyleClass().add("page-tools");
        tools.setMinWidth(0);
        top.getChildren().setAll(new PageHead(before, words, actions, em), tools);
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
        double size = em.size();
        pseudoClassStateChanged(LOW, room > 0 && room < LOWEST * size);
        shorten(room > 0 && room < ONE_LINE * size);
    }

    /** Whether the title stands on one line that may be cut, or wraps. */
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

    /** The line below the title; it takes no room while blank. */
    public Label subtitle() {
        return subtitle;
    }

    /** Adds nodes before the title, such as a back button. */
    public Page before(Node... nodes) {
        fill(before, nodes);
        return this;
    }

    /** Adds the buttons of the screen, the main one last. */
    public Page actions(Node... nodes) {
        fill(actions, nodes);
        return this;
    }

    /** Adds the bar with the parts of the screen below the head. */
    public Page parts(PillBar bar) {
        top.getChildren().add(1, bar);
        return this;
    }

    /** Adds search, filters and choices; they wrap in a narrow window. */
    public Page tools(Node... nodes) {
        fill(tools, nodes);
        return this;
    }

    /** Sets content that scrolls by itself, such as a table, and fills the page. */
    public Page content(Node node) {
        node.getStyleClass().add("page-content");
        setCenter(node);
        return this;
    }

    /** Sets content as high as it needs; the page scrolls. */
    public Page scrolling(Node node) {
        node.getStyleClass().add("page-content");
        setCenter(scrolled(node));
        return this;
    }

    /** A vertically scrolling pane as wide as its place, without a border. */
    public static ScrollPane scrolled(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** A vertically scrolling pane whose content is at least as high as its place. */
    public static ScrollPane filling(Node node) {
        ScrollPane scroll = scrolled(node);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /** Nodes that stay are not taken out in between, so that the keyboard stays where it is. */
    private static void fill(Pane pane, Node... nodes) {
        if (!pane.getChildren().equals(List.of(nodes))) {
            pane.getChildren().setAll(nodes);
        }
        pane.setVisible(nodes.length > 0);
    }

    /** A pane as wide as its buttons side by side, limited so that the title has room. */
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
