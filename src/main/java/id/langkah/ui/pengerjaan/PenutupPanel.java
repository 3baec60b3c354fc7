package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Input of who did the step and a remark about it. */
final class PenutupPanel extends VBox {
    private final TextField oleh = new TextField();
    private final TextField catatan = new TextField();
    private String visit = "";
    private String usual = "";

    PenutupPanel() {
        getStyleClass().addAll("pengerjaan-penutup", "stack");
        catatan.setPromptText("Boleh kosong");
        getChildren()
                .addAll(
                        ScreenText.heading("Penyelesaian"),
                        new Form().row("Dikerjakan oleh", oleh).row("Catatan", catatan));
    }

    /** Shows the open round; typed text stays while it is the same round. */
    void set(Putaran putaran, String usual) {
        String now = putaran.aktivitas() + "/" + putaran.nomor();
        if (!now.equals(visit)) {
            visit = now;
            this.usual = usual;
            oleh.setText(usual);
            catatan.clear();
        }
    }

    /** What was typed and will be saved only when the step is finished. */
    List<Masalah> unkept() {
        return catatan.getText().isBlank() && oleh.getText().equals(usual)
                ? List.of()
                : List.of(Masalah.peringatan(
                        "Isian penyelesaian belum tersimpan.",
                        "Penyelesaian",
                        "Isian itu disimpan bersama selesainya aktivitas."));
    }

    String oleh() {
        return oleh.getText();
    }

    String catatan() {
        return catatan.getText();
    }
}
