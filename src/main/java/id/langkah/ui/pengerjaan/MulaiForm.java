package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form for starting a run. Enter starts the selected SOP; while several SOPs match the search,
 * none is selected.
 */
final class MulaiForm {
    /** The default number of working days for a reminder before the end of a period. */
    static final int USUAL = 5;

    private final MulaiModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final PilihSop sop;
    private final ComboBox<String> periode = new ComboBox<>();
    private final Choice<Optional<Periode.Jenis>> setiap;
    private final HariField ingatkan =
            new HariField("Ingatkan, hari kerja sebelum periodenya berakhir", Berkala.PALING_AWAL, USUAL);
    private final Label chosen = ScreenText.strong("");
    private final MasalahList wrong = new MasalahList();
    private final HBox reminder;
    private final Runnable berkala;
    private Runnable close = () -> {};

    /**
     * @param all the SOPs in force, the most recently used first
     * @param berkala shows the recurring SOPs
     */
    MulaiForm(MulaiModel model, Kit kit, Navigator navigator, List<RingkasanSop> all, Runnable berkala) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.berkala = berkala;
        sop = new PilihSop(all, this::show);
        List<String> suggested = model.periode();
        periode.setItems(FXCollections.observableArrayList(suggested));
        periode.setEditable(true);
        periode.setMaxWidth(Double.MAX_VALUE);
        periode.setValue(suggested.getFirst());
        periode.getEditor().textProperty().addListener((property, before, now) -> show());
        setiap = new Choice<>("Ulangi", MulaiForm::words, jenis -> show());
        List<Optional<Periode.Jenis>> ways = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Periode.Jenis.BULAN, Periode.Jenis.TRIWULAN, Periode.Jenis.SEMESTER, Periode.Jenis.TAHUN)
                .map(Optional::of)
                .forEach(ways::add);
        setiap.offer(ways, Optional.empty());
        Label remind = new Label("Ingatkan");
        remind.setMinWidth(Region.USE_PREF_SIZE);
        reminder = new HBox(remind, ingatkan, ScreenText.body("hari kerja sebelum berakhir"));
        reminder.getStyleClass().add("row");
        reminder.managedProperty().bind(reminder.visibleProperty());
        show();
    }

    /** The recurrence in words: {@code Setiap triwulan}. */
    static String words(Optional<Periode.Jenis> setiap) {
        return setiap.map(jenis -> "Setiap " + jenis.kata()).orElse("Tidak berulang");
    }

    /**
     * Opens the form.
     *
     * @param sopId the SOP selected first; −1 for none
     */
    void open(long sopId) {
        sop.choose(sopId);
        VBox repeat = new VBox(setiap, reminder);
        repeat.getStyleClass().add("stack-tight");
        VBox body = new VBox(
                sop.search(),
                sop.list(),
                new Form().row("Periode", periode).row("Ulangi", repeat),
                chosen,
                wrong,
                Buttons.link("Jadwal berkala…", () -> {
                    close.run();
                    berkala.run();
                }));
        body.getStyleClass().add("dialog-form");
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        close = kit.dialogs().open("Mulai pengerjaan", body, Action.close("Tidak jadi"), Action.submit("Mulai", () -> {
            start();
            return false;
        }));
        if (sopId >= 0) {
            periode.requestFocus();
        }
    }

    /** Starts the run on Enter in the list or a field. */
    private void press(KeyEvent event) {
        boolean choosing = sop.list().isFocused() || sop.search().isFocused();
        if (event.getCode() == KeyCode.ENTER && choosing && !event.isControlDown()) {
            event.consume();
            start();
        }
    }

    private String typedPeriod() {
        return Objects.requireNonNullElse(periode.getEditor().getText(), "").strip();
    }

    private void show() {
        wrong.set(List.of());
        reminder.setVisible(setiap.getValue() != null && setiap.getValue().isPresent());
        RingkasanSop which = sop.chosen().orElse(null);
        chosen.setText(which == null ? "Belum ada SOP yang dipilih." : title(which));
        chosen.setWrapText(true);
    }

    private String title(RingkasanSop which) {
        String period = typedPeriod();
        return period.isEmpty() ? which.nama() : which.nama() + " · " + period;
    }

    private void start() {
        @Nullable RingkasanSop which = sop.chosen().orElse(null);
        if (which == null) {
            wrong.refuse(List.of(Masalah.galat(
                    sop.shown() + " SOP cocok, belum ada yang dipilih.",
                    "",
                    "Ketik lebih banyak huruf, atau pilih dengan panah bawah.")));
            return;
        }
        Consumer<Pengerjaan> begun = run -> {
            close.run();
            navigator.go(new Destination.Pengerjaan(run.id()));
        };
        Consumer<MasalahException> refused = why -> wrong.refuse(why.masalah());
        Optional<Periode.Jenis> again = Objects.requireNonNullElse(setiap.getValue(), Optional.empty());
        if (again.isPresent() && ingatkan.value().isEmpty()) {
            wrong.refuse(ingatkan.salah());
        } else if (again.isPresent()) {
            model.start(which, typedPeriod(), again.get(), ingatkan.value().getAsInt(), begun, refused);
        } else {
            model.start(which.versiId(), typedPeriod(), begun, refused);
        }
    }
}
