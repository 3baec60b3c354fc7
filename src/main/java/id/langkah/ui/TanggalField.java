package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.ui.kit.ButtonField;
import id.langkah.ui.kit.Kalender;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * An input field for dates, absolute or relative: 5 Februari 2026, 05/02/2026, 30/11, besok, 3
 * hari. The date is written out when the field is left. The arrow keys change the day, F4 and
 * Alt+Down open a calendar.
 */
public final class TanggalField extends ButtonField {
    private static final String SARAN = "Tulis misalnya 30/11, 5 Februari 2026, atau besok.";
    public static final String SALAH = "Tanggal tidak terbaca. " + SARAN;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    /** @param name the name for screen readers */
    public TanggalField(String name) {
        setButton(MaterialDesignC.CALENDAR_MONTH_OUTLINE, "Pilih di kalender (F4)", this::openCalendar);
        setPromptText("5 Februari 2026");
        setAccessibleText(name);
        setAccessibleHelp("Tanggal, 30/11, besok, atau 3 hari; panah atas dan bawah menggeser sehari, F4 kalender");
        getStyleClass().add("tanggal-field");
        focusedProperty().addListener((property, was, is) -> tidy(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    public void set(@Nullable LocalDate tanggal) {
        setText(tanggal == null ? "" : Tanggal.panjang(tanggal));
        pseudoClassStateChanged(WRONG, false);
    }

    /** The date; empty when nothing is typed or it cannot be read. */
    public Optional<LocalDate> value() {
        return HariIni.of(this).map(hari -> Tanggal.read(getText(), hari)).orElseGet(() -> Tanggal.read(getText()));
    }

    /** What is wrong with the typed text; empty when nothing is. */
    public Optional<Masalah> salah() {
        return isWrong()
                ? Optional.of(Masalah.galat("\"" + getText().strip() + "\" bukan tanggal.", getAccessibleText(), SARAN))
                : Optional.empty();
    }

    /** Whether the typed text is not a date. */
    public boolean isWrong() {
        return !getText().isBlank() && value().isEmpty();
    }

    private void tidy(boolean focused) {
        pseudoClassStateChanged(WRONG, !focused && isWrong());
        if (!focused) {
            value().ifPresent(this::set);
        }
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown();
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.F4 || (down && event.isAltDown())) {
            event.consume();
            openCalendar();
        } else if (plain && !event.isAltDown() && (down || event.getCode() == KeyCode.UP)) {
            event.consume();
            move(down ? 1 : -1);
        }
    }

    /** Changes the date by a number of days; an empty field becomes tomorrow or today. */
    private void move(int days) {
        if (isEditable() && !isWrong()) {
            value().map(day -> day.plusDays(days))
                    .or(() -> HariIni.of(this).map(hari -> days > 0 ? hari.plusDays(1) : hari))
                    .ifPresent(day -> {
                        set(day);
                        selectAll();
                    });
        }
    }

    private void openCalendar() {
        Optional<LocalDate> day = value().or(() -> HariIni.of(this));
        boolean shown = getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
        if (shown && isEditable() && !isDisabled() && day.isPresent()) {
            requestFocus();
            Kalender.open(this, day.get(), chosen -> {
                set(chosen);
                requestFocus();
                selectAll();
            });
        }
    }
}
