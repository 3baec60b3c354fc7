package id.langkah.bench;

import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanService;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.KinerjaView;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * The figures of many indicators in a window on the screen: {@code KinerjaScreen FILE}. Each moment is
 * measured on the window's thread, with the layout that follows from it; a frame's time is that from
 * one picture to the next.
 */
final class KinerjaScreen {
    static final String OPEN = "buka";
    static final String ARROW = "panah";
    static final String LETTER = "huruf";
    static final String WHEEL = "roda";
    static final String DRAG = "seret";

    private static final int TIMES = 5;
    private static final int KEYS = 200;
    private static final int FRAMES = 300;
    private static final int NOTCH = -40;
    private static final int SECONDS = 150;

    private final DataKantor data;
    private final PengerjaanService pengerjaan;
    private final Stage stage = Headless.get(Stage::new);

    private KinerjaScreen(Database database) {
        data = DataKantor.of(database, () -> BenchOffice.SAAT);
        pengerjaan = new PengerjaanService(database, () -> BenchOffice.SAAT);
    }

    public static void main(String[] words) {
        Stopwatch.endsWith(() -> {
            try (Database database = Database.open(Path.of(words[0]), BenchOffice.SAAT, false)) {
                new KinerjaScreen(database).run();
            }
        });
    }

    private void run() throws InterruptedException {
        var shown = new KinerjaView[1];
        double[] opened = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            opened[i] = Stopwatch.millis(() -> shown[0] = Headless.get(this::open));
        }
        Stopwatch.tell(OPEN, Stopwatch.percentile(opened, 50));
        KinerjaView view = shown[0];
        Node sheet = Headless.get(() -> view.node().lookup(".typing-sheet"));
        keys(view, sheet);
        VirtualFlow<?> flow = Headless.get(() -> (VirtualFlow<?>) sheet.lookup(".virtual-flow"));
        Stopwatch.tell(WHEEL, slowest(flow, frame -> Event.fireEvent(flow, wheel(frame < FRAMES / 2 ? 1 : 3))));
        Stopwatch.tell(DRAG, slowest(flow, frame -> flow.setPosition((frame + 1.0) / FRAMES)));
        search(view);
        Headless.run(stage::close);
    }

    private KinerjaView open() {
        var background = Background.direct();
        var kit = new Kit(background, new Dialogs(), new Toasts(), new FilePicker(ask -> List.of()), path -> {});
        var model = new KinerjaModel(
                data,
                pengerjaan,
                background,
                () -> BenchOffice.SAAT.toLocalDate().plusYears(1));
        var view = new KinerjaView(
                model, kit, new Navigator(new Destination.DataKinerja()), new Destination.DataKinerja());
        view.refresh();
        Scene scene = Headless.scene(view.node(), 1366, 768, Headless.NORMAL, false);
        stage.setScene(scene);
        stage.show();
        Headless.layOut(view.node());
        return view;
    }

    private static void keys(KinerjaView view, Node sheet) {
        KeyCode[] codes = {KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.PAGE_DOWN};
        double[] millis = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            KeyCode code = codes[i % codes.length];
            millis[i] = Headless.get(() -> Stopwatch.millis(() -> {
                sheet.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                view.node().applyCss();
                view.node().layout();
            }));
        }
        Stopwatch.tell(ARROW, Stopwatch.percentile(millis, 95));
    }

    /** As one types: each beginning of these words. */
    private static void search(KinerjaView view) {
        TextField field = Headless.get(() -> (TextField) view.node().lookup(".search-field"));
        String words = "nomor 1234";
        double[] millis = new double[words.length()];
        for (int i = 0; i < words.length(); i++) {
            String part = words.substring(0, i + 1);
            millis[i] = Headless.get(() -> Stopwatch.millis(() -> {
                field.setText(part);
                field.fireEvent(new ActionEvent());
                Headless.layOut(view.node());
            }));
        }
        Stopwatch.tell(LETTER, Stopwatch.percentile(millis, 100));
    }

    private static ScrollEvent wheel(int notches) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                300,
                400,
                300,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                NOTCH * notches,
                0,
                NOTCH * notches,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(null, 400, 300));
    }

    /** The longest time between two pictures while each frame moves the rows, from the first one on. */
    private static double slowest(VirtualFlow<?> flow, IntConsumer move) throws InterruptedException {
        Headless.run(() -> flow.setPosition(0));
        double[] gaps = new double[FRAMES];
        var done = new CountDownLatch(1);
        Headless.run(() -> new Frames(gaps, move, done).start());
        if (!done.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no more frames");
        }
        if (Headless.get(() -> flow.getFirstVisibleCell().getIndex()) == 0) {
            throw new IllegalStateException("nothing was scrolled");
        }
        return Arrays.stream(gaps).max().orElseThrow();
    }

    private static final class Frames extends AnimationTimer {
        private final double[] gaps;
        private final IntConsumer move;
        private final CountDownLatch done;
        private long last;
        private int frame = -1;

        Frames(double[] gaps, IntConsumer move, CountDownLatch done) {
            this.gaps = gaps;
            this.move = move;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long here = System.nanoTime();
            if (frame >= 0) {
                gaps[frame] = (here - last) / 1e6;
            }
            last = here;
            frame++;
            if (frame == gaps.length) {
                stop();
                done.countDown();
            } else {
                move.accept(frame);
            }
        }
    }
}
