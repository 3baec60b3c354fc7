package id.langkah.ui.bantuan;

import id.langkah.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Which version this is, what changed in it, and whose works are in it. */
final class TentangPanel extends VBox {
    TentangPanel() {
        getStyleClass().add("bantuan-halaman");
        String version = Optional.ofNullable(TentangPanel.class.getPackage().getImplementationVersion())
                .map(number -> "Versi " + number)
                .orElse("Versi pengembangan");
        getChildren()
                .addAll(
                        Words.wrapped(Words.title("Langkah")),
                        Words.strong(version),
                        Words.body("Langkah membantu petugas kantor menjalankan SOP, mengumpulkan"
                                + " kelengkapan, dan menyusun rekap. Semua data tersimpan"
                                + " di komputer ini; Langkah tidak memakai jaringan."),
                        new Halaman(BantuanModel.perubahan(), elsewhere -> {}));
        var lisensi = new TitledPane("Lisensi", Words.body(BantuanModel.lisensi()));
        lisensi.setAnimated(false);
        lisensi.setExpanded(false);
        getChildren().add(lisensi);
    }
}
