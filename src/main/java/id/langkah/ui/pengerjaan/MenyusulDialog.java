package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.ui.HariIni;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks when a kelengkapan will come and who promised it. */
final class MenyusulDialog {
    private final TanggalField sampai = new TanggalField("Sampai kapan");
    private final ComboBox<String> dari = new ComboBox<>();
    private final TextField alasan = new TextField();
    private final FormDialog form;

    /**
     * A dialog that is not open yet.
     *
     * @param before the present answer
     * @param orang the proposed names of who promised it
     * @param usual who promised it last; blank when not given
     */
    MenyusulDialog(Kit kit, Jawaban before, List<String> orang, String usual) {
        Janji janji = before.janji();
        boolean again = before.keadaan() == Keadaan.MENYUSUL;
        sampai.set(janji == null ? null : janji.sampai());
        dari.setItems(FXCollections.observableArrayList(orang));
        dari.setEditable(true);
        dari.setMaxWidth(Double.MAX_VALUE);
        dari.setValue(janji == null ? usual : janji.dari());
        dari.getEditor().setAccessibleText("Dari siapa");
        dari.getEditor().setPromptText("Nama atau bidang");
        alasan.setText(again ? before.alasan() : "");
        alasan.setPromptText("Boleh kosong");
        VBox when = new VBox(sampai, new FlowPane(day("Besok", 1), day("3 hari", 3), day("Seminggu", 7)));
        when.getStyleClass().add("stack-tight");
        form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Aktivitas dapat dilanjutkan. Kelengkapan ini tetap dicatat kurang sampai ada."),
                new Form().row("Sampai kapan", when).row("Dari siapa", dari).row("Catatan", alasan));
    }

    /**
     * Opens the dialog.
     *
     * @param nama the name of the kelengkapan
     * @param done receives why, blank for nothing, and what was promised
     */
    void open(String nama, Consumer<Jawaban> done) {
        form.open("Menyusul: " + nama, "Nyatakan menyusul", () -> {
            List<Masalah> wrong = sampai.salah().map(List::of).orElseGet(this::lacking);
            form.say(wrong);
            if (wrong.isEmpty()) {
                done.accept(new Jawaban(Keadaan.MENYUSUL, alasan.getText().strip(), "", null, "", janji()));
                form.close();
            }
        });
    }

    private List<Masalah> lacking() {
        return janji() != null || !alasan.getText().isBlank()
                ? List.of()
                : List.of(Masalah.galat(
                        "Belum ditulis kapan atau dari siapa.",
                        "",
                        "Isi sampai kapan, misalnya \"besok\" atau \"3 hari\"."));
    }

    private @Nullable Janji janji() {
        String who = Objects.requireNonNullElse(dari.getEditor().getText(), "").strip();
        LocalDate until = sampai.value().orElse(null);
        return who.isEmpty() && until == null ? null : new Janji(who, until);
    }

    /** A button for a usual date. */
    private Node day(String words, int days) {
        var button = Buttons.link(words, () -> {
            Optional<LocalDate> today = HariIni.of(sampai);
            today.ifPresent(day -> sampai.set(day.plusDays(days)));
            sampai.requestFocus();
        });
        button.setFocusTraversable(false);
        return button;
    }
}
