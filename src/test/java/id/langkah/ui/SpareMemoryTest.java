package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private static final long ALIVE = 60L << 20;

    private final Queue<Runnable> later = new ArrayDeque<>();
    private long used = ALIVE;
    private int collections;
    private final SpareMemory memory = new SpareMemory(() -> used, this::collect, later::add);

    private void collect() {
        collections++;
        used = ALIVE;
    }

    /** Lets the waiting time pass once; the longest rest takes two. */
    private void wait(int times) {
        for (int i = 0; i < times; i++) {
            later.remove().run();
        }
    }

    @Test
    void memoryIsGivenBackOnceTheUserRests() {
        memory.act();
        memory.act();
        assertThat(later).hasSize(1);
        wait(1);
        assertThat(collections).isZero();
        wait(1);
        assertThat(collections).isOne();
        assertThat(later).isEmpty();
    }

    @Test
    void nothingIsCollectedWhileTheUserWorks() {
        for (int i = 0; i < 20; i++) {
            memory.act();
            wait(1);
        }
        assertThat(collections).isZero();
    }

    @Test
    void aLittleGarbageIsNotWorthIt() {
        memory.act();
        wait(2);
        used += SpareMemory.WORTH - 1;
        memory.act();
        wait(2);
        assertThat(collections).isOne();
        used++;
        memory.act();
        wait(2);
        assertThat(collections).isEqualTo(2);
    }
}
