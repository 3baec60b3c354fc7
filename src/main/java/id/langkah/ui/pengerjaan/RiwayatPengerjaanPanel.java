package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The trail of a run in words, the latest fact first; undone facts are struck through. */
final class RiwayatPengerjaanPanel extends ListView<Jejak> {
    private @Nullable Pengerjaan run;

    RiwayatPengerjaanPanel() {
        getStyleClass().add("pengerjaan-riwayat");
        setAccessibleText("Riwayat pengerjaan");
        setCellFactory(view -> new FactCell());
        setPlaceholder(ScreenText.muted("Belum ada riwayat."));
    }

    void set(Pengerjaan now) {
        run = now;
        getItems().setAll(now.jejak().reversed());
    }

    /** One fact with its time. */
    private final class FactCell extends ListCell<Jejak> {
        private final Text when = new Text();
        private final Text what = new Text();
        private final VBox both = new VBox(when, what);

        FactCell() {
            when.getStyleClass().add("pengerjaan-riwayat-saat");
            what.getStyleClass().add("pengerjaan-riwayat-fakta");
            both.getStyleClass().add("stack-tight");
            what.wrappingWidthProperty()
                    .bind(RiwayatPengerjaanPanel.this.widthProperty().subtract(48));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Jejak fact, boolean empty) {
            super.updateItem(fact, empty);
            Pengerjaan now = run;
            if (fact == null || now == null) {
                setGraphic(null);
                return;
            }
            boolean counts = now.counts(fact);
            String words = words(now, fact);
            when.setText(KataPengerjaan.saat(fact.saat()));
            what.setText(words);
            what.setStrikethrough(!counts);
            setAccessibleText(when.getText() + ": " + words + (counts ? "" : " (sudah diurungkan)"));
            setGraphic(both);
        }
    }

    private static String words(Pengerjaan run, Jejak fact) {
        boolean later = fact.peristiwa() instanceof Peristiwa.Dicatat && endedBefore(run, fact.urut());
        return new Kalimat(run).of(fact.peristiwa()) + (later ? " (ditambahkan setelah berakhir)" : "");
    }

    /** Whether the fact was recorded after the end of the run. */
    private static boolean endedBefore(Pengerjaan run, int urut) {
        return Pengerjaan.of(run.id(), run.versi(), run.jejak().subList(0, urut - 1))
                .status()
                .isEnded();
    }
}
