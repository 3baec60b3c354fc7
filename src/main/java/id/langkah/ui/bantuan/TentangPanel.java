package id.langkah.ui.bantuan;

import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The version of the program, its changes, and the licences of the works in it. */
final class TentangPanel extends VBox {
    TentangPanel() {
        getStyleClass().add("bantuan-halaman");
        String version = Optional.ofNullable(TentangPanel.class.getPackage().getImplementationVersion())
                .map(number -> "Versi " + number)
                .orElse("Versi pengembangan");
        getChildren()
                .addAll(
                        ScreenText.wrapped(ScreenText.title("Langkah")),
                        ScreenText.strong(version),
                        ScreenText.body("Langkah membantu petugas kantor menjalankan SOP, mengumpulkan"
                                + " kelengkapan, dan menyusun rekap. Semua data tersimpan"
                                + " di komputer ini; Langkah tidak memakai jaringan."),
                        new ChapterPage(BantuanModel.perubahan(), elsewhere -> {}));
        var lisensi = new TitledPane("Lisensi", ScreenText.body(BantuanModel.lisensi()));
        lisensi.setAnimated(false);
        lisensi.setExpanded(false);
        getChildren().add(lisensi);
    }
}
