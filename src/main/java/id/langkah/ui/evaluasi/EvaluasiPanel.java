package id.langkah.ui.evaluasi;

import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The seven statements of one SOP's yearly evaluation. */
final class EvaluasiPanel extends VBox {
    private final Consumer<Evaluasi> save;
    private final Badge result = new Badge("", Badge.Tone.NEUTRAL);
    private Evaluasi evaluasi;

    /** @param save saves the evaluation whenever an answer changes */
    EvaluasiPanel(Evaluasi evaluasi, Consumer<Evaluasi> save, PaperMenu print) {
        this.evaluasi = evaluasi;
        this.save = save;
        getStyleClass().addAll("card", "stack");
        var head = new FlowPane(result, print);
        head.getStyleClass().add("button-row");
        getChildren()
                .addAll(
                        ScreenText.wrapped(ScreenText.heading(evaluasi.nama())),
                        ScreenText.muted(evaluasi.penerapan().teks()),
                        head);
        int nomor = 1;
        for (Pernyataan pernyataan : Pernyataan.values()) {
            getChildren().add(statement(nomor++, pernyataan));
        }
        var catatan = new TextField(evaluasi.catatan());
        catatan.setOnAction(event -> note(catatan));
        catatan.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                note(catatan);
            }
        });
        getChildren().add(new Form().row("Catatan", catatan));
        tell();
    }

    /** The evaluation with the answers so far. */
    Evaluasi evaluasi() {
        return evaluasi;
    }

    private Node statement(int nomor, Pernyataan pernyataan) {
        var group = new ToggleGroup();
        var choices = new HBox(choice("Ya", true, pernyataan, group), choice("Tidak", false, pernyataan, group));
        choices.getStyleClass().add("row");
        var statement = new VBox(ScreenText.body(nomor + ". " + pernyataan.kata()), choices);
        statement.getStyleClass().add("stack-tight");
        return statement;
    }

    private RadioButton choice(String word, boolean ya, Pernyataan pernyataan, ToggleGroup group) {
        var choice = new RadioButton(word);
        choice.setToggleGroup(group);
        choice.setAccessibleText(pernyataan.kata() + ": " + word);
        Boolean answered = evaluasi.jawaban().get(pernyataan);
        choice.setSelected(answered != null && answered == ya);
        choice.setOnAction(event -> keep(evaluasi.with(pernyataan, ya)));
        return choice;
    }

    private void note(TextField catatan) {
        String teks = catatan.getText().strip();
        if (!teks.equals(evaluasi.catatan())) {
            keep(evaluasi.with(teks));
        }
    }

    private void keep(Evaluasi answered) {
        evaluasi = answered;
        tell();
        save.accept(answered);
    }

    private void tell() {
        Evaluasi.Hasil hasil = evaluasi.hasil();
        result.set(
                hasil.kata(),
                switch (hasil) {
                    case BELUM -> Badge.Tone.NEUTRAL;
                    case TETAP -> Badge.Tone.SUCCESS;
                    case REVISI -> Badge.Tone.WARNING;
                });
    }
}
