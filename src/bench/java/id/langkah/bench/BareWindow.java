package id.langkah.bench;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The floor: the least that JavaFX can show. Tells of its first picture as the program does. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] words) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> show(closed));
        closed.await();
        System.exit(0);
    }

    private static void show(CountDownLatch closed) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("Langkah"), 1180, 760));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > 2) {
                    stop();
                    System.out.println("bingkai pertama");
                    System.out.println("siap");
                    closed.countDown();
                }
            }
        }.start();
    }
}
