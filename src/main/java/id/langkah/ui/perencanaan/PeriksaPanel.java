package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.perencanaan.TemuanPohon;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.VBox;

/** Lists the findings of the checkers, the gravest first; a click goes to the node. */
final class PeriksaPanel extends VBox {
    private static final int SHOWN = 60;

    private final IntConsumer go;

    /** @param go goes to a node */
    PeriksaPanel(IntConsumer go) {
        this.go = go;
        getStyleClass().addAll("stack", "pohon-rincian");
    }

    void show(List<TemuanPohon> temuan) {
        getChildren()
                .setAll(ScreenText.muted(
                        temuan.isEmpty()
                                ? "Tidak ada yang perlu diperbaiki."
                                : "Semuanya boleh dibiarkan. Klik untuk menuju barisnya."));
        temuan.stream()
                .sorted(Comparator.comparing(butir -> butir.masalah().tingkat()))
                .limit(SHOWN)
                .forEach(butir -> getChildren().add(row(butir)));
        if (temuan.size() > SHOWN) {
            getChildren().add(ScreenText.muted("dan " + (temuan.size() - SHOWN) + " lainnya"));
        }
    }

    private RowButton row(TemuanPohon butir) {
        Masalah masalah = butir.masalah();
        boolean grave = masalah.tingkat() != Masalah.Tingkat.SARAN;
        var words = new VBox(
                new Badge(grave ? "Peringatan" : "Saran", grave ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL),
                ScreenText.muted(masalah.tempat()),
                ScreenText.body(masalah.pesan()),
                ScreenText.muted(masalah.saran()));
        words.getStyleClass().add("stack-tight");
        var row = new RowButton(
                masalah.tempat() + ". " + masalah.pesan() + " " + masalah.saran(),
                () -> go.accept(butir.simpul()),
                words);
        row.getStyleClass().add("penulisan-kartu");
        return row;
    }
}
