package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Words;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Tells why the program cannot start, where there is no window yet to tell it in. */
public final class RefusalWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 340;

    private RefusalWindow() {}

    /**
     * Returns when the user has closed it. Not for the window's thread.
     *
     * @param points size of the text
     */
    public static void show(List<Masalah> masalah, double points) {
        CountDownLatch closed = new CountDownLatch(1);
        Toolkit.show(() -> open(masalah, points, closed), closed);
    }

    private static void open(List<Masalah> masalah, double points, CountDownLatch closed) {
        Stage stage = new Stage();
        Scene scene = new Scene(content(masalah, stage::close), WIDTH, HEIGHT);
        Look.dress(scene, false, points);
        Look.icons(stage);
        stage.setTitle("Langkah");
        stage.setScene(scene);
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
    }

    static Parent content(List<Masalah> masalah, Runnable close) {
        ScrollPane findings = Page.scrolled(new MasalahList(masalah));
        VBox.setVgrow(findings, Priority.ALWAYS);
        Button end = Buttons.primary("Tutup", close);
        end.setCancelButton(true);
        HBox foot = new HBox(end);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox all = new VBox(Words.heading("Langkah belum dapat dibuka"), findings, foot);
        all.getStyleClass().add("refusal");
        return all;
    }
}
