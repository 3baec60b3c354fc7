package id.langkah.ui.akip;

import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KeadaanTanda;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One criterion with its answer, bukti, and the evidence found in the office's data. */
final class KriteriaCard extends VBox {
    private static final String BELUM = "Belum dijawab";

    private final Consumer<IsianAkip> save;
    private final TextField bukti = new TextField();
    private final TextField catatan = new TextField();
    private IsianAkip isian;

    /**
     * @param tanda the evidence found in the office's data
     * @param save saves the answer whenever something changes
     */
    KriteriaCard(KriteriaAkip kriteria, IsianAkip isian, List<KeadaanTanda> tanda, Consumer<IsianAkip> save) {
        this.isian = isian;
        this.save = save;
        getStyleClass().addAll("card", "stack");
        getChildren()
                .addAll(
                        ScreenText.caption(
                                kriteria.kode() + " · " + kriteria.sub().kata()),
                        ScreenText.body(kriteria.uraian()));
        if (!kriteria.petunjuk().isBlank()) {
            getChildren().add(ScreenText.muted("Bukti yang diperlukan: " + kriteria.petunjuk() + "."));
        }
        type(bukti, isian.bukti(), text -> this.isian.withBukti(text));
        type(catatan, isian.catatan(), text -> this.isian.withCatatan(text));
        String name = kriteria.kode() + ", ";
        bukti.setAccessibleText(name + "bukti");
        catatan.setAccessibleText(name + "catatan");
        getChildren()
                .add(new Form()
                        .row("Jawaban", jawaban(name))
                        .row("Bukti", bukti)
                        .row("Catatan", catatan));
        tanda.forEach(this::suggest);
    }

    private Choice<Optional<JawabanAkip>> jawaban(String name) {
        var choice = new Choice<Optional<JawabanAkip>>(
                name + "jawaban",
                jawaban -> jawaban.map(JawabanAkip::lengkap).orElse(BELUM),
                jawaban -> keep(isian.withJawaban(jawaban.orElse(null))));
        var all = new ArrayList<Optional<JawabanAkip>>(List.of(Optional.empty()));
        Arrays.stream(JawabanAkip.values()).map(Optional::of).forEach(all::add);
        choice.offer(all, Optional.ofNullable(isian.jawaban()));
        choice.getStyleClass().addAll("akip-jawaban", "may-shorten");
        choice.setVisibleRowCount(all.size());
        choice.setMinWidth(0);
        return choice;
    }

    private void type(TextField field, String text, Function<String, IsianAkip> change) {
        field.setText(text);
        Runnable settle = () -> {
            IsianAkip changed = change.apply(field.getText().strip());
            if (!changed.equals(isian)) {
                keep(changed);
            }
        };
        field.setOnAction(event -> settle.run());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                settle.run();
            }
        });
    }

    private void suggest(KeadaanTanda keadaan) {
        var row = new VBox(ScreenText.muted(keadaan.kalimat()));
        row.getStyleClass().add("stack-tight");
        if (keadaan.ada()) {
            var use = Buttons.link("Pakai sebagai bukti", () -> use(keadaan.kalimat()));
            use.setAccessibleText("Pakai sebagai bukti: " + keadaan.kalimat());
            row.getChildren().add(use);
        }
        getChildren().add(row);
    }

    /** Appends a sentence to the bukti, unless it is there already. */
    private void use(String kalimat) {
        String now = bukti.getText().strip();
        if (!now.contains(kalimat)) {
            bukti.setText((now + " " + kalimat).strip());
        }
        keep(isian.withBukti(bukti.getText().strip()));
        bukti.requestFocus();
    }

    private void keep(IsianAkip changed) {
        isian = changed;
        save.accept(changed);
    }
}
