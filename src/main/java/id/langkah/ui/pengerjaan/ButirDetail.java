package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Number, date and remark of one kelengkapan. They are recorded together when the focus leaves the
 * fields, or on Enter.
 */
final class ButirDetail extends VBox {
    private final TextField nomor = new TextField();
    private final TanggalField tanggal;
    private final TextField catatan = new TextField();
    private final Label wrong = ScreenText.body(TanggalField.SALAH);
    private final Consumer<Jawaban> keep;
    private final Runnable afterwards;
    private Jawaban known = Jawaban.BELUM;

    /**
     * @param keep receives the answer with what was typed
     * @param afterwards puts the focus elsewhere when the fields are closed by keyboard
     */
    ButirDetail(String nama, Consumer<Jawaban> keep, Runnable afterwards) {
        this.keep = keep;
        this.afterwards = afterwards;
        getStyleClass().addAll("pengerjaan-rincian", "stack-tight");
        tanggal = new TanggalField("Tanggal " + nama);
        nomor.setAccessibleText("Nomor " + nama);
        catatan.setAccessibleText("Catatan " + nama);
        wrong.getStyleClass().add("field-error");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        getChildren()
                .addAll(new Form().row("Nomor", nomor).row("Tanggal", tanggal).row("Catatan", catatan), wrong);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        focusWithinProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows the present answer; text that is being typed stays. */
    void set(Jawaban jawaban) {
        if (!isFocusWithin()) {
            fill(jawaban);
        }
        known = jawaban;
    }

    void open(Jawaban jawaban) {
        fill(jawaban);
        setVisible(true);
        nomor.requestFocus();
    }

    /** Records what was typed if it changed; a date that cannot be read is left out. */
    void commit() {
        if (isVisible()) {
            wrong.setVisible(tanggal.isWrong());
            keep.accept(typed(known));
        }
    }

    /** The answer with the content of the fields. */
    Jawaban typed(Jawaban jawaban) {
        if (!isVisible()) {
            return jawaban;
        }
        @Nullable
        LocalDate day = tanggal.isWrong() ? jawaban.tanggal() : tanggal.value().orElse(null);
        return new Jawaban(
                jawaban.keadaan(),
                jawaban.alasan(),
                nomor.getText().strip(),
                day,
                catatan.getText().strip(),
                jawaban.janji());
    }

    /** What was typed but cannot be saved; empty when nothing. */
    Optional<Masalah> salah() {
        return isVisible() ? tanggal.salah() : Optional.empty();
    }

    /** Puts the focus on the date. */
    void goToDate() {
        tanggal.requestFocus();
    }

    private void fill(Jawaban jawaban) {
        nomor.setText(jawaban.nomor());
        if (!tanggal.isWrong()) {
            tanggal.set(jawaban.tanggal());
        }
        catatan.setText(jawaban.catatan());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            tanggal.set(known.tanggal());
            fill(known);
            close();
        } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            commit();
            if (!tanggal.isWrong()) {
                close();
            }
        }
    }

    private void close() {
        wrong.setVisible(false);
        setVisible(false);
        afterwards.run();
    }
}
