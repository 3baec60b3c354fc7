package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void isDoneOnAThreadOfItsOwnThatDoesNotKeepTheProgram() {
        var done = new CompletableFuture<Thread>();
        try (var warm = new WarmUp(() -> done.complete(Thread.currentThread()), Duration.ZERO)) {
            warm.start();
            Thread its = done.join();
            assertThat(its).isNotSameAs(Thread.currentThread());
            assertThat(its.isDaemon()).isTrue();
        }
    }

    @Test
    void isLeftOutWhenTheProgramLeavesBefore() throws InterruptedException {
        var done = new AtomicBoolean();
        var warm = new WarmUp(() -> done.set(true), Duration.ofHours(1));
        warm.start();
        Thread its = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("langkah-siap") && thread.isAlive())
                .findFirst()
                .orElseThrow();
        warm.close();
        its.join();
        assertThat(done).isFalse();
    }
}
