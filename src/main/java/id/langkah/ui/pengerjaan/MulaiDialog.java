package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Begins a run: of which SOP, for which period, under which title; then goes there. */
public final class MulaiDialog {
    private final MulaiModel model;
    private final Kit kit;
    private final Navigator navigator;

    /**
     * @param clock the office's clock
     */
    public MulaiDialog(PengerjaanService service, Kit kit, Navigator navigator, Supplier<LocalDateTime> clock) {
        this.model = new MulaiModel(service, kit.background(), clock);
        this.kit = kit;
        this.navigator = navigator;
    }

    /** Lets one choose among the SOPs in force. */
    public void open() {
        model.sop(sop -> open(sop, -1));
    }

    /** With one SOP chosen already; another can still be chosen. */
    public void open(long sopId) {
        model.sop(sop -> open(sop, sopId));
    }

    private void open(List<RingkasanSop> sop, long sopId) {
        if (sop.isEmpty()) {
            kit.dialogs()
                    .masalah(
                            "Belum dapat memulai",
                            List.of(Masalah.galat(
                                    "Belum ada SOP yang berlaku.", "", "Impor SOP dahulu melalui layar SOP.")));
            return;
        }
        ComboBox<RingkasanSop> which = new ComboBox<>(FXCollections.observableArrayList(sop));
        which.setCellFactory(list -> new SopCell(true));
        which.setButtonCell(new SopCell(false));
        which.setMaxWidth(Double.MAX_VALUE);
        which.getSelectionModel()
                .select(sop.stream()
                        .filter(ringkasanSop -> ringkasanSop.sopId() == sopId)
                        .findFirst()
                        .orElse(sop.getFirst()));
        List<String> suggested = model.periode();
        ComboBox<String> periode = new ComboBox<>(FXCollections.observableArrayList(suggested));
        periode.setEditable(true);
        periode.setMaxWidth(Double.MAX_VALUE);
        periode.setValue(suggested.getFirst());
        TextField judul = new TextField(suggested.getFirst());
        periode.getEditor().textProperty().addListener((property, before, now) -> {
            if (judul.getText().equals(before)) {
                judul.setText(now);
            }
        });
        MasalahList wrong = new MasalahList();
        VBox body = new VBox(
                new Form()
                        .row("SOP", which)
                        .row("Periode", periode, "Dipakai untuk rekap; boleh ditulis lain.")
                        .row("Judul", judul),
                ScreenText.muted(
                        "Pengerjaan mengikuti versi SOP yang berlaku sekarang, juga bila" + " nanti ada versi baru."),
                wrong);
        body.getStyleClass().add("dialog-form");
        var close = new AtomicReference<Runnable>(() -> {});
        Action start = Action.submit("Mulai", () -> {
            model.start(
                    which.getValue().versiId(),
                    judul.getText(),
                    periode.getEditor().getText(),
                    run -> {
                        close.get().run();
                        navigator.go(new Destination.Pengerjaan(run.id()));
                    },
                    refused -> wrong.set(refused.masalah()));
            return false;
        });
        close.set(kit.dialogs().open("Mulai pengerjaan", body, Action.close("Tidak jadi"), start));
    }

    /** An SOP as it is chosen: its title, and its number or else its office. */
    private static final class SopCell extends ListCell<RingkasanSop> {
        SopCell(boolean wrapped) {
            setWrapText(wrapped);
            setPrefWidth(0);
            getStyleClass().add("may-shorten");
        }

        @Override
        protected void updateItem(@Nullable RingkasanSop sop, boolean empty) {
            super.updateItem(sop, empty);
            setText(sop == null || empty ? "" : words(sop));
        }

        private static String words(RingkasanSop sop) {
            String office = sop.instansi().replaceFirst("(?i)^pemerintah[^,]*, *", "");
            String which = sop.nomor().isBlank() ? office : sop.nomor();
            return which.isBlank() ? sop.nama() : sop.nama() + " · " + which;
        }
    }
}
