package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A date as one types it: 5 Februari 2026, 05/02/2026, 2026-02-05. Shown in full when left. */
public final class TanggalField extends TextField {
    private static final String SARAN = "Tulis misalnya 5 Februari 2026.";
    public static final String SALAH = "Tanggal tidak terbaca. " + SARAN;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    /**
     * @param name as heard
     */
    public TanggalField(String name) {
        setPromptText("5 Februari 2026");
        setAccessibleText(name);
        getStyleClass().add("tanggal-field");
        focusedProperty().addListener((property, was, is) -> tidy(is));
    }

    public void set(@Nullable LocalDate tanggal) {
        setText(tanggal == null ? "" : Tanggal.panjang(tanggal));
        pseudoClassStateChanged(WRONG, false);
    }

    /** The date; empty when nothing is typed or nothing that can be read. */
    public Optional<LocalDate> value() {
        return Tanggal.read(getText());
    }

    /** What is wrong with it, named as it is heard; empty when it can be kept. */
    public Optional<Masalah> salah() {
        return isWrong()
                ? Optional.of(Masalah.galat("\"" + getText().strip() + "\" bukan tanggal.", getAccessibleText(), SARAN))
                : Optional.empty();
    }

    /** Whether something is typed that is no date. */
    public boolean isWrong() {
        return !getText().isBlank() && value().isEmpty();
    }

    private void tidy(boolean focused) {
        pseudoClassStateChanged(WRONG, !focused && isWrong());
        if (!focused) {
            value().ifPresent(this::set);
        }
    }
}
