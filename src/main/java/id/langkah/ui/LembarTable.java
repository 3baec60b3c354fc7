package id.langkah.ui;

import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TextColumn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/** A table of a workbook on the screen, with the columns that its sheet has by default. */
public final class LembarTable<R> extends TableView<R> {
    /** The width in em for one character of the paper, and bounds for the widths. */
    private static final double PER_CHARACTER = 0.45;

    /** The width in em for one character where a word must not be broken. */
    private static final double PER_LETTER = 0.62;

    private static final double NARROWEST = 4.5;
    private static final double WIDEST = 18;

    public LembarTable(Lembar<R> lembar) {
        setPlaceholder(ScreenText.muted("Masih kosong."));
        setAccessibleText(lembar.nama());
        var nomor = new IdentityHashMap<R, Integer>();
        lembar.baris().forEach(row -> nomor.put(row, nomor.size() + 1));
        getColumns().add(TextColumn.figures("No", NARROWEST, row -> "" + nomor.get(row)));
        List<KolomRekap<R>> kolom = lembar.lazim();
        for (int from = 0; from < kolom.size(); ) {
            String kelompok = kolom.get(from).kelompok();
            var columns = new ArrayList<TextColumn<R>>();
            int to = from;
            do {
                columns.add(column(kolom.get(to++)));
            } while (!kelompok.isEmpty()
                    && to < kolom.size()
                    && kolom.get(to).kelompok().equals(kelompok));
            getColumns().add(kelompok.isEmpty() ? columns.getFirst() : TextColumn.group(kelompok, columns));
            from = to;
        }
        getItems().setAll(lembar.baris());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        RowMenu.of(this, rows -> List.of(RowMenu.copying(this)));
    }

    private static <R> TextColumn<R> column(KolomRekap<R> kolom) {
        boolean running = kolom.jenis() == JenisKolom.TEKS || kolom.jenis().isAngka();
        double em = Math.clamp(kolom.lebar() * (running ? PER_CHARACTER : PER_LETTER) + 1, NARROWEST, WIDEST);
        return kolom.jenis().isAngka()
                ? TextColumn.figures(kolom.judul(), em, kolom::tercetak)
                : TextColumn.of(kolom.judul(), em, kolom::tercetak);
    }
}
