package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.rekap.BarisBukti;
import id.langkah.domain.rekap.DaftarBukti;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What stands behind the figures of a quarter or a year; what has nothing behind it is in red. */
public final class BuktiPanel implements Tab {
    private final BuktiModel model;
    private final Kit kit;
    private final Sheet<BarisBukti> sheet;
    private final CheckBox missing = new CheckBox("Hanya yang belum ada");
    private final Label count = ScreenText.strong("");
    private final BorderPane all = new BorderPane();
    private final Button open;
    private final Node empty = Page.filling(new EmptyState(
            MaterialDesignP.PAPERCLIP,
            "Belum ada nilai yang diisi",
            "Sesudah nilai diisi di layar Realisasi, buktinya dapat dilampirkan di sana" + " dan terdaftar di sini."));

    public BuktiPanel(KinerjaModel kinerja, Kit kit) {
        this.model = new BuktiModel(kinerja);
        this.kit = kit;
        sheet = new Sheet<>("Bukti dukung", row -> false, edits -> {});
        sheet.columns(List.of(
                SheetColumn.words("Indikator", 20, BarisBukti::indikator),
                SheetColumn.words("Bidang", 13, BarisBukti::penanggungJawab),
                SheetColumn.words("Periode", 13, row -> row.periode().teks()),
                SheetColumn.figures("Nilai", 6, row -> row.nilai().teks()),
                SheetColumn.<BarisBukti>words("Bukti", 20, BuktiPanel::bukti)
                        .toned(row -> row.isKurang() ? Optional.of(Badge.Tone.DANGER) : Optional.empty())));
        sheet.clipboard(Tempelan::read, Tempelan::write);
        open = Buttons.plain("Buka berkas", MaterialDesignO.OPEN_IN_NEW, this::open);
        sheet.onOpen(row -> open());
        sheet.current().addListener(row -> follow());
        missing.selectedProperty().addListener(only -> show());
        var tools = new FlowPane(missing, open, count);
        tools.setRowValignment(VPos.CENTER);
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        all.setTop(tools);
        all.getStyleClass().add("kinerja-bagian");
        kinerja.data().addListener(data -> show());
        kinerja.lingkup().addListener(lingkup -> show());
        show();
    }

    @Override
    public Node node() {
        return all;
    }

    private void show() {
        DaftarBukti daftar = model.daftar();
        long kurang = daftar.kurang();
        count.setText(kurang == 0 ? daftar.baris().size() + " bukti" : kurang + " nilai belum ada buktinya");
        sheet.rows(daftar.baris().stream()
                .filter(row -> !missing.isSelected() || row.isKurang())
                .toList());
        all.setCenter(daftar.baris().isEmpty() ? empty : sheet);
        follow();
    }

    private void follow() {
        open.setDisable(berkas().isEmpty());
    }

    private Optional<Bukti.Berkas> berkas() {
        return sheet.current()
                .get()
                .map(BarisBukti::bukti)
                .filter(Bukti.Berkas.class::isInstance)
                .map(Bukti.Berkas.class::cast);
    }

    private void open() {
        berkas().ifPresent(berkas -> model.open(berkas, kit.open()));
    }

    private static String bukti(BarisBukti row) {
        Bukti butir = row.bukti();
        return butir == null ? "Belum ada bukti" : butir.kata();
    }
}
