package id.langkah.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.KataCari.Potongan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is shown as found is what was sought, and nothing of the text is lost by it. */
class KataCariTest {
    @Test
    void lightsTheBeginningOfEachWordThatIsSought() {
        assertThat(KataCari.potongan("Perbaikan Data Kinerja", "data perb"))
                .containsExactly(
                        new Potongan("Perb", true),
                        new Potongan("aikan ", false),
                        new Potongan("Data", true),
                        new Potongan(" Kinerja", false));
        assertThat(KataCari.potongan("Rumah (layak)", "LAYAK"))
                .containsExactly(new Potongan("Rumah (", false), new Potongan("layak", true), new Potongan(")", false));
        assertThat(KataCari.potongan("Pembinaan", "bina")).containsExactly(new Potongan("Pembinaan", false));
    }

    @Test
    void accentsAreNoHindrance() {
        assertThat(KataCari.potongan("Réalisasi", "realis"))
                .containsExactly(new Potongan("Réalis", true), new Potongan("asi", false));
        assertThat(KataCari.holds("réalisasi TW-I", "tw real")).isTrue();
    }

    @Test
    void holdsAllWordsOrTouchesOne() {
        assertThat(KataCari.holds("Perbaikan Data", "data perb")).isTrue();
        assertThat(KataCari.holds("Perbaikan Data", "data rekap")).isFalse();
        assertThat(KataCari.touches("Perbaikan Data", "data rekap")).isTrue();
        assertThat(KataCari.touches("Perbaikan Data", "")).isFalse();
    }

    @Property(tries = 300)
    void thePiecesMakeUpTheText(@ForAll String text, @ForAll String sought) {
        assertThat(KataCari.potongan(text, sought).stream().map(Potongan::teks).collect(joining()))
                .isEqualTo(text);
    }
}
