package id.langkah.ui.aksi;

import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.BarisAksi;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The tab with the monitoring of a quarter, beside the figures of the indicators. */
final class PantauanPanel extends BorderPane {
    private final AksiModel model;
    private final Sheet<BarisAksi> sheet;
    private final FlowPane bottom;

    PantauanPanel(AksiModel model, AksiDialog dialog, TindakLanjutDialog tindakLanjut) {
        this.model = model;
        sheet = new Sheet<>("Pemantauan rencana aksi", row -> false, edits -> {});
        sheet.columns(List.of(
                SheetColumn.<BarisAksi>words(
                                "Aksi", 18, row -> row.aksi().aksi().uraian())
                        .keptInView(),
                SheetColumn.words("Target aksi", 8, row -> row.aksi().aksi().target(triwulan())),
                SheetColumn.<BarisAksi>words(
                                "Keadaan",
                                10,
                                text(pantauan -> pantauan.keadaan().kata()))
                        .toned(row ->
                                Optional.of(tone(row.aksi().pantauan(triwulan()).keadaan()))),
                SheetColumn.words("Realisasi", 13, text(PantauanAksi::realisasi)),
                SheetColumn.words("Output", 12, text(PantauanAksi::output)),
                SheetColumn.words("Kendala", 13, text(PantauanAksi::kendala)),
                SheetColumn.words("Solusi", 13, text(PantauanAksi::solusi)),
                SheetColumn.figures("Tindak lanjut", 7, row -> "" + count(row.aksi())),
                SheetColumn.words(
                        "Indikator", 16, row -> row.indikator().indikator().nama()),
                SheetColumn.figures("Target", 7, row -> row.target(triwulan()).tampak()),
                SheetColumn.figures(
                        "Realisasi indikator",
                        7,
                        row -> row.realisasi(triwulan()).tampak()),
                SheetColumn.figures(
                        "Capaian (%)", 7, row -> row.capaian(triwulan()).tercetak())));
        sheet.onOpen(row -> dialog.pantauan(row.aksi()));
        bottom = new FlowPane(
                Buttons.primary(
                        "Isi pemantauan…",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> current().ifPresent(dialog::pantauan)),
                Buttons.plain(
                        "Tambah tindak lanjut…",
                        MaterialDesignP.PLUS,
                        () -> current().ifPresent(tindakLanjut::baru)));
        bottom.getStyleClass().addAll("button-row", "kinerja-aksi");
    }

    private Triwulan triwulan() {
        return model.triwulan().get();
    }

    private Function<BarisAksi, String> text(Function<PantauanAksi, String> which) {
        return row -> which.apply(row.aksi().pantauan(triwulan()));
    }

    private int count(AksiTercatat aksi) {
        return aksi.tindakLanjut(model.tahun(), triwulan()).size();
    }

    private static Badge.Tone tone(KeadaanAksi keadaan) {
        return switch (keadaan) {
            case SELESAI -> Badge.Tone.SUCCESS;
            case BERJALAN -> Badge.Tone.ACCENT;
            case DITUNDA, BATAL -> Badge.Tone.WARNING;
            case BELUM -> Badge.Tone.NEUTRAL;
        };
    }

    private Optional<AksiTercatat> current() {
        return sheet.current().get().map(BarisAksi::aksi);
    }

    void show(RencanaAksi rencana) {
        Optional<AksiTercatat> before = current();
        List<BarisAksi> rows = rencana.baris();
        if (rows.isEmpty()) {
            setBottom(null);
            setCenter(Page.filling(new EmptyState(
                    MaterialDesignC.CLIPBOARD_LIST_OUTLINE,
                    "Belum ada aksi",
                    "Tambahkan aksi pada bagian Rencana; pemantauannya diisi di sini setiap triwulan.")));
            return;
        }
        sheet.rows(rows);
        before.ifPresent(
                aksi -> sheet.go(row -> row.aksi().aksi().id() == aksi.aksi().id()));
        setCenter(sheet);
        setBottom(bottom);
    }
}
