package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks to which step to return and why. */
final class KembaliDialog {
    private KembaliDialog() {}

    /** The rows to which the current step can be returned: those reached before, and the SOP's own target. */
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

    /** The row proposed: the SOP's own target, or else the step before. */
    static int usual(Pengerjaan run) {
        int own = run.tidakMaju().isPresent()
                ? -1
                : run.sop().tidak(run.posisi().orElse(0)).orElse(-1);
        return own >= 0 ? own : tujuan(run).getLast();
    }

    /**
     * Opens the dialog; there must be at least one possible row.
     *
     * @param before reasons of earlier returns, the latest first
     * @param done receives the row and the reason
     */
    static void open(
            Dialogs dialogs, Pengerjaan run, Putaran putaran, List<String> before, BiConsumer<Integer, String> done) {
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
        alasan.addEventFilter(KeyEvent.KEY_PRESSED, event -> choose(event, alasan, before));
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
                recent(alasan, before),
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

    /** The earlier reasons, to take over by a click. */
    private static Node recent(TextArea alasan, List<String> before) {
        VBox recent = new VBox(ScreenText.caption("Alasan terakhir (panah bawah memilih)"));
        recent.getStyleClass().add("stack-tight");
        recent.setManaged(!before.isEmpty());
        recent.setVisible(!before.isEmpty());
        before.forEach(reason -> {
            Button button = Buttons.link(reason, () -> {
                alasan.setText(reason);
                alasan.requestFocus();
                alasan.end();
            });
            button.setMinWidth(0);
            button.setFocusTraversable(false);
            button.getStyleClass().add("may-shorten");
            button.setTooltip(new Tooltip(reason));
            recent.getChildren().add(button);
        });
        return recent;
    }

    /** Lets the arrow keys choose among earlier reasons while nothing else was typed. */
    private static void choose(KeyEvent event, TextArea alasan, List<String> before) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = before.indexOf(alasan.getText());
        boolean free = alasan.getText().isEmpty() || at >= 0;
        int next = at + step;
        if (step != 0 && free && next >= 0 && next < before.size()) {
            event.consume();
            alasan.setText(before.get(next));
            alasan.end();
        }
    }

    private static String words(Pengerjaan run, int row) {
        boolean own = run.sop().tidak(run.posisi().orElse(0)).orElse(-1) == row;
        return new Kalimat(run).aktivitas(row)
                + (own ? " (menurut SOP): " : ": ")
                + run.sop().aktivitas().get(row).uraian();
    }
}
