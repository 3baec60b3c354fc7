package id.langkah.ui;

import id.langkah.ui.kit.Background;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits during a tour: for work in the background, and until a frame was drawn. */
final class TourPace {
    /** The number of pulses after which a frame has certainly been drawn. */
    private static final int PULSES = 2;

    private TourPace() {}

    /** Continues when the requested work is done and its result is drawn. */
    static void settle(Background background, int rounds, Runnable then) {
        if (rounds == 0) {
            afterFrame(then);
        } else {
            background.act(() -> {}, () -> settle(background, rounds - 1, then));
        }
    }

    /** Continues when the requested work is done, without waiting for a frame. */
    static void idle(Background background, int rounds, Runnable then) {
        if (rounds == 0) {
            Platform.runLater(then);
        } else {
            background.act(() -> {}, () -> Platform.runLater(() -> idle(background, rounds - 1, then)));
        }
    }

    /** Continues when a frame has certainly been drawn. */
    static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
