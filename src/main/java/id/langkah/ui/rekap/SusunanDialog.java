package id.langkah.ui.rekap;

import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Dialog for choosing the sheets of the workbook and their columns. */
final class SusunanDialog {
    private final Kit kit;
    private final RekapModel model;
    private final Periode periode;
    private final Map<LembarRekap, List<KolomLembar>> kolom;
    private final Map<LembarRekap, CheckBox> ticks = new EnumMap<>(LembarRekap.class);
    private final Map<LembarRekap, Button> ways = new EnumMap<>(LembarRekap.class);
    private final Label missing = PilihKolom.fault("Pilih paling sedikit satu lembar.");
    private final Button reset = Buttons.link("Kembali ke susunan baku", this::reset);
    private SusunanRekap wanted;

    /** @param kolom the columns of each sheet that has any */
    SusunanDialog(Kit kit, RekapModel model, Map<LembarRekap, List<KolomLembar>> kolom) {
        this.kit = kit;
        this.model = model;
        this.periode = model.periode().get();
        this.kolom = kolom;
        this.wanted = model.susunan();
    }

    void open() {
        var grid = new GridPane();
        grid.getStyleClass().add("rekap-susunan");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(wide, new ColumnConstraints());
        for (LembarRekap lembarRekap : LembarRekap.values()) {
            grid.addRow(grid.getRowCount(), tick(lembarRekap));
            if (kolom.containsKey(lembarRekap)) {
                grid.add(way(lembarRekap), 1, grid.getRowCount() - 1);
            }
        }
        var body = new VBox(
                ScreenText.muted("Pilihan disimpan bersama data kantor dan dipakai lagi lain kali."),
                grid,
                missing,
                reset);
        body.getStyleClass().add("stack");
        show();
        kit.dialogs()
                .open(
                        "Lembar dan kolom rekap",
                        body,
                        Action.close("Tidak jadi"),
                        Action.submit("Pakai susunan ini", this::submit));
    }

    private CheckBox tick(LembarRekap lembarRekap) {
        var tick = new CheckBox(lembarRekap.kata());
        ticks.put(lembarRekap, tick);
        tick.selectedProperty().addListener((property, before, now) -> follow());
        return tick;
    }

    private Button way(LembarRekap lembarRekap) {
        Button way = Buttons.link(
                "",
                () -> PilihKolom.open(
                        kit, lembarRekap, all(lembarRekap), wanted.kolom(lembarRekap, all(lembarRekap)), chosen -> {
                            wanted = wanted.withKolom(lembarRekap, all(lembarRekap), chosen);
                            name(lembarRekap);
                            follow();
                        }));
        way.disableProperty().bind(tickOf(lembarRekap).selectedProperty().not());
        ways.put(lembarRekap, way);
        return way;
    }

    private CheckBox tickOf(LembarRekap lembarRekap) {
        return ticks.computeIfAbsent(lembarRekap, this::tick);
    }

    private List<KolomLembar> all(LembarRekap lembarRekap) {
        return kolom.getOrDefault(lembarRekap, List.of());
    }

    private void show() {
        Set<LembarRekap> lembar = wanted.lembar(periode);
        ticks.forEach((lembarRekap, tick) -> tick.setSelected(lembar.contains(lembarRekap)));
        kolom.keySet().forEach(this::name);
        follow();
    }

    private void name(LembarRekap lembarRekap) {
        Button way = ways.get(lembarRekap);
        if (way != null) {
            int shown = wanted.kolom(lembarRekap, all(lembarRekap)).size();
            String words = shown + " dari " + all(lembarRekap).size() + " kolom";
            way.setText(words + "…");
            way.setAccessibleText("Pilih kolom " + lembarRekap.kata() + ", " + words);
        }
    }

    private void follow() {
        missing.setVisible(chosen().isEmpty());
        reset.setDisable(result().isBaku());
    }

    private Set<LembarRekap> chosen() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private SusunanRekap result() {
        return wanted.withLembar(periode, chosen());
    }

    private void reset() {
        wanted = SusunanRekap.BAKU;
        show();
    }

    private boolean submit() {
        if (chosen().isEmpty()) {
            return false;
        }
        model.arrange(result(), () -> kit.toasts().done("Susunan rekap disimpan."));
        return true;
    }
}
