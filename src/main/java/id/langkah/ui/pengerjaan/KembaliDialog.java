package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks where the papers go back to, and why. */
final class KembaliDialog {
    private KembaliDialog() {}

    /** The rows that the current step can be sent back to: reached ones, and the SOP's own. */
    static List<Integer> tujuan(Pengerjaan run) {
        int here = run.posisi().orElse(-1);
        int own = run.tidakMaju().isPresent()
                ? -1
                : run.sop().tidak(Math.max(here, 0)).orElse(-1);
        return IntStream.range(0, run.sop().aktivitas().size())
                .filter(i -> i == own || (i < here && run.latest(i).isPresent()))
                .boxed()
                .toList();
    }

    /** The row that is chosen at first: the SOP's own, or else the step before. */
    static int usual(Pengerjaan run) {
        int own = run.tidakMaju().isPresent()
                ? -1
                : run.sop().tidak(run.posisi().orElse(0)).orElse(-1);
        return own >= 0 ? own : tujuan(run).getLast();
    }

    /**
     * Opens the dialog; there must be a row to go back to.
     *
     * @param done gets the row and the reason
     */
    static void open(Dialogs dialogs, Pengerjaan run, Putaran putaran, BiConsumer<Integer, String> done) {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("stack-tight");
        int usual = usual(run);
        for (int row : tujuan(run)) {
            RadioButton choice = new RadioButton(words(run, row));
            choice.setWrapText(true);
            choice.setUserData(row);
            choice.setToggleGroup(group);
            choice.setSelected(row == usual);
            choices.getChildren().add(choice);
        }
        TextArea alasan = new TextArea();
        alasan.getStyleClass().add("dialog-text");
        alasan.setWrapText(true);
        alasan.setAccessibleText("Alasan");
        Label name = ScreenText.strong("Alasan");
        name.setLabelFor(alasan);
        Label missing = ScreenText.body("Alasan belum diisi.");
        missing.getStyleClass().add("field-error");
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
        VBox body = new VBox(
                name,
                alasan,
                missing,
                ScreenText.strong("Dikembalikan ke"),
                choices,
                ScreenText.muted("Aktivitas yang dituju dan sesudahnya dikerjakan lagi dalam"
                        + " putaran baru. Putaran sekarang tetap dapat dibaca."));
        body.getStyleClass().add("dialog-form");
        Action submit = Action.submit("Kembalikan", () -> {
            String why = alasan.getText().strip();
            missing.setVisible(why.isEmpty());
            if (why.isEmpty()) {
                alasan.requestFocus();
                return false;
            }
            done.accept((Integer) group.getSelectedToggle().getUserData(), why);
            return true;
        });
        boolean keputusan = KataPengerjaan.aktivitas(run, putaran).isKeputusan();
        String step = new Kalimat(run).aktivitas(putaran.aktivitas());
        dialogs.open((keputusan ? "Tidak setuju: " : "Kembalikan: ") + step, body, Action.close("Tidak jadi"), submit);
    }

    private static String words(Pengerjaan run, int row) {
        boolean own = run.sop().tidak(run.posisi().orElse(0)).orElse(-1) == row;
        return new Kalimat(run).aktivitas(row)
                + (own ? " (menurut SOP): " : ": ")
                + run.sop().aktivitas().get(row).uraian();
    }
}
