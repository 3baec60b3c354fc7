package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.TabelAktivitas;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.VBox;

/** Preview of a pasted table before its rows are added. */
final class TempelDialog {
    private static final int FIRST = 5;

    private final PenulisanModel model;
    private final Dialogs dialogs;

    TempelDialog(PenulisanModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /**
     * Shows what was recognised in the text and adds it when confirmed.
     *
     * @param at the row before which it is inserted, or the number of rows
     * @param done receives the first inserted row
     */
    void open(String teks, int at, IntConsumer done) {
        List<String> columns = model.sop().map(Sop::pelaksana).orElse(List.of());
        TabelAktivitas tabel = TabelAktivitas.read(teks, columns);
        List<Aktivitas> rows = tabel.aktivitas();
        if (rows.isEmpty()) {
            dialogs.open(
                    "Tidak ada yang dapat ditempel",
                    ScreenText.body(
                            "Salin dahulu baris tabel SOP dari Excel atau Word, dengan judul" + " kolomnya bila ada."),
                    Action.close("Tutup"));
            return;
        }
        var body = new VBox(ScreenText.strong("Kolom yang dikenali"));
        body.getStyleClass().add("stack-tight");
        tabel.kolom().forEach(kolom -> body.getChildren().add(ScreenText.body(kolom)));
        if (!tabel.masalah().isEmpty()) {
            body.getChildren().add(new MasalahList(tabel.masalah()));
        }
        body.getChildren().add(ScreenText.strong("Aktivitas"));
        rows.stream()
                .limit(FIRST)
                .forEach(butir -> body.getChildren().add(ScreenText.body(butir.nomor() + ". " + butir.uraian())));
        if (rows.size() > FIRST) {
            body.getChildren().add(ScreenText.muted("dan " + (rows.size() - FIRST) + " lainnya"));
        }
        dialogs.open(
                "Tempel " + rows.size() + " aktivitas",
                body,
                Action.close("Kembali"),
                Action.primary("Tempel " + rows.size() + " aktivitas", () -> {
                    model.edit(SuntinganBaris.paste(at, rows));
                    done.accept(at);
                }));
    }
}
