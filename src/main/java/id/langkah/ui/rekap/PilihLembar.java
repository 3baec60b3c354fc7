package id.langkah.ui.rekap;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks which sheets the workbook gets. */
final class PilihLembar {
    private PilihLembar() {}

    /**
     * Opens the dialog.
     *
     * @param done gets the sheets that are chosen, never none
     */
    static void open(Kit kit, PilihanRekap pilihan, Consumer<Set<LembarRekap>> done) {
        Map<LembarRekap, CheckBox> ticks = new EnumMap<>(LembarRekap.class);
        Label missing = Words.body("Pilih paling sedikit satu lembar.");
        missing.getStyleClass().add("field-error");
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        var body = new VBox(Words.muted("Pilihan ini diingat selama layar terbuka."));
        for (LembarRekap satu : LembarRekap.values()) {
            var tick = new CheckBox(satu.kata());
            tick.setSelected(pilihan.has(satu));
            ticks.put(satu, tick);
            body.getChildren().add(tick);
        }
        body.getChildren().add(missing);
        body.getStyleClass().add("stack-tight");
        kit.dialogs()
                .open(
                        "Pilih lembar rekap",
                        body,
                        Action.close("Tidak jadi"),
                        Action.submit(
                                "Pakai pilihan ini",
                                () -> {
                                    Set<LembarRekap> chosen =
                                            ticks.entrySet().stream()
                                                    .filter(tick -> tick.getValue().isSelected())
                                                    .map(Map.Entry::getKey)
                                                    .collect(Collectors.toUnmodifiableSet());
                                    missing.setVisible(chosen.isEmpty());
                                    if (!chosen.isEmpty()) {
                                        done.accept(chosen);
                                    }
                                    return !chosen.isEmpty();
                                }));
    }
}
