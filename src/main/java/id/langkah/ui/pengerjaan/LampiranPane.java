package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.ui.kit.Icon;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The attachments of a kelengkapan, which can be opened, saved or removed. */
final class LampiranPane extends VBox {
    private final ButirActs acts;
    private final boolean changeable;

    LampiranPane(ButirActs acts, boolean changeable) {
        this.acts = acts;
        this.changeable = changeable;
        getStyleClass().add("pengerjaan-lampiran");
        setFillWidth(false);
        managedProperty().bind(visibleProperty());
    }

    void set(List<Lampiran> lampiran) {
        getChildren().setAll(lampiran.stream().map(this::chip).toList());
        setVisible(!lampiran.isEmpty());
    }

    private MenuButton chip(Lampiran lampiran) {
        String name = lampiran.nama() + " (" + KataPengerjaan.ukuran(lampiran.ukuran()) + ")";
        MenuButton chip = new MenuButton(name, new Icon(MaterialDesignP.PAPERCLIP));
        chip.setAccessibleText("Lampiran " + name);
        chip.setMnemonicParsing(false);
        chip.setMinWidth(0);
        chip.getStyleClass().addAll("pengerjaan-chip", "may-shorten");
        chip.getItems()
                .addAll(
                        item("Buka", () -> acts.open(lampiran)),
                        item("Simpan salinan…", () -> acts.saveElsewhere(lampiran)));
        if (changeable) {
            chip.getItems().add(item("Lepas dari kelengkapan", () -> acts.detach(lampiran)));
        }
        return chip;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }
}
