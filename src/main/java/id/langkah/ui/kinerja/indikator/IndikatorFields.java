package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.kinerja.KolomIndikator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** The fields of an indicator, each of the kind that its column has. */
final class IndikatorFields {

    private final IndikatorFormModel model;
    private final Runnable changed;
    private final Consumer<KolomIndikator> left;
    private final Map<KolomIndikator, Supplier<String>> fields = new EnumMap<>(KolomIndikator.class);

    /**
     * @param changed runs when something is typed or chosen
     * @param left receives a field that lost the focus
     */
    IndikatorFields(IndikatorFormModel model, Runnable changed, Consumer<KolomIndikator> left) {
        this.model = model;
        this.changed = changed;
        this.left = left;
    }

    /** Whether no field was made yet. */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Forgets the fields, before others are made. */
    void clear() {
        fields.clear();
    }

    /** What stands in the fields. */
    Map<KolomIndikator, String> teks() {
        var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        fields.forEach((kolom, text) -> teks.put(kolom, text.get()));
        return teks;
    }

    /** A new field for a column. */
    Node field(KolomIndikator kolom) {
        Node field = made(kolom);
        field.focusWithinProperty().addListener((property, was, is) -> {
            if (was && !is) {
                left.accept(kolom);
            }
        });
        return field;
    }

    private Node made(KolomIndikator kolom) {
        return switch (kolom.bentuk()) {
            case KALIMAT -> area(kolom, 2);
            case ISTILAH -> choice(kolom, true);
            case PILIHAN -> choice(kolom, false);
            case YA -> aktif();
            case TURUT, KATA, TARGET, ANGKA -> text(kolom);
        };
    }

    private TextField text(KolomIndikator kolom) {
        var field = new TextField(model.isian().get().teks(kolom));
        field.textProperty().addListener(text -> changed.run());
        fields.put(kolom, field::getText);
        return field;
    }

    private TextArea area(KolomIndikator kolom, int rows) {
        var field = new TextArea(model.isian().get().teks(kolom));
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.textProperty().addListener(text -> changed.run());
        fields.put(kolom, field::getText);
        return field;
    }

    private ComboBox<String> choice(KolomIndikator kolom, boolean free) {
        var choice = new ComboBox<String>();
        choice.setEditable(free);
        choice.getItems().setAll(model.pilihan(kolom));
        choice.setValue(model.isian().get().teks(kolom));
        choice.setMaxWidth(Double.MAX_VALUE);
        if (free) {
            choice.getEditor().textProperty().addListener(text -> changed.run());
            fields.put(kolom, choice.getEditor()::getText);
        } else {
            choice.valueProperty().addListener(value -> changed.run());
            fields.put(kolom, () -> Objects.requireNonNullElse(choice.getValue(), ""));
        }
        return choice;
    }

    private Node aktif() {
        var check = new CheckBox("Masih diukur");
        check.setSelected(!model.isian().get().teks(KolomIndikator.AKTIF).equals("Tidak"));
        check.selectedProperty().addListener(value -> changed.run());
        fields.put(KolomIndikator.AKTIF, () -> check.isSelected() ? "Ya" : "Tidak");
        return new FlowPane(check);
    }
}
