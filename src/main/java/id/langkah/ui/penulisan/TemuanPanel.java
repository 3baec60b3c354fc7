package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Temuan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Lists the findings of the checker with reason, advice, and a button that mends them. */
final class TemuanPanel extends VBox {
    private final PenulisanModel model;
    private final IntConsumer go;

    /** @param go goes to a row of the grid */
    TemuanPanel(PenulisanModel model, IntConsumer go) {
        this.model = model;
        this.go = go;
        getStyleClass().addAll("stack", "penulisan-temuan");
        model.temuan().addListener((property, before, now) -> show(now));
        show(model.temuan().get());
    }

    private void show(List<Temuan> temuan) {
        getChildren().clear();
        getChildren()
                .add(ScreenText.muted(
                        temuan.isEmpty()
                                ? "Tidak ada yang perlu diperbaiki."
                                : "Saran pemeriksaan. Boleh diabaikan; SOP tetap dapat diberlakukan."));
        temuan.forEach(butir -> getChildren().add(card(butir)));
    }

    private Node card(Temuan temuan) {
        var card = new VBox();
        card.getStyleClass().addAll("penulisan-kartu", "stack-tight");
        card.getChildren().add(badge(temuan));
        card.getChildren()
                .add(ScreenText.wrapped(ScreenText.strong(temuan.masalah().pesan())));
        if (!temuan.masalah().tempat().isBlank()) {
            card.getChildren().add(ScreenText.muted(temuan.masalah().tempat()));
        }
        if (!temuan.masalah().saran().isBlank()) {
            card.getChildren().add(ScreenText.body(temuan.masalah().saran()));
        }
        card.getChildren().add(ScreenText.muted(temuan.dasar()));
        var acts = new VBox();
        acts.getStyleClass().add("stack-tight");
        Temuan.Mend mend = temuan.mend();
        if (mend != null) {
            Button button = Buttons.plain(mend.nama(), () -> model.mend(temuan));
            button.setWrapText(true);
            button.setMinWidth(0);
            acts.getChildren().add(button);
        }
        if (temuan.aktivitas() >= 0) {
            acts.getChildren().add(Buttons.link("Tunjukkan", () -> go.accept(temuan.aktivitas())));
        }
        if (!acts.getChildren().isEmpty()) {
            card.getChildren().add(acts);
        }
        return card;
    }

    private static Badge badge(Temuan temuan) {
        return switch (temuan.pokok().tingkat()) {
            case GALAT -> new Badge("Galat", Tone.DANGER);
            case PERINGATAN -> new Badge("Peringatan", Tone.WARNING);
            case SARAN -> new Badge("Saran", Tone.NEUTRAL);
        };
    }
}
