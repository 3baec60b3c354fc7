package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A badge never leaves its room, whatever it says, and its words can be read in any case. */
class BadgeTest {
    private static final String LONG =
            "Kepala Subbagian Rencana Kerja, Monitoring dan Evaluasi, serta Keuangan dan Aset Daerah";

    @Test
    void aLongOneIsShortenedToItsRoomAndTellsTheWhole() {
        for (Pane room :
                List.of(Headless.get(() -> new FlowPane()), Headless.get(HBox::new), Headless.get(VBox::new))) {
            for (double wide : List.of(120.0, 200.0, 320.0)) {
                Badge badge = Headless.get(() -> new Badge(LONG, Badge.Tone.ACCENT));
                lay(room, wide, badge);
                assertThat(badge.getBoundsInParent().getMaxX())
                        .as(room + " of " + wide)
                        .isLessThanOrEqualTo(wide);
                assertThat(shown(badge)).endsWith("...").hasSizeGreaterThan(8);
                assertThat(badge.getTooltip().getText()).isEqualTo(LONG);
            }
            Badge badge = Headless.get(() -> new Badge(LONG, Badge.Tone.ACCENT));
            lay(room, 1_200, badge);
            assertThat(shown(badge)).isEqualTo(LONG);
            assertThat(badge.getTooltip()).isNull();
            assertThat(badge.getWidth()).as("no wider than its words").isLessThan(900);
        }
    }

    @Test
    void aShortOneStaysWholeBesideALongTitle() {
        Badge badge = Headless.get(() -> new Badge("Berjalan", Badge.Tone.ACCENT));
        Label title = Headless.get(() -> new Label(LONG));
        Headless.run(() -> HBox.setHgrow(title, Priority.ALWAYS));
        lay(Headless.get(HBox::new), 300, title, badge);
        assertThat(shown(badge)).isEqualTo("Berjalan");
        assertThat(badge.getTooltip()).isNull();
        assertThat(badge.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(300);
    }

    @Test
    void theTooltipFollowsTheState() {
        Badge badge = Headless.get(() -> new Badge(LONG, Badge.Tone.ACCENT));
        var row = Headless.get(HBox::new);
        lay(row, 200, badge);
        assertThat(badge.getTooltip()).isNotNull();
        Headless.run(() -> {
            badge.set("Selesai", Badge.Tone.SUCCESS);
            Headless.layOut(row);
        });
        assertThat(badge.getTooltip()).isNull();
        assertThat(shown(badge)).isEqualTo("Selesai");
    }

    private static void lay(Pane room, double wide, Node... inside) {
        Headless.run(() -> {
            room.getChildren().setAll(inside);
            room.setMinWidth(wide);
            room.setPrefWidth(wide);
            room.setMaxWidth(Region.USE_PREF_SIZE);
            Headless.scene(new HBox(room), 1_400, 300, Headless.NORMAL, false);
            Headless.layOut(room.getScene().getRoot());
        });
    }

    private static String shown(Badge badge) {
        return Headless.get(() -> badge.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElseThrow());
    }
}
