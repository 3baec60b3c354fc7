package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    private static final List<String> TEXTS = List.of("88", "73,4", "1.200,25", "–", "BB", "-0,5");

    /** What is behind the comma takes the same room in every number, its own digits or none. */
    @Test
    void decimalsStandBelowEachOther() {
        Headless.run(() -> {
            Font font = Font.font(13);
            Decimals decimals = Decimals.of(TEXTS);

            double widest = decimals.behind("88", font);
            assertThat(widest).isPositive();
            for (String text : List.of("73,4", "1.200,25", "-0,5")) {
                double own = width(text.substring(text.indexOf(',')), font);
                assertThat(own + decimals.behind(text, font)).isBetween(widest - 1, widest + 1);
            }
        });
    }

    @Test
    void whatIsNoNumberStandsAtTheEdge() {
        Headless.run(() -> {
            Decimals decimals = Decimals.of(TEXTS);

            assertThat(decimals.behind("–", Font.font(13))).isZero();
            assertThat(decimals.behind("BB", Font.font(13))).isZero();
            assertThat(Decimals.of(List.of("1", "20")).behind("1", Font.font(13)))
                    .isZero();
        });
    }

    @Test
    void aColumnHasRoomForTheLongestWholeNumberAndTheLongestDecimals() {
        assertThat(Decimals.letters(TEXTS)).isEqualTo("1.200".length() + ",25".length());
        assertThat(Decimals.letters(List.of("Belum diisi", "5"))).isEqualTo("Belum diisi".length());
    }

    private static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
