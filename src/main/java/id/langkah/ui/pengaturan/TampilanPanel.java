package id.langkah.ui.pengaturan;

import id.langkah.platform.Settings;
import id.langkah.platform.Settings.Tema;
import id.langkah.ui.Preferences;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The appearance of the window on this PC. */
final class TampilanPanel {
    private final VBox all;

    TampilanPanel(Preferences preferences) {
        ToggleGroup group = new ToggleGroup();
        VBox themes = new VBox();
        themes.getStyleClass().add("stack");
        for (Tema tema : new Tema[] {Tema.TERANG, Tema.GELAP, Tema.SISTEM}) {
            RadioButton choice = new RadioButton(name(tema));
            choice.setToggleGroup(group);
            choice.setSelected(preferences.get().tema() == tema);
            choice.selectedProperty().addListener((property, before, chosen) -> {
                if (chosen) {
                    preferences.change(old -> old.withTema(tema));
                }
            });
            themes.getChildren().add(choice);
        }
        Slider size = new Slider(
                Settings.HURUF_TERKECIL,
                Settings.HURUF_TERBESAR,
                preferences.get().ukuranHuruf());
        size.setMajorTickUnit(1);
        size.setMinorTickCount(0);
        size.setSnapToTicks(true);
        size.setBlockIncrement(1);
        size.setAccessibleText("Ukuran huruf");
        HBox.setHgrow(size, Priority.ALWAYS);
        var points = ScreenText.strong("");
        points.getStyleClass().add("field-time");
        HBox sizes = new HBox(size, points);
        sizes.getStyleClass().addAll("row", "pengaturan-huruf");
        size.valueProperty().addListener((property, before, now) -> {
            points.setText(points(now));
            if (!size.isValueChanging()) {
                change(preferences, now);
            }
        });
        size.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                change(preferences, size.getValue());
            }
        });
        points.setText(points(size.getValue()));
        VBox card = new VBox(
                ScreenText.heading("Tampilan"),
                ScreenText.muted("Berlaku untuk komputer ini saja."),
                new Form().row("Tema", themes).row("Ukuran huruf", sizes));
        card.getStyleClass().add("card");
        all = new VBox(card);
        all.getStyleClass().add("pengaturan-part");
    }

    Node node() {
        return all;
    }

    private static void change(Preferences preferences, Number points) {
        preferences.change(old -> old.withUkuranHuruf((int) Math.round(points.doubleValue())));
    }

    private static String points(Number points) {
        return Math.round(points.doubleValue()) + " pt";
    }

    private static String name(Tema tema) {
        return switch (tema) {
            case TERANG -> "Terang";
            case GELAP -> "Gelap";
            case SISTEM -> "Ikut sistem";
        };
    }
}
