package id.langkah.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** Creates buttons that are named by what they do and never narrower than their words. */
public final class Buttons {
    private Buttons() {}

    /** The main button; at most one should be visible at a time. */
    public static Button primary(String text, Ikon icon, Runnable run) {
        Button button = plain(text, icon, run);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button primary(String text, Runnable run) {
        Button button = plain(text, run);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String text, Ikon icon, Runnable run) {
        Button button = plain(text, run);
        button.setGraphic(new Icon(icon));
        return button;
    }

    public static Button plain(String text, Runnable run) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A button that deletes something or cannot be undone. */
    public static Button danger(String text, Ikon icon, Runnable run) {
        Button button = plain(text, icon, run);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /** A button that looks like a link, for secondary actions such as "Lihat rincian". */
    public static Button link(String text, Runnable run) {
        Button button = plain(text, run);
        button.getStyleClass().add("button-link");
        return button;
    }

    /**
     * A button with only an icon; its name is shown as tooltip and read by screen readers.
     *
     * @param name what it does, as the words of a button would say
     */
    public static Button icon(Ikon icon, String name, Runnable run) {
        Button button = plain("", icon, run);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** Adds a tooltip with the keys that do the same. */
    public static Button withKeys(Button button, String keys) {
        String name = button.getText().isEmpty() ? button.getAccessibleText() : button.getText();
        button.setTooltip(new Tooltip(name + " (" + keys + ")"));
        button.setAccessibleHelp(keys);
        return button;
    }

    static Button of(Action action, Runnable afterwards) {
        Button button = plain(action.text(), () -> {
            if (action.run().getAsBoolean()) {
                afterwards.run();
            }
        });
        switch (action.kind()) {
            case PRIMARY -> button.getStyleClass().add(Styles.ACCENT);
            case DANGER -> button.getStyleClass().add(Styles.DANGER);
            case PLAIN -> {}
        }
        return button;
    }
}
