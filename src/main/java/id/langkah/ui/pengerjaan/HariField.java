package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How many days, as a whole number from 0 on; the arrows count up and down. */
final class HariField extends TextField {
    private static final int DIGITS = 4;

    private final int most;

    /**
     * @param name as heard
     */
    HariField(String name, int most, int now) {
        this.most = most;
        setText(Integer.toString(now));
        setAccessibleText(name);
        getStyleClass().add("jam-field");
        addEventFilter(KeyEvent.KEY_PRESSED, this::count);
    }

    /** The number; empty when it is none, or more than is possible. */
    OptionalInt value() {
        String typed = getText().strip();
        if (!typed.matches("\\d{1," + DIGITS + "}")) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(typed);
        return days <= most ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /** What is wrong with it; none when it can be kept. */
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
