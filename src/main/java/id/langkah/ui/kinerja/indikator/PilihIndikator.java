package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.ui.kit.Buttons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Ticks for indicators, grouped by bidang; all are ticked at first. */
public final class PilihIndikator extends VBox {
    private final Map<IndikatorTercatat, BooleanProperty> ticks = new LinkedHashMap<>();

    public PilihIndikator(Map<String, List<IndikatorTercatat>> perBidang) {
        getStyleClass().add("stack-tight");
        perBidang.forEach((bidang, members) -> getChildren().add(bidang(bidang, members)));
    }

    /** The numbers of the ticked indicators. */
    public List<Long> chosen() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().get())
                .map(tick -> tick.getKey().id())
                .toList();
    }

    private VBox bidang(String nama, List<IndikatorTercatat> members) {
        var whole = new CheckBox();
        whole.setWrapText(true);
        whole.setAllowIndeterminate(false);
        HBox.setHgrow(whole, Priority.ALWAYS);
        whole.setMaxWidth(Double.MAX_VALUE);
        Runnable count = () -> {
            long on = members.stream().filter(this::isTicked).count();
            whole.setText("%s (%d dari %d)".formatted(nama, on, members.size()));
            whole.setIndeterminate(on > 0 && on < members.size());
            whole.setSelected(on > 0);
        };
        for (IndikatorTercatat indikatorTercatat : members) {
            var tick = new SimpleBooleanProperty(true);
            tick.addListener(on -> count.run());
            ticks.put(indikatorTercatat, tick);
        }
        whole.setOnAction(event -> {
            boolean on = whole.isSelected();
            members.forEach(indikatorTercatat -> tick(indikatorTercatat).set(on));
        });
        count.run();
        var box = new VBox();
        var open = Buttons.link("Pilih indikator", () -> {
            if (box.getChildren().size() == 1) {
                box.getChildren().add(list(nama, members));
            } else {
                box.getChildren().remove(1);
            }
        });
        var row = new HBox(whole, open);
        row.getStyleClass().add("row");
        box.getChildren().add(row);
        return box;
    }

    private ListView<IndikatorTercatat> list(String bidang, List<IndikatorTercatat> members) {
        var list = new ListView<IndikatorTercatat>();
        list.setAccessibleText("Indikator " + bidang);
        list.getItems().setAll(members);
        list.getStyleClass().add("kinerja-pilih-indikator");
        list.setCellFactory(CheckBoxListCell.forListView(this::tick, new StringConverter<>() {
            @Override
            public String toString(IndikatorTercatat indikatorTercatat) {
                return (indikatorTercatat.indikator().kode() + " "
                                + indikatorTercatat.indikator().nama())
                        .strip();
            }

            @Override
            public IndikatorTercatat fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        }));
        return list;
    }

    private boolean isTicked(IndikatorTercatat indikatorTercatat) {
        return tick(indikatorTercatat).get();
    }

    private BooleanProperty tick(IndikatorTercatat indikatorTercatat) {
        return ticks.computeIfAbsent(indikatorTercatat, known -> new SimpleBooleanProperty(true));
    }
}
