package id.langkah.ui.pengerjaan;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.rekap.BarisPerbaikan;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Perbaikan with ticks. */
final class PilihanPerbaikan extends VBox {
    private final List<BarisPerbaikan> baris;
    private final List<CheckBox> boxes;

    /** @param chosen whether all are ticked at first */
    PilihanPerbaikan(List<BarisPerbaikan> baris, boolean chosen) {
        this.baris = baris;
        this.boxes = baris.stream()
                .map(barisPerbaikan -> box(barisPerbaikan, chosen))
                .toList();
        getStyleClass().add("stack-tight");
        getChildren().setAll(boxes);
    }

    private static CheckBox box(BarisPerbaikan baris, boolean chosen) {
        var box = new CheckBox(KataPerbaikan.baris(baris));
        box.setWrapText(true);
        box.setSelected(chosen);
        return box;
    }

    /** The figures whose Perbaikan are ticked. */
    List<KunciRealisasi> chosen() {
        return IntStream.range(0, baris.size())
                .filter(i -> boxes.get(i).isSelected())
                .mapToObj(i -> baris.get(i).kunci())
                .toList();
    }
}
