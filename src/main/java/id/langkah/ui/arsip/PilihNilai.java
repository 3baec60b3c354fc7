package id.langkah.ui.arsip;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lets the user choose settled figures of a year: all, those of a quarter or bidang, or single ones. */
final class PilihNilai {
    private static final String SEMUA_TW = "Semua triwulan";
    private static final String SEMUA_BIDANG = "Semua bidang";

    private final ArsipModel model;
    private final ComboBox<Integer> tahun = new ComboBox<>();
    private final ComboBox<String> triwulan = new ComboBox<>();
    private final ComboBox<String> bidang = new ComboBox<>();
    private final CheckBox semua = new CheckBox("Pilih semua yang tampak");
    private final Label counted = ScreenText.muted("");
    private final ListView<Baris> list = new ListView<>();
    private final VBox all;
    private List<Baris> baris = List.of();

    /** A figure with its tick. */
    private record Baris(CalonArsip calon, BooleanProperty dipilih) {}

    /** @param years the years that have indicators, the newest first */
    PilihNilai(ArsipModel model, List<Integer> years) {
        this.model = model;
        tahun.getItems().setAll(years);
        tahun.setValue(years.getFirst());
        tahun.setAccessibleText("Tahun");
        triwulan.setAccessibleText("Triwulan");
        triwulan.getItems()
                .setAll(Stream.concat(
                                Stream.of(SEMUA_TW),
                                Stream.of(Triwulan.values()).map(Triwulan::kata))
                        .toList());
        triwulan.setValue(SEMUA_TW);
        bidang.setAccessibleText("Bidang");
        bidang.setValue(SEMUA_BIDANG);
        list.setAccessibleText("Nilai yang sudah ditetapkan");
        list.getStyleClass().add("arsip-pilih");
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(key -> {
            Baris here = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && here != null) {
                key.consume();
                here.dipilih().set(!here.dipilih().get());
            }
        });
        var choices = new FlowPane(tahun, triwulan, bidang);
        choices.getStyleClass().add("kinerja-chips");
        var ticks = new FlowPane(semua, counted);
        ticks.getStyleClass().add("kinerja-chips");
        all = new VBox(
                ScreenText.body("Nilai yang dipilih menjadi satu entri dan statusnya menjadi" + " Diarsipkan."),
                choices,
                ticks,
                list);
        all.getStyleClass().add("dialog-form");
        tahun.valueProperty().addListener((property, before, now) -> load());
        triwulan.valueProperty().addListener((property, before, now) -> show());
        bidang.valueProperty().addListener((property, before, now) -> show());
        semua.setOnAction(
                event -> list.getItems().forEach(baris -> baris.dipilih().set(semua.isSelected())));
        load();
    }

    Node node() {
        return all;
    }

    /** The ticked figures among those shown. */
    List<CalonArsip> chosen() {
        return list.getItems().stream()
                .filter(baris -> baris.dipilih().get())
                .map(Baris::calon)
                .toList();
    }

    private void load() {
        model.calon(tahun.getValue(), found -> {
            var rows = new ArrayList<Baris>();
            for (CalonArsip calon : found) {
                var ticked = new SimpleBooleanProperty(true);
                ticked.addListener(changed -> count());
                rows.add(new Baris(calon, ticked));
            }
            baris = rows;
            Set<String> names = new LinkedHashSet<>(List.of(SEMUA_BIDANG));
            found.stream()
                    .map(CalonArsip::bidang)
                    .filter(name -> !name.isBlank())
                    .sorted()
                    .forEach(names::add);
            bidang.getItems().setAll(names);
            bidang.setValue(SEMUA_BIDANG);
            show();
        });
    }

    private void show() {
        String quarter = triwulan.getValue();
        String who = bidang.getValue();
        list.getItems()
                .setAll(baris.stream()
                        .filter(butir -> SEMUA_TW.equals(quarter)
                                || butir.calon().triwulan().kata().equals(quarter))
                        .filter(butir -> who == null
                                || SEMUA_BIDANG.equals(who)
                                || butir.calon().bidang().equals(who))
                        .toList());
        count();
    }

    private void count() {
        int chosen = chosen().size();
        int shown = list.getItems().size();
        semua.setSelected(chosen == shown && shown > 0);
        counted.setText(
                shown == 0
                        ? "Tidak ada nilai yang ditetapkan dan belum diarsipkan."
                        : chosen + " dari " + shown + " nilai dipilih");
    }

    private static final class Cell extends CheckBoxListCell<Baris> {
        Cell() {
            super(Baris::dipilih, new Kata());
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        public void updateItem(Baris item, boolean empty) {
            super.updateItem(item, empty);
            Node box = getGraphic();
            if (box != null) {
                box.setAccessibleText(getText());
                box.setFocusTraversable(false);
            }
        }
    }

    private static final class Kata extends StringConverter<Baris> {
        @Override
        public String toString(@Nullable Baris baris) {
            return baris == null ? "" : baris.calon().kata();
        }

        @Override
        public @Nullable Baris fromString(String text) {
            return null;
        }
    }
}
