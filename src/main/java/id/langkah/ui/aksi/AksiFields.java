package id.langkah.ui.aksi;

import id.langkah.domain.Masalah;
import id.langkah.ui.TanggalField;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;

/** Fields of the dialogs about actions. */
final class AksiFields {
    private static final int ROWS = 2;

    private AksiFields() {}

    /** A field for a few lines. */
    static TextArea area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return area;
    }

    /** What is wrong with dates. */
    static List<Masalah> dates(TanggalField... dates) {
        return Stream.of(dates).flatMap(date -> date.salah().stream()).toList();
    }
}
