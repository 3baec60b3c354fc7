package id.langkah.ui.pemulihan;

import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.ScreenText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The ways of recovery, one of which is selected; at first the one proved to be complete, or else
 * the one that recovers most.
 */
final class JalanList extends VBox {
    /** The number of losses shown; all of them are shown before the way is taken. */
    private static final int SHOWN = 3;

    private static final Comparator<JalanPulih> BETTER = Comparator.comparing(JalanPulih::isWhole)
            .thenComparingInt(JalanList::size)
            .thenComparingInt(way -> -way.hilang().size());

    private ToggleGroup group = new ToggleGroup();

    JalanList() {
        getStyleClass().add("stack");
    }

    void set(List<JalanPulih> jalan) {
        group = new ToggleGroup();
        getChildren().setAll(jalan.stream().map(this::card).toList());
        jalan.stream()
                .max(BETTER)
                .map(jalan::indexOf)
                .map(group.getToggles()::get)
                .ifPresent(group::selectToggle);
    }

    private static int size(JalanPulih way) {
        return way.isi().jumlah().values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<JalanPulih> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (JalanPulih) toggle.getUserData());
    }

    private VBox card(JalanPulih way) {
        RadioButton choice = new RadioButton(KataPemulihan.nama(way));
        choice.setToggleGroup(group);
        choice.setUserData(way);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.getStyleClass().add("words-strong");
        Badge badge = way.isWhole()
                ? new Badge("Lengkap", Badge.Tone.SUCCESS)
                : new Badge("Mungkin tidak lengkap", Badge.Tone.WARNING);
        HBox head = new HBox(choice, badge);
        head.getStyleClass().add("row");
        VBox card = new VBox(head, ScreenText.body(KataPemulihan.isi(way)));
        way.hilang().stream()
                .limit(SHOWN)
                .map(masalah -> ScreenText.muted(masalah.pesan()))
                .forEach(card.getChildren()::add);
        if (way.hilang().size() > SHOWN) {
            Label more = ScreenText.muted("dan " + (way.hilang().size() - SHOWN) + " hal lain.");
            card.getChildren().add(more);
        }
        card.getStyleClass().add("card");
        return card;
    }
}
