package id.langkah.ui.pengerjaan;

import id.langkah.domain.sop.NamaKembar;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.ui.kit.ScreenText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A choice of an SOP by typing. An SOP is selected automatically only when it is the single match;
 * among several the user selects with arrows or mouse.
 */
final class PilihSop {
    private final List<RingkasanSop> all;
    private final ObservableList<RingkasanSop> passing = FXCollections.observableArrayList();
    private final TextField search = new TextField();
    private final ListView<RingkasanSop> list = new ListView<>(passing);

    /** @param chosen is called when the selection changes */
    PilihSop(List<RingkasanSop> all, Runnable chosen) {
        this.all = all;
        search.setPromptText("Cari SOP: nama, nomor, atau kantor");
        search.setAccessibleText("Cari SOP");
        search.getStyleClass().add("mulai-cari");
        search.textProperty().addListener((property, before, now) -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setAccessibleText("SOP yang berlaku");
        list.getStyleClass().add("mulai-daftar");
        list.setCellFactory(view -> new PilihanCell());
        Label none = ScreenText.muted("Tidak ada SOP berlaku yang cocok.");
        none.getStyleClass().add("mulai-kosong");
        none.setMaxHeight(Double.MAX_VALUE); // At the top, where it is seen in a low window, too.
        list.setPlaceholder(none);
        filter();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen.run());
    }

    TextField search() {
        return search;
    }

    ListView<RingkasanSop> list() {
        return list;
    }

    /** The number of matching SOPs. */
    int shown() {
        return passing.size();
    }

    Optional<RingkasanSop> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Selects an SOP by its number, if it is in the list. */
    void choose(long sopId) {
        all.stream().filter(sop -> sop.sopId() == sopId).findFirst().ifPresent(sop -> {
            list.getSelectionModel().select(sop);
            list.scrollTo(sop);
        });
    }

    private void filter() {
        List<String> words = Arrays.stream(
                        search.getText().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        list.getSelectionModel().clearSelection();
        passing.setAll(all.stream()
                .filter(sop -> words.stream().allMatch(text(sop)::contains))
                .sorted(Comparator.comparing(sop -> !isCalled(sop, words)))
                .toList());
        if (passing.size() == 1) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static boolean isCalled(RingkasanSop sop, List<String> words) {
        String title = sop.nama().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(title::contains);
    }

    private static String text(RingkasanSop sop) {
        return String.join("\n", sop.nama(), sop.nomor(), sop.instansi()).toLowerCase(Locale.ROOT);
    }

    private void move(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (!down && event.getCode() != KeyCode.UP) {
            return;
        }
        event.consume();
        MultipleSelectionModel<RingkasanSop> selection = list.getSelectionModel();
        if (down) {
            selection.selectNext();
        } else {
            selection.selectPrevious();
        }
        list.scrollTo(selection.getSelectedIndex());
    }

    /** An SOP in the choice: its title, with office and nomor below. */
    private static final class PilihanCell extends ListCell<RingkasanSop> {
        private final Label nama = ScreenText.strong("");
        private final Label where = ScreenText.caption("");
        private final VBox both = new VBox(nama, where);

        PilihanCell() {
            setPrefWidth(0);
            nama.getStyleClass().add("may-shorten");
            where.getStyleClass().add("may-shorten");
        }

        @Override
        protected void updateItem(@Nullable RingkasanSop sop, boolean empty) {
            super.updateItem(sop, empty);
            if (sop == null || empty) {
                setGraphic(null);
                return;
            }
            nama.setText(sop.nama());
            where.setText(Stream.of(NamaKembar.kantor(sop.instansi()), sop.nomor())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")));
            where.setManaged(!where.getText().isEmpty());
            setAccessibleText(nama.getText() + ", " + where.getText());
            setGraphic(both);
        }
    }
}
