package id.langkah.ui.penulisan;

import id.langkah.ui.kit.Page;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;

/** The table and the identity page of a draft, with its flowchart and findings beside them. */
final class KonsepPane extends SplitPane {
    /** The fraction of the width that the table takes. */
    private static final double ROWS_SHARE = 0.6;

    /** @param toggle shows or hides what is beside the table */
    KonsepPane(AktivitasGrid grid, IdentitasForm identitas, SisiPanel side, ToggleButton toggle) {
        var tabs = new TabPane(new Tab("Aktivitas", grid), new Tab("Identitas", Page.scrolled(identitas)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("Bagian konsep");
        tabs.setMinWidth(0);
        side.setMinWidth(0);
        tabs.setMinHeight(0);
        side.setMinHeight(0);
        getItems().setAll(tabs, side);
        setMinHeight(0);
        setDividerPositions(ROWS_SHARE);
        getStyleClass().add("penulisan-isi");
        toggle.selectedProperty().subscribe(open -> {
            if (open) {
                getItems().setAll(List.of(tabs, side));
                setDividerPositions(ROWS_SHARE);
            } else {
                getItems().setAll(List.of(tabs));
            }
        });
    }
}
