package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The head of a round: the step and its place, its pelaksana, and why the round was opened. */
final class PutaranHead extends VBox {
    /** The uraian is set smaller from this many characters on. */
    private static final int LONG = 110;

    PutaranHead(Pengerjaan run, Putaran putaran, Aktivitas aktivitas) {
        String round = putaran.nomor() > 1 ? " · Putaran " + putaran.nomor() : "";
        Label place = ScreenText.caption("Aktivitas "
                + aktivitas.nomor()
                + " · langkah "
                + (putaran.aktivitas() + 1)
                + " dari "
                + run.sop().aktivitas().size()
                + round);
        Label uraian = ScreenText.wrapped(new Label(aktivitas.uraian()));
        uraian.getStyleClass().add("pengerjaan-uraian");
        if (aktivitas.uraian().length() > LONG) {
            uraian.getStyleClass().add("pengerjaan-uraian-panjang");
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("pengerjaan-chips");
        if (aktivitas.pelaksana().isEmpty()) {
            chips.getChildren().add(new Badge(KataPengerjaan.BELUM_DITETAPKAN, Badge.Tone.WARNING));
        }
        aktivitas
                .pelaksana()
                .forEach(teks ->
                        chips.getChildren().add(new Badge(teks, Badge.Tone.ACCENT, MaterialDesignA.ACCOUNT_OUTLINE)));
        if (aktivitas.isKeputusan()) {
            chips.getChildren().add(new Badge("Keputusan", Badge.Tone.NEUTRAL, MaterialDesignS.SOURCE_BRANCH));
        }
        getChildren().addAll(place, uraian, chips);
        getStyleClass().add("pengerjaan-head");
        returnedFrom(run, putaran).ifPresent(getChildren()::add);
    }

    /** Why this round was opened: from where it was returned, by whom and why; empty for a first round. */
    private static Optional<Label> returnedFrom(Pengerjaan run, Putaran putaran) {
        int place = run.putaran().indexOf(putaran);
        Optional<Putaran> before =
                place <= 0 ? Optional.empty() : Optional.of(run.putaran().get(place - 1));
        return before.filter(PutaranHead::wasSentBack)
                .or(() -> Pengulangan.before(run, putaran).filter(PutaranHead::wasSentBack))
                .map(back -> {
                    Label label = ScreenText.body(sentence(run, back));
                    label.getStyleClass().add("pengerjaan-dikembalikan");
                    return label;
                });
    }

    private static boolean wasSentBack(Putaran putaran) {
        return putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN;
    }

    /**
     * One return as a sentence:
     * {@code Dikembalikan dari aktivitas 6 ke aktivitas 5 oleh …, Senin, 2 Maret 2026 …: alasan}.
     */
    private static String sentence(Pengerjaan run, Putaran back) {
        Kalimat words = new Kalimat(run);
        LocalDateTime saat = back.selesai();
        return "Dikembalikan dari "
                + words.aktivitas(back.aktivitas()).toLowerCase(Locale.ROOT)
                + " ke "
                + words.aktivitas(back.tujuan()).toLowerCase(Locale.ROOT)
                + (back.oleh().isBlank() ? "" : " oleh " + back.oleh())
                + (saat == null ? "" : ", " + KataPengerjaan.saat(saat))
                + ": "
                + back.alasan();
    }
}
