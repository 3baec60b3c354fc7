package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Acara;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Fills the places of days in a calendar with holidays, due dates, promises and starting days. */
final class KalenderHari {
    private final DaftarModel model;
    private final Navigator navigator;
    private final LongConsumer mulai;

    /** @param mulai opens the dialog that starts a run of the SOP with that number */
    KalenderHari(DaftarModel model, Navigator navigator, LongConsumer mulai) {
        this.model = model;
        this.navigator = navigator;
        this.mulai = mulai;
    }

    Node fill(VBox cell, LocalDate hari, List<Acara> acara, List<TugasBerkala> tugas) {
        cell.getStyleClass().add("kalender-sel");
        boolean free = model.jam().rentang(hari).isEmpty();
        if (free) {
            cell.getStyleClass().add("kalender-libur");
        }
        if (hari.equals(today())) {
            cell.getStyleClass().add("kalender-sekarang");
        }
        String nama = model.jam().libur().get(hari);
        if (nama != null) {
            Label libur = ScreenText.wrapped(new Label(nama));
            libur.getStyleClass().add("kalender-nama-libur");
            cell.getChildren().add(libur);
        }
        acara.forEach(butir -> cell.getChildren().add(entry(butir)));
        tugas.forEach(butir -> cell.getChildren()
                .add(entry(
                        hari,
                        "Mulai: " + butir.judul(),
                        () -> mulai.accept(butir.sop().sopId()),
                        "tone-success")));
        return cell;
    }

    private RowButton entry(Acara acara) {
        String judul = KataPengerjaan.judul(acara.run());
        String what = acara.jenis() == Acara.Jenis.JANJI ? acara.teks() + ", " + judul : judul;
        return entry(
                acara.hari(),
                acara.jenis().kata() + ": " + what,
                () -> navigator.go(new Destination.Pengerjaan(acara.run().id())),
                tone(acara.jenis()));
    }

    /** One line of a day; red when it has passed. */
    private RowButton entry(LocalDate hari, String what, Runnable go, String tone) {
        var entry = new RowButton(Tanggal.panjang(hari) + ", " + what, go, ScreenText.wrapped(new Label(what)));
        entry.getStyleClass().addAll("kalender-acara", hari.isBefore(today()) ? "tone-danger" : tone);
        return entry;
    }

    private static String tone(Acara.Jenis jenis) {
        return switch (jenis) {
            case TENGGAT -> "tone-accent";
            case JANJI -> "tone-warning";
        };
    }

    LocalDate today() {
        return model.now().toLocalDate();
    }
}
