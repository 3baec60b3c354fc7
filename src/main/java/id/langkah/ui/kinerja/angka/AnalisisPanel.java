package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Input of the analysis of a figure; saved when a field is left. */
final class AnalisisPanel {
    private final TextArea pendukung = area("Faktor pendukung");
    private final TextArea penghambat = area("Faktor penghambat");
    private final TextArea tindakLanjut = area("Tindak lanjut");
    private final TextField pelaksana = new TextField();
    private final TanggalField batas = new TanggalField("Batas waktu tindak lanjut");
    private final Label wrong = ScreenText.body(TanggalField.SALAH);
    private final VBox all = new VBox();
    private final BiConsumer<KunciRealisasi, Analisis> keep;

    /** Dates that cannot be read, as typed, until they are mended. */
    private final Map<KunciRealisasi, String> tertahan = new LinkedHashMap<>();

    private @Nullable Realisasi shown;

    /** The analysis of the figure shown, as read or as last handed over to be saved. */
    private Analisis known = Analisis.BELUM;

    AnalisisPanel(BiConsumer<KunciRealisasi, Analisis> keep) {
        this.keep = keep;
        wrong.getStyleClass().add("field-error");
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        all.getStyleClass().add("stack");
        add("Faktor pendukung", pendukung);
        add("Faktor penghambat", penghambat);
        add("Tindak lanjut", tindakLanjut);
        add("Pelaksana tindak lanjut", pelaksana);
        add("Batas waktu", batas);
        all.getChildren().add(wrong);
        for (Control field : List.of(pendukung, penghambat, tindakLanjut, pelaksana, batas)) {
            field.focusedProperty().addListener((property, was, is) -> {
                if (!is) {
                    keep();
                }
            });
        }
    }

    Node node() {
        return all;
    }

    /** Shows another figure after saving what was typed for the one before. */
    void show(Realisasi realisasi) {
        if (shown != null && !shown.kunci().equals(realisasi.kunci())) {
            keep();
        }
        boolean same = shown != null
                && shown.kunci().equals(realisasi.kunci())
                && realisasi.analisis().equals(known);
        shown = realisasi;
        known = realisasi.analisis();
        if (!same) {
            fill(realisasi.kunci(), realisasi.analisis());
        }
        boolean may = realisasi.status() != Realisasi.Status.DIARSIPKAN;
        for (TextInputControl field : List.of(pendukung, penghambat, tindakLanjut, pelaksana, batas)) {
            field.setEditable(may);
        }
    }

    /** Saves the fields if they changed. */
    void keep() {
        Realisasi of = shown;
        wrong.setVisible(batas.isWrong());
        if (of == null) {
            return;
        }
        if (batas.isWrong()) {
            tertahan.put(of.kunci(), batas.getText());
        } else {
            tertahan.remove(of.kunci());
        }
        LocalDate until = batas.isWrong() ? known.batas() : batas.value().orElse(null);
        var now = new Analisis(
                pendukung.getText().strip(),
                penghambat.getText().strip(),
                tindakLanjut.getText().strip(),
                pelaksana.getText().strip(),
                until);
        if (!now.equals(known)) {
            known = now; // It is handed over once, even when another figure is shown before it was saved.
            keep.accept(of.kunci(), now);
        }
    }

    /** What was typed, for this or another figure, but cannot be saved. */
    List<Masalah> salah() {
        return tertahan.values().stream()
                .map(teks -> Masalah.galat(
                        "\"" + teks.strip() + "\" bukan tanggal.",
                        "Analisis, batas waktu",
                        "Tulis misalnya 5 Februari 2026."))
                .toList();
    }

    private void fill(KunciRealisasi kunci, Analisis analisis) {
        pendukung.setText(analisis.faktorPendukung());
        penghambat.setText(analisis.faktorPenghambat());
        tindakLanjut.setText(analisis.tindakLanjut());
        pelaksana.setText(analisis.pelaksana());
        batas.set(analisis.batas());
        String held = tertahan.get(kunci);
        if (held != null) {
            batas.setText(held);
        }
        wrong.setVisible(held != null);
    }

    private void add(String name, Control field) {
        var label = ScreenText.strong(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        var box = new VBox(label, field);
        box.getStyleClass().add("stack-tight");
        all.getChildren().add(box);
    }

    private static TextArea area(String name) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setAccessibleText(name);
        return area;
    }
}
