package id.langkah.ui.evaluasi;

import id.langkah.domain.Masalah;
import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.BarisMonitoring.Isian;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One SOP in the half-yearly monitoring: the facts from its runs, and the answers. */
final class MonitoringCard extends VBox {
    private final String nama;
    private final Isian before;
    private final Consumer<Isian> save;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton baik = new RadioButton("Berjalan dengan baik");
    private final RadioButton tidak = new RadioButton("Tidak berjalan dengan baik");
    private final TextField catatan;
    private final TextField tindakan;
    private final Badge state = new Badge("", Badge.Tone.NEUTRAL);

    /** @param save saves the answers whenever they change */
    MonitoringCard(BarisMonitoring baris, Consumer<Isian> save) {
        this.nama = baris.nama();
        this.save = save;
        getStyleClass().addAll("card", "stack");
        Isian shown = baris.shown();
        before = shown;
        catatan = new TextField(shown.catatan());
        tindakan = new TextField(shown.tindakan());
        for (RadioButton choice : new RadioButton[] {baik, tidak}) {
            choice.setToggleGroup(group);
            choice.setAccessibleText(baris.nama() + ": " + choice.getText());
            choice.setOnAction(event -> keep());
        }
        for (TextField field : new TextField[] {catatan, tindakan}) {
            field.setOnAction(event -> keep());
            field.focusedProperty().addListener((property, before, now) -> {
                if (!now) {
                    keep();
                }
            });
        }
        if (baris.isFilled()) {
            group.selectToggle(shown.baik() ? baik : tidak);
        }
        state(baris);
        var choices = new FlowPane(baik, tidak, state);
        choices.getStyleClass().add("button-row");
        getChildren()
                .addAll(
                        ScreenText.wrapped(ScreenText.heading(baris.nama())),
                        ScreenText.muted((baris.nomor().isBlank() ? "" : "Nomor " + baris.nomor() + ". ")
                                + baris.penerapan().teks()),
                        choices,
                        new Form().row("Catatan", catatan).row("Tindakan", tindakan));
    }

    private void state(BarisMonitoring baris) {
        if (baris.isFilled()) {
            told();
        } else if (baris.penerapan().pengerjaan() == 0) {
            state.set("Belum dinilai", Badge.Tone.NEUTRAL);
        } else {
            state.set(
                    "Usul: " + (baris.penerapan().usulBaik() ? "berjalan dengan baik" : "tidak berjalan dengan baik"),
                    Badge.Tone.WARNING);
        }
    }

    private void told() {
        state.set("Dinilai", Badge.Tone.SUCCESS);
    }

    /** What was typed and waits for the assessment; empty when everything is saved. */
    Optional<Masalah> unkept() {
        boolean typed = !catatan.getText().strip().equals(before.catatan())
                || !tindakan.getText().strip().equals(before.tindakan());
        return typed && group.getSelectedToggle() == null
                ? Optional.of(Masalah.galat(
                        "Catatan untuk " + nama + " belum disimpan.",
                        "Monitoring semester",
                        "Pilih dahulu apakah SOP ini berjalan dengan baik, atau kosongkan catatannya."))
                : Optional.empty();
    }

    /** Saves the answers; nothing is saved before the assessment is chosen. */
    private void keep() {
        if (group.getSelectedToggle() != null) {
            told();
            save.accept(new Isian(
                    baik.isSelected(),
                    catatan.getText().strip(),
                    tindakan.getText().strip()));
        }
    }
}
