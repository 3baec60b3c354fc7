package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowFrameTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D SECOND = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void standsAsItStood() {
        assertThat(inside(100, 50, 1000, 600)).isEqualTo(new Rectangle2D(100, 50, 1000, 600));
        assertThat(inside(1500, 50, 1000, 600)).isEqualTo(new Rectangle2D(1500, 50, 1000, 600));
    }

    @Test
    void comesBackFromAScreenThatIsGone() {
        assertThat(WindowFrame.inside(new WindowPlace(1500, 300, 1000, 600, false), List.of(MAIN)))
                .isEqualTo(new Rectangle2D(366, 128, 1000, 600));
    }

    @Test
    void isNoLargerThanItsScreen() {
        assertThat(WindowFrame.inside(new WindowPlace(-20, -20, 3000, 2000, false), List.of(MAIN)))
                .isEqualTo(MAIN);
    }

    @Test
    void betweenTwoScreensItGoesWhereMostOfItWas() {
        assertThat(inside(1300, 0, 1000, 600)).isEqualTo(new Rectangle2D(1366, 0, 1000, 600));
    }

    @Test
    void theFirstTimeItStandsInTheMiddle() {
        assertThat(WindowFrame.first(SECOND)).isEqualTo(new Rectangle2D(1366 + 192, 104, 1536, 832));
        assertThat(WindowFrame.first(new Rectangle2D(0, 0, 1024, 600))).isEqualTo(new Rectangle2D(0, 0, 1024, 600));
    }

    @Test
    void aWindowThatFilledTheScreenRemembersWhereItWasBefore() {
        assertThat(WindowFrame.maximized(new WindowPlace(1, 2, 3, 4, false)))
                .isEqualTo(new WindowPlace(1, 2, 3, 4, true));
    }

    private static Rectangle2D inside(double x, double y, double width, double height) {
        return WindowFrame.inside(new WindowPlace(x, y, width, height, false), List.of(MAIN, SECOND));
    }
}
