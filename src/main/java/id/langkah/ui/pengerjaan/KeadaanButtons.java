package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Keadaan;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Four buttons for the states of a kelengkapan; the present one is highlighted. */
final class KeadaanButtons extends HBox {
    private static final List<Keadaan> CHOICES =
            List.of(Keadaan.ADA, Keadaan.TIDAK_ADA, Keadaan.TIDAK_BERLAKU, Keadaan.MENYUSUL);
    private static final List<String> KEYS = List.of("A", "T", "B", "M");

    private final Map<Keadaan, ToggleButton> buttons = new EnumMap<>(Keadaan.class);

    /** @param nama the name of the item, for screen readers */
    KeadaanButtons(String nama, Consumer<Keadaan> chosen) {
        getStyleClass().add("pengerjaan-keadaan");
        for (int i = 0; i < CHOICES.size(); i++) {
            Keadaan keadaan = CHOICES.get(i);
            ToggleButton button = new ToggleButton(keadaan.kata());
            button.getStyleClass().addAll(edge(i), styleClass(keadaan));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setAccessibleText(nama + ": " + keadaan.kata());
            button.setTooltip(new Tooltip(keadaan.kata() + " (" + KEYS.get(i) + ")"));
            button.setOnAction(event -> chosen.accept(keadaan));
            buttons.put(keadaan, button);
            getChildren().add(button);
        }
    }

    void set(Keadaan now) {
        buttons.forEach((keadaan, button) -> button.setSelected(keadaan == now));
    }

    /** The style class of a state: {@code tidak-ada}. */
    static String styleClass(Keadaan keadaan) {
        return keadaan.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String edge(int place) {
        if (place == 0) {
            return "left-pill";
        }
        return place == CHOICES.size() - 1 ? "right-pill" : "center-pill";
    }

    /** The sign of a state. */
    static Ikon icon(Keadaan keadaan) {
        return switch (keadaan) {
            case BELUM -> MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE;
            case ADA -> MaterialDesignC.CHECK_CIRCLE;
            case TIDAK_ADA -> MaterialDesignC.CLOSE_CIRCLE;
            case TIDAK_BERLAKU -> MaterialDesignC.CANCEL;
            case MENYUSUL -> MaterialDesignA.ALARM;
        };
    }
}
