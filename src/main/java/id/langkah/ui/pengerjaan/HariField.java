package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Input of a number of days from 0; the arrow keys change it. */
final class HariField extends TextField {
    private static final int DIGITS = 4;

    private final int most;

    /** @param name the name for screen readers */
    HariField(String name, int most, int now) {
        this.most = most;
        setText(Integer.toString(now));
        setAccessibleText(name);
        getStyleClass().add("jam-field");
        addEventFilter(KeyEvent.KEY_PRESSED, this::count);
    }

    /** The number; empty when it is missing, not a number or too large. */
    OptionalInt value() {
        String typed = getText().strip();
        if (!typed.matches("\\d{1," + DIGITS + "}")) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(typed);
        return days <= most ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /** What is wrong with the number; empty when it can be saved. */
    List<Masalah> salah() {
        return value().isPresent()
                ? List.of()
                : List.of(Masalah.galat(
                        "\"" + getText().strip() + "\" bukan jumlah hari.",
                        getAccessibleText(),
                        "Isi 0 sampai " + most + "."));
    }

    private void count(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (step != 0) {
            event.consume();
            value().ifPresent(days -> setText(Integer.toString(Math.clamp(days + (long) step, 0, most))));
            end();
        }
    }
}
