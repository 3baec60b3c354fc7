package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** A list of findings, each with level, place and advice. It takes no room when it is empty. */
public final class MasalahList extends VBox {
    public MasalahList() {
        getStyleClass().add("masalah-list");
        set(List.of());
    }

    public MasalahList(List<Masalah> masalah) {
        this();
        set(masalah);
    }

    /** Replaces the findings. */
    public void set(List<Masalah> masalah) {
        getChildren().setAll(masalah.stream().map(MasalahList::row).toList());
        setVisible(!masalah.isEmpty());
        setManaged(!masalah.isEmpty());
    }

    /** Replaces the findings by why something was refused, and scrolls to them: a refusal must be seen. */
    public void refuse(List<Masalah> why) {
        set(why);
        if (!why.isEmpty()) {
            Platform.runLater(this::bringIntoView);
        }
    }

    private void bringIntoView() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Focusable.show(this);
        }
    }

    private static HBox row(Masalah masalah) {
        Masalah.Tingkat tingkat = masalah.tingkat();
        VBox words = new VBox();
        words.getStyleClass().add("masalah-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label level = new Label(kata(tingkat));
        level.getStyleClass().add("masalah-level");
        String tempat = tempat(masalah);
        if (!tempat.isBlank()) {
            level.setText(kata(tingkat) + " · " + tempat);
        }
        words.getChildren().addAll(ScreenText.wrapped(level), ScreenText.body(masalah.pesan()));
        if (!masalah.saran().isBlank()) {
            words.getChildren().add(ScreenText.muted(masalah.saran()));
        }
        HBox row = new HBox(new Icon(icon(tingkat)), words);
        row.getStyleClass().addAll("masalah", "masalah-" + tingkat.name().toLowerCase(Locale.ROOT));
        row.setAccessibleText(String.join(". ", kata(tingkat), tempat, masalah.pesan(), masalah.saran()));
        return row;
    }

    private static String tempat(Masalah masalah) {
        Masalah.Letak letak = masalah.letak();
        if (letak == null) {
            return masalah.tempat();
        }
        String file = letak.berkas().replaceFirst(".*[/\\\\]", "");
        String line = letak.baris() == 0 ? file : file + ", baris " + letak.baris() + ", kolom " + letak.kolom();
        return masalah.tempat().isBlank() ? line : masalah.tempat() + " · " + line;
    }

    private static String kata(Masalah.Tingkat tingkat) {
        return switch (tingkat) {
            case GALAT -> "Galat";
            case PERINGATAN -> "Peringatan";
            case SARAN -> "Saran";
        };
    }

    private static Ikon icon(Masalah.Tingkat tingkat) {
        return switch (tingkat) {
            case GALAT -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
            case PERINGATAN -> MaterialDesignA.ALERT_OUTLINE;
            case SARAN -> MaterialDesignL.LIGHTBULB_OUTLINE;
        };
    }
}
