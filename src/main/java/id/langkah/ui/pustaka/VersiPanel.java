package id.langkah.ui.pustaka;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.pustaka.SopModel.Tampilan;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The versions of an SOP and its runs. */
final class VersiPanel extends VBox {
    private final SopModel model;
    private final Navigator navigator;

    VersiPanel(SopModel model, Navigator navigator, Tampilan now) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("stack");
        var versions = card("Versi");
        now.konsep().ifPresent(draft -> versions.getChildren().add(draft(draft, now)));
        now.semua().stream()
                .filter(versi -> versi.status() != Status.KONSEP)
                .forEach(versi -> versions.getChildren().add(versi(versi, now)));
        var runs = card("Pengerjaan");
        if (now.pengerjaan().isEmpty()) {
            runs.getChildren().add(ScreenText.muted("SOP ini belum pernah dikerjakan."));
        }
        now.pengerjaan().forEach(run -> runs.getChildren().add(run(run)));
        getChildren().addAll(versions, runs);
        List<String> catatan = now.versi().sop().catatan();
        if (!catatan.isEmpty()) {
            var notes = card("Catatan pembuat berkas");
            catatan.forEach(text -> notes.getChildren().add(ScreenText.body(text)));
            getChildren().add(notes);
        }
    }

    private Node draft(VersiSop draft, Tampilan now) {
        var row = row("Konsep", "Terakhir ditulis " + Tanggal.panjang(draft.saat()), SopCell.badge(Status.KONSEP));
        VersiSop newest = now.semua().getFirst();
        if (!newest.equals(draft)) {
            row.getChildren().add(compare(newest, draft));
        }
        row.getChildren()
                .add(Buttons.link("Lanjutkan menulis", () -> navigator.go(new Destination.Penulisan(draft.id()))));
        return row;
    }

    private Node versi(VersiSop versi, Tampilan now) {
        var row =
                row("Versi " + versi.versi(), "Masuk " + Tanggal.panjang(versi.saat()), SopCell.badge(versi.status()));
        now.semua().stream()
                .filter(older -> older.versi() == versi.versi() - 1)
                .filter(older -> older.status() != Status.KONSEP)
                .findFirst()
                .ifPresent(older -> row.getChildren().add(compare(older, versi)));
        if (!versi.equals(now.versi())) {
            row.getChildren().add(Buttons.link("Lihat", () -> model.look(versi.versi())));
        }
        return row;
    }

    private Node compare(VersiSop lama, VersiSop baru) {
        return Buttons.link(
                "Bandingkan dengan versi " + lama.versi(),
                () -> navigator.go(new Destination.Banding(lama.id(), baru.id())));
    }

    private Node run(Pengerjaan run) {
        Badge.Tone tone = switch (run.status()) {
            case BERJALAN -> Badge.Tone.ACCENT;
            case DITUNDA -> Badge.Tone.WARNING;
            case SELESAI -> Badge.Tone.SUCCESS;
            case DIBATALKAN -> Badge.Tone.NEUTRAL;
        };
        var row = row(
                run.judul(),
                "Mulai " + Tanggal.panjang(run.mulai()) + " · versi "
                        + run.versi().versi(),
                new Badge(run.status().kata(), tone));
        row.getChildren().add(Buttons.link("Buka", () -> navigator.go(new Destination.Pengerjaan(run.id()))));
        return row;
    }

    private static HBox row(String name, String words, Node badge) {
        var text = new VBox(ScreenText.wrapped(ScreenText.strong(name)), ScreenText.muted(words));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text, badge);
        row.getStyleClass().add("row");
        return row;
    }

    private static VBox card(String name) {
        var card = new VBox(ScreenText.heading(name));
        card.getStyleClass().addAll("stack", "card");
        return card;
    }
}
