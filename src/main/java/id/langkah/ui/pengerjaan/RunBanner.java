package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Label;

/** The line above a run that is paused, or of which an earlier round is shown. */
final class RunBanner {
    private final PengerjaanModel model;
    private final Label line = ScreenText.body("");

    RunBanner(PengerjaanModel model) {
        this.model = model;
        line.managedProperty().bind(line.visibleProperty());
        line.getStyleClass().add("pengerjaan-pita");
    }

    Label node() {
        return line;
    }

    void show(RunViewState shown) {
        Pengerjaan run = shown.run();
        line.getStyleClass().removeAll("pengerjaan-pita-tunda", "pengerjaan-pita-lalu");
        boolean paused = run.status() == Pengerjaan.Status.DITUNDA;
        line.setVisible(shown.isBack() || paused);
        if (shown.isBack()) {
            line.getStyleClass().add("pengerjaan-pita-lalu");
            boolean answerable = shown.putaran()
                    .filter(putaran -> model.isAnswerable(run, putaran))
                    .isPresent();
            line.setText(
                    answerable
                            ? "Aktivitas ini sudah dilewati. Kelengkapannya masih dapat dilengkapi."
                            : "Putaran ini sudah berakhir dan hanya dapat dibaca.");
        } else if (paused) {
            line.getStyleClass().add("pengerjaan-pita-tunda");
            line.setText("Ditunda: " + run.alasanTunda() + ". Waktu tidak dihitung.");
        }
    }
}
