package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The sidik stands in every file that was ever written: it stays what it was. */
class SidikTest {
    private static String byPieces(Sop sop) {
        return new SidikByPieces().add(sop).hex();
    }

    @Property(tries = 300)
    void gatheringChangesNothing(@ForAll long seed) {
        Sop sop = new RandomSops(seed).sop();
        assertThat(sop.sidik()).isEqualTo(byPieces(sop));
    }

    @Property(tries = 100)
    void norDoTextsOfAnyLength(@ForAll @IntRange(max = 20_000) int length, @ForAll @IntRange(max = 9_000) int other) {
        Sop sop = Contoh.sop("é".repeat(length), List.of(Aktivitas.of(1, "a".repeat(other)), Aktivitas.of(2, "")));
        assertThat(sop.sidik()).isEqualTo(byPieces(sop));
    }

    @Test
    void isWhatItWasInTheFirstVersion() {
        assertThat(Contoh.berjenjang().sidik())
                .isEqualTo("a81f4f29829c70edccaa52a1f77de74273f80c60e7609ad7ea48df9d72d6ce18");
    }
}
