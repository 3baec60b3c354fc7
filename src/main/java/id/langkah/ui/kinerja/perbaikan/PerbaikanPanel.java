package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.TextColumn;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/** The tab with all Perbaikan, those that wait for signatures first. */
public final class PerbaikanPanel implements Tab {
    private final PerbaikanModel model;
    private final PerbaikanDialog dialog;
    private final KinerjaModel kinerja;
    private final TableView<BarisPerbaikan> table = new TableView<>();
    private final CheckBox waiting = new CheckBox("Hanya yang menunggu tanda tangan");
    private final BorderPane all = new BorderPane();
    private final Node empty = Page.filling(new EmptyState(
            MaterialDesignC.CLIPBOARD_EDIT_OUTLINE,
            "Tidak ada perbaikan",
            "Perbaikan diajukan dari layar Realisasi, pada nilai yang sudah ditetapkan."));

    private final Node ended = Page.filling(new EmptyState(
            MaterialDesignC.CLIPBOARD_EDIT_OUTLINE,
            "Tidak ada yang menunggu tanda tangan",
            "Perbaikan yang sudah disetujui atau ditolak tampak bila saringannya dimatikan.",
            Action.plain("Tampilkan semua perbaikan", () -> waiting.setSelected(false))));

    public PerbaikanPanel(KinerjaModel kinerja, PerbaikanModel model, PerbaikanDialog dialog) {
        this.kinerja = kinerja;
        this.model = model;
        this.dialog = dialog;
        table.setAccessibleText("Perbaikan");
        table.getColumns()
                .setAll(List.of(
                        TextColumn.of("Tanggal", 9, row -> Tanggal.panjang(row.tanggal())),
                        TextColumn.of("Indikator", 18, BarisPerbaikan::indikator)
                                .flexible(12),
                        TextColumn.of("Periode", 10, row -> row.periode().teks()),
                        TextColumn.figures(
                                "Semula", 6, row -> row.perbaikan().semula().teks()),
                        TextColumn.figures(
                                "Menjadi", 6, row -> row.perbaikan().menjadi().teks()),
                        TextColumn.<BarisPerbaikan>of(
                                        "Alasan", 14, row -> row.perbaikan().alasan())
                                .flexible(10),
                        TextColumn.of("Status", 8, row -> row.perbaikan().status())));
        TextColumn.fit(table);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        RowMenu.of(
                table,
                rows -> List.of(
                        MenuAct.of("Buka perbaikan", MaterialDesignO.OPEN_IN_NEW, this::open)
                                .withKeys("F2"),
                        RowMenu.copying(table)));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        Button open = Buttons.plain("Buka perbaikan", MaterialDesignO.OPEN_IN_NEW, this::open);
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        waiting.setSelected(true);
        waiting.selectedProperty().addListener(only -> show());
        var tools = new FlowPane(waiting, open);
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        all.setTop(tools);
        all.getStyleClass().add("kinerja-bagian");
        model.semua().addListener(rows -> show());
        show();
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void shown() {
        model.load();
    }

    private void show() {
        List<BarisPerbaikan> rows = model.semua().get().stream()
                .filter(row -> !waiting.isSelected() || row.perbaikan().isOpen())
                .toList();
        table.getItems().setAll(rows);
        boolean hidden = rows.isEmpty() && !model.semua().get().isEmpty();
        all.setCenter(hidden ? ended : rows.isEmpty() ? empty : table);
    }

    private void open() {
        BarisPerbaikan row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            Perbaikan perbaikan = row.perbaikan();
            kinerja.realisasi(row.kunci(), figure -> dialog.show(figure, perbaikan));
        }
    }
}
