package id.langkah.ui.pustaka;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.DaftarKetik;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Input fields for the texts of the selected row; lists have one item per line. */
final class RincianBarisPanel extends VBox {
    private final PencocokanModel model;

    RincianBarisPanel(PencocokanModel model) {
        this.model = model;
        getStyleClass().addAll("stack", "rincian-baris");
        model.masuk().addListener((property, before, now) -> again());
        model.baris().addListener((property, before, now) -> show());
        show();
    }

    /** Shows the row after a change; a field that had just got the focus has it again. */
    private void again() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String name =
                owner instanceof TextArea && lookupAll(".text-area").contains(owner) ? owner.getAccessibleText() : "";
        show();
        lookupAll(".text-area").stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        Sop sop = model.sop();
        int row = model.baris().get();
        if (row >= sop.aktivitas().size()) {
            getChildren().clear();
            return;
        }
        Aktivitas aktivitas = sop.aktivitas().get(row);
        var head = new HBox(ScreenText.heading(Aktivitas.sebutan(row, aktivitas.nomor())));
        head.getStyleClass().add("row");
        getChildren().setAll(head);
        if (model.cocok().isGuessed(row)) {
            model.cocok().row(row).sebab().forEach(why -> getChildren().add(ScreenText.body(why)));
            if (aktivitas.pelaksana().isEmpty()) {
                getChildren().add(ScreenText.body("Pelaksana belum terbaca: klik lajurnya pada tabel."));
            }
            getChildren().add(Buttons.plain("Sudah cocok", () -> model.confirm(row)));
        }
        List<String> kelengkapan = aktivitas.mutuBaku().kelengkapan().stream()
                .map(Kelengkapan::nama)
                .toList();
        getChildren()
                .add(new Form()
                        .row(
                                "Kegiatan",
                                area(
                                        row,
                                        item -> item.uraian(),
                                        (now, text) -> SuntinganSel.uraian(now, row, oneLine(text))))
                        .row(
                                "Kelengkapan",
                                area(
                                        row,
                                        item -> String.join("\n", kelengkapan),
                                        (now, text) -> SuntinganSel.kelengkapan(now, row, items(text))),
                                "Satu butir pada setiap baris.")
                        .row(
                                "Waktu",
                                area(
                                        row,
                                        item -> item.mutuBaku().waktu().teks(),
                                        (now, text) -> SuntinganSel.waktu(now, row, oneLine(text))))
                        .row(
                                "Output",
                                area(
                                        row,
                                        item -> String.join(
                                                "\n", item.mutuBaku().output()),
                                        (now, text) -> SuntinganSel.output(now, row, DaftarKetik.of(text))),
                                "Satu butir pada setiap baris.")
                        .row(
                                "Keterangan",
                                area(
                                        row,
                                        Aktivitas::keterangan,
                                        (now, text) -> SuntinganSel.keterangan(now, row, oneLine(text)))));
    }

    private static List<Kelengkapan> items(String text) {
        return DaftarKetik.of(text).stream()
                .map(nama -> new Kelengkapan(nama, true))
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A field whose text is applied when it loses the focus. */
    private TextArea area(int row, Function<Aktivitas, String> shown, BiFunction<Sop, String, Suntingan> taken) {
        String text = shown.apply(model.sop().aktivitas().get(row));
        var area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.lines().count(), 1, 4));
        area.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && !area.getText().equals(text)) {
                model.edit(row, taken.apply(model.sop(), area.getText()));
            }
        });
        return area;
    }
}
