package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Input of everything about the selected node and its indicators; saved when a field is left. */
final class SimpulForm extends VBox {
    private final PerencanaanModel model;
    private final Kit kit;
    private final Choice<TingkatPohon> tingkat;
    private final TextField kode = new TextField();
    private final TextArea uraian = new TextArea();
    private final TextField penanggungJawab = new TextField();
    private final IndikatorSimpulList indikator;
    private final Label none = ScreenText.muted("Pilih satu baris di susunan.");
    private final VBox body = new VBox();
    private long shown = -1;

    SimpulForm(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().addAll("stack", "pohon-rincian");
        tingkat = new Choice<>("Tingkat", TingkatPohon::kata, this::deeper);
        uraian.setWrapText(true);
        uraian.setPrefRowCount(3);
        keep(kode, SimpulPohon::withKode);
        keep(uraian, SimpulPohon::withUraian);
        keep(penanggungJawab, SimpulPohon::withPenanggungJawab);
        indikator = new IndikatorSimpulList(model, kit);
        var form = new VBox(
                below("Tingkat", tingkat),
                below("Kode", kode),
                below("Uraian", uraian),
                below("Penanggung jawab", penanggungJawab));
        form.getStyleClass().add("stack");
        body.getStyleClass().add("stack");
        body.getChildren()
                .setAll(
                        form,
                        ScreenText.strong("Indikator"),
                        indikator,
                        Buttons.plain("Indikator baru…", MaterialDesignP.PLUS, this::add));
        getChildren().setAll(none, body);
        show(PohonKinerja.KOSONG, -1);
    }

    /** A field with its name above it, because the form is narrow. */
    private static VBox below(String name, Control field) {
        Label label = ScreenText.caption(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        var box = new VBox(label, field);
        box.getStyleClass().add("stack-tight");
        return box;
    }

    /** Shows a node by its place; −1 for none. */
    void show(PohonKinerja pohon, int at) {
        boolean there = at >= 0 && at < pohon.size();
        none.setVisible(!there);
        none.setManaged(!there);
        body.setVisible(there);
        body.setManaged(there);
        if (!there) {
            shown = -1;
            return;
        }
        SimpulPohon simpul = pohon.get(at);
        shown = simpul.id();
        tingkat.offer(List.of(TingkatPohon.values()), simpul.tingkat());
        fill(kode, simpul.kode());
        fill(uraian, simpul.uraian());
        fill(penanggungJawab, simpul.penanggungJawab());
        indikator.show(at, simpul.indikator());
    }

    private void add() {
        place().ifPresent(at -> new IndikatorDialog(model, kit).baru(at));
    }

    private Optional<Integer> place() {
        return model.pohon().find(shown).stream().boxed().findFirst();
    }

    private void deeper(TingkatPohon to) {
        place().ifPresent(at -> {
            model.edit(pohon -> pohon.withTingkat(at, to));
            show(model.pohon(), at);
        });
    }

    /** Saves a field when it is left or on Enter. */
    private void keep(TextInputControl field, BiFunction<SimpulPohon, String, SimpulPohon> with) {
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                put(field, with);
            }
        });
        if (field instanceof TextField one) {
            one.setOnAction(event -> put(field, with));
        }
    }

    private void put(TextInputControl field, BiFunction<SimpulPohon, String, SimpulPohon> with) {
        place().ifPresent(at -> model.edit(pohon ->
                pohon.with(at, with.apply(pohon.get(at), field.getText().replace('\n', ' ')))));
    }

    /** Saves what is being typed. */
    void keep() {
        if (kode.isFocused()) {
            put(kode, SimpulPohon::withKode);
        } else if (uraian.isFocused()) {
            put(uraian, SimpulPohon::withUraian);
        } else if (penanggungJawab.isFocused()) {
            put(penanggungJawab, SimpulPohon::withPenanggungJawab);
        }
    }

    private static void fill(TextInputControl field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }
}
