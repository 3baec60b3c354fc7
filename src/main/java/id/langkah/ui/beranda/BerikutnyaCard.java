package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.service.Beranda;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The next task in large print; a click opens it. */
final class BerikutnyaCard extends VBox {
    BerikutnyaCard(Hari hari, Beranda.Tugas tugas, Runnable go) {
        Pengerjaan run = tugas.run();
        Aktivitas aktivitas = run.sop().aktivitas().get(tugas.putaran().aktivitas());
        getStyleClass().addAll("card", "beranda-berikutnya");
        Label uraian = ScreenText.wrapped(new Label(aktivitas.nomor() + ". " + aktivitas.uraian()));
        uraian.getStyleClass().add("beranda-uraian");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("beranda-chips");
        List<String> pelaksana = tugas.pelaksana();
        if (pelaksana.isEmpty()) {
            chips.getChildren().add(new Badge("Pelaksana belum ditetapkan", Badge.Tone.WARNING));
        }
        pelaksana.forEach(
                teks -> chips.getChildren().add(new Badge(teks, Badge.Tone.ACCENT, MaterialDesignA.ACCOUNT_OUTLINE)));
        chips.getChildren().add(TugasRow.mark(hari, tugas));
        if (tugas.putaran().nomor() > 1) {
            chips.getChildren().add(new Badge("Putaran " + tugas.putaran().nomor(), Badge.Tone.NEUTRAL));
        }
        Button open = Buttons.primary("Lanjutkan pengerjaan", MaterialDesignC.CHEVRON_RIGHT, go);
        String due = tugas.waktu()
                .tenggat()
                .map(end -> " · batas " + Tanggal.panjang(end))
                .orElse("");
        getChildren()
                .addAll(
                        ScreenText.caption("Langkah berikutnya"),
                        uraian,
                        chips,
                        ScreenText.muted(TugasRow.judul(run, hari.beranda().kembar()) + due),
                        open);
    }
}
