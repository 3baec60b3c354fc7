package id.langkah.ui.kit;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** A calendar below a field, in which a day is chosen by mouse or keyboard. */
public final class Kalender {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** The days by which the arrow keys move. */
    private static final Map<KeyCode, Integer> STEPS =
            Map.of(KeyCode.LEFT, -1, KeyCode.RIGHT, 1, KeyCode.UP, -7, KeyCode.DOWN, 7);

    private final Popup popup = new Popup();

    private Kalender() {}

    /**
     * Opens the calendar; Esc or a click elsewhere closes it.
     *
     * @param field the field below which it opens, in a visible window
     * @param day the day selected first
     * @param chosen receives the day
     */
    public static Kalender open(Node field, LocalDate day, Consumer<LocalDate> chosen) {
        var kalender = new Kalender();
        kalender.show(field, day, chosen);
        return kalender;
    }

    private void show(Node field, LocalDate day, Consumer<LocalDate> chosen) {
        var calendar = new Calendar();
        calendar.setAccessibleText("Kalender");
        calendar.setValue(day);
        Consumer<LocalDate> take = picked -> {
            popup.hide();
            chosen.accept(picked);
        };
        StackPane card = new StackPane(calendar);
        card.getStyleClass().add("kalender");
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, calendar, take));
        card.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> cell(event.getPickResult().getIntersectedNode()).ifPresent(cell -> {
                    event.consume();
                    take.accept(cell.getItem());
                }));
        popup.getScene().getRoot().getStyleClass().add("kalender-akar");
        popup.getScene().setFill(Color.TRANSPARENT);
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        Scene scene = field.getScene();
        popup.getScene()
                .getRoot()
                .pseudoClassStateChanged(
                        DARK, scene.getRoot().getPseudoClassStates().contains(DARK));
        Bounds place = field.localToScreen(field.getLayoutBounds());
        popup.show(field, place.getMinX(), place.getMaxY() + 2);
        card.applyCss();
        card.layout();
        ((CalendarSkin) calendar.getSkin()).goToDate(day, true);
    }

    /** The day cell that contains the pressed node; empty when the press was outside the days. */
    private static Optional<DateCell> cell(@Nullable Node pressed) {
        for (@Nullable Node at = pressed; at != null; at = at.getParent()) {
            if (at instanceof DateCell cell && cell.getStyleClass().contains("day-cell")) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void press(KeyEvent event, Calendar calendar, Consumer<LocalDate> take) {
        KeyCode key = event.getCode();
        Integer days = STEPS.get(key);
        if (key == KeyCode.F4) {
            event.consume();
            popup.hide();
        } else if (event.getTarget() instanceof DateCell cell && key == KeyCode.ENTER) {
            event.consume();
            take.accept(cell.getItem());
        } else if (event.getTarget() instanceof DateCell cell && days != null) {
            event.consume();
            LocalDate to = cell.getItem().plusDays(days);
            calendar.setValue(to);
            ((CalendarSkin) calendar.getSkin()).goToDate(to, true);
        }
    }
}
