package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.ui.Headless;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Masalah MASALAH = Masalah.galat("Disk penuh.", "", "Kosongkan.");

    @Nested
    class Direct {
        private final Background background = Background.direct();
        private final List<String> told = new ArrayList<>();

        @Test
        void givesTheResultAtOnce() {
            background.run(() -> "hasil", told::add);
            background.act(() -> told.add("kerja"), () -> told.add("selesai"));

            assertThat(told).containsExactly("hasil", "kerja", "selesai");
            assertThat(background.busy().get()).isEqualTo(Background.Busy.NOT);
        }

        @Test
        void throwsWhatWasRefusedUntilSomebodyTellsIt() {
            assertThatThrownBy(() -> background.run(BackgroundTest::refuse, told::add))
                    .isInstanceOf(MasalahException.class);

            background.refusedBy(
                    (refused, again) -> told.add(refused.masalah().get(0).pesan()));
            background.run(BackgroundTest::refuse, told::add);

            assertThat(told).containsExactly("Disk penuh.");
        }

        @Test
        void aRefusalMayBelongInAPlaceOfItsOwn() {
            background.run(BackgroundTest::refuse, told::add, refused -> told.add("di tempat"));

            assertThat(told).containsExactly("di tempat");
        }

        @Test
        void theSameWorkCanBeTriedAgain() {
            background.refusedBy((refused, again) -> {
                told.add("ditolak");
                if (told.size() < 3) {
                    again.run();
                }
            });

            background.run(BackgroundTest::refuse, told::add);

            assertThat(told).containsExactly("ditolak", "ditolak", "ditolak");
        }

        @Test
        void aFaultOfTheProgramIsNoRefusal() {
            background.refusedBy((refused, again) -> told.add("ditolak"));

            assertThatThrownBy(() -> background.run(List.of()::getFirst, value -> {}))
                    .isInstanceOf(NoSuchElementException.class);
            assertThat(told).isEmpty();
        }
    }

    @Nested
    class OfTheWindow {
        private final Background background = Background.ofWindow();
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @AfterEach
        void close() {
            background.close();
        }

        @Test
        void worksElsewhereAndTellsOnTheWindowsThread() throws InterruptedException {
            Headless.run(() -> background.run(
                    () -> Thread.currentThread().getName(), name -> told.add(name + Platform.isFxApplicationThread())));

            assertThat(next()).isEqualTo("langkah-kerja" + true);
        }

        @Test
        void dropsWhatWasOvertaken() throws InterruptedException {
            CountDownLatch asked = new CountDownLatch(1);
            Headless.run(() -> {
                background.act(() -> waiting(asked, ""), () -> {});
                background.runLatest(this, () -> "per", told::add);
                background.runLatest(this, () -> told.add("tidak dikerjakan"), done -> {});
                background.runLatest(this, () -> "perkim", told::add);
            });
            asked.countDown();

            assertThat(next()).isEqualTo("perkim");
            assertThat(told).isEmpty();
        }

        @Test
        void isBusyOnlyWithWorkThatTakesAWhileAndTellsHowFarItIs() throws InterruptedException {
            CountDownLatch go = new CountDownLatch(1);
            background.busy().addListener((property, before, now) -> told.add(text(now)));
            Headless.run(() -> background.runLong(
                    "Menulis rekap",
                    progress -> {
                        waiting(go, "");
                        progress.at(0.5);
                        return "selesai";
                    },
                    told::add));

            assertThat(next()).isEqualTo("Menulis rekap -1.0 true");
            go.countDown();
            assertThat(next()).isEqualTo("Menulis rekap 0.5 true");
            assertThat(next()).isEqualTo(" 0.0 false");
            assertThat(next()).isEqualTo("selesai");
        }

        @Test
        void cancelledWorkTellsNothing() throws InterruptedException {
            CountDownLatch go = new CountDownLatch(1);
            background.busy().addListener((property, before, now) -> told.add(text(now)));
            Headless.run(() -> background.runLong(
                    "Menulis rekap",
                    progress -> {
                        waiting(go, "");
                        progress.check();
                        return "selesai";
                    },
                    told::add));
            assertThat(next()).isEqualTo("Menulis rekap -1.0 true");

            Headless.run(() -> background.busy().get().cancel().run());
            assertThat(next()).isEqualTo("Menulis rekap -1.0 false");
            go.countDown();

            assertThat(next()).isEqualTo(" 0.0 false");
            Headless.run(() -> background.run(() -> "berikutnya", told::add));
            assertThat(next()).isEqualTo("berikutnya");
        }

        @Test
        void aRefusalIsToldOnTheWindowsThread() throws InterruptedException {
            background.refusedBy((refused, again) -> told.add("" + Platform.isFxApplicationThread()));

            Headless.run(() -> background.run(BackgroundTest::refuse, told::add));

            assertThat(next()).isEqualTo("true");
        }

        @Test
        void finishesWhatWasAskedForBeforeItCloses() {
            Headless.run(() -> {
                for (int i = 0; i < 20; i++) {
                    String name = "kerja " + i;
                    background.act(() -> told.add(name), () -> {});
                }
            });

            background.close();

            assertThat(told).hasSize(20);
        }

        private String next() throws InterruptedException {
            return String.valueOf(told.poll(10, TimeUnit.SECONDS));
        }

        private static String text(Background.Busy busy) {
            return busy.words() + " " + busy.share() + " " + busy.cancellable();
        }
    }

    private static String refuse() {
        throw new MasalahException(List.of(MASALAH));
    }

    private static String waiting(CountDownLatch latch, String result) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    @Test
    void whatIsAskedForAfterTheWindowHasClosedIsLeftOut() {
        Headless.run(() -> {}); // the toolkit is there
        Background closed = Background.ofWindow();
        closed.close();
        var done = new AtomicBoolean();
        Headless.run(() -> closed.act(() -> done.set(true), () -> done.set(true)));
        Headless.run(() -> assertThat(done).isFalse());
    }
}
