package id.langkah.ui.beranda;

import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.service.Beranda;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The numbers at the top of the start screen, each a button to what it counts. */
final class AngkaPart extends FlowPane {
    private final Navigator navigator;

    /** @param menunggu what waits in Data Kinerja; empty until it was read */
    AngkaPart(Hari hari, Optional<KinerjaMenunggu> menunggu, Navigator navigator) {
        this.navigator = navigator;
        Beranda beranda = hari.beranda();
        getStyleClass().add("beranda-angka");
        long late = beranda.terlambat();
        long paused = beranda.ditunda();
        long going = beranda.tugas().size() - paused;
        int missing = beranda.kurang().size();
        getChildren()
                .addAll(
                        figure(going, "berjalan", Badge.Tone.ACCENT, daftar("Berjalan")),
                        figure(late, "terlambat", late > 0 ? Badge.Tone.DANGER : null, daftar("Terlambat")),
                        figure(paused, "ditunda", paused > 0 ? Badge.Tone.WARNING : null, daftar("Ditunda")),
                        figure(
                                missing,
                                "kelengkapan kurang",
                                missing > 0 ? Badge.Tone.WARNING : null,
                                daftar("Masih kurang")));
        menunggu.ifPresent(kinerja -> {
            long asked = kinerja.terlambat(hari.now().toLocalDate());
            if (asked > 0) {
                getChildren()
                        .add(figure(
                                asked,
                                "permintaan terlambat",
                                Badge.Tone.DANGER,
                                new Destination.DataKinerja("Permintaan", kinerja.periode())));
            }
        });
    }

    private static Destination daftar(String saringan) {
        return new Destination.DaftarPengerjaan(saringan);
    }

    private Button figure(long number, String name, Badge.@Nullable Tone tone, Destination there) {
        Label figure = new Label(Long.toString(number));
        figure.getStyleClass().add("beranda-figur");
        HBox inside = new HBox(figure, new Label(name));
        inside.getStyleClass().add("row");
        Button button = Buttons.plain("", () -> navigator.go(there));
        button.setGraphic(inside);
        button.setAccessibleText(number + " " + name);
        button.getStyleClass().add("beranda-kartu");
        if (tone != null) {
            button.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
        }
        return button;
    }
}
