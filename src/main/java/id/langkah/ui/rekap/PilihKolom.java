package id.langkah.ui.rekap;

import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** Dialog for choosing the columns of a sheet. */
final class PilihKolom {
    private PilihKolom() {}

    /** A hidden label for an error. */
    static Label fault(String words) {
        Label fault = ScreenText.body(words);
        fault.getStyleClass().add("field-error");
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    /**
     * Opens the dialog.
     *
     * @param done receives the keys of the chosen columns, at least one
     */
    static void open(
            Kit kit, LembarRekap lembar, List<KolomLembar> all, Set<String> shown, Consumer<Set<String>> done) {
        Map<KolomLembar, CheckBox> ticks = new LinkedHashMap<>();
        all.forEach(kolomLembar -> ticks.put(kolomLembar, new CheckBox(kolomLembar.judul())));
        select(ticks, kolomLembar -> shown.contains(kolomLembar.kunci()));
        var tiles = new TilePane();
        tiles.getStyleClass().add("rekap-kolom");
        tiles.getChildren().addAll(ticks.values());
        Label missing = fault("Pilih paling sedikit satu kolom.");
        var quick = new HBox(
                Buttons.link("Kolom baku", () -> select(ticks, KolomLembar::lazim)),
                Buttons.link("Semua kolom", () -> select(ticks, kolomLembar -> true)));
        quick.getStyleClass().add("row");
        var body = new VBox(
                ScreenText.muted("Nomor urut selalu ada. Angka yang dibaca rumus tetap disertakan"
                        + " sebagai kolom tersembunyi, sehingga hitungannya benar."),
                tiles,
                missing,
                quick);
        body.getStyleClass().add("stack");
        kit.dialogs()
                .open(
                        "Kolom " + lembar.kata(),
                        body,
                        Action.close("Tidak jadi"),
                        Action.submit("Pakai kolom ini", () -> {
                            Set<String> chosen = ticks.entrySet().stream()
                                    .filter(tick -> tick.getValue().isSelected())
                                    .map(tick -> tick.getKey().kunci())
                                    .collect(Collectors.toUnmodifiableSet());
                            missing.setVisible(chosen.isEmpty());
                            if (!chosen.isEmpty()) {
                                done.accept(chosen);
                            }
                            return !chosen.isEmpty();
                        }));
    }

    private static void select(Map<KolomLembar, CheckBox> ticks, Predicate<KolomLembar> which) {
        ticks.forEach((kolomLembar, tick) -> tick.setSelected(which.test(kolomLembar)));
    }
}
