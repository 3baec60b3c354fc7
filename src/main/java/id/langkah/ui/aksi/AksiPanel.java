package id.langkah.ui.aksi;

import id.langkah.domain.Angka;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The tab with the plan of the year, by indicator. */
final class AksiPanel extends BorderPane {
    private final AksiModel model;
    private final AksiDialog dialog;
    private final Kit kit;
    private final Sheet<Baris> sheet;
    private final List<Button> ofAksi;

    /** An indicator with one of its actions, or without any. */
    private record Baris(
            RencanaAksi.Bagian bagian, @Nullable AksiTercatat aksi) {
        String text(Function<Aksi, String> which) {
            return aksi == null ? "" : which.apply(aksi.aksi());
        }
    }

    AksiPanel(AksiModel model, AksiDialog dialog, Kit kit) {
        this.model = model;
        this.dialog = dialog;
        this.kit = kit;
        sheet = new Sheet<>("Rencana aksi", row -> false, edits -> {});
        var columns = new ArrayList<SheetColumn<Baris>>();
        columns.add(SheetColumn.<Baris>words(
                        "Indikator",
                        16,
                        row -> row.bagian().indikator().indikator().nama())
                .keptInView());
        columns.add(SheetColumn.<Baris>words(
                        "Aksi", 18, row -> row.aksi() == null ? "Belum ada aksi" : row.text(Aksi::uraian))
                .toned(row -> row.aksi() == null ? Optional.of(Badge.Tone.WARNING) : Optional.empty()));
        for (Triwulan triwulan : Triwulan.values()) {
            columns.add(SheetColumn.words(triwulan.singkat(), 7, row -> row.text(aksi -> aksi.target(triwulan))));
        }
        columns.add(SheetColumn.words("Jadwal", 14, row -> row.text(Aksi::jadwal)));
        columns.add(SheetColumn.figures(
                "Anggaran (Rp)",
                9,
                row -> row.text(aksi ->
                        Optional.ofNullable(aksi.anggaran()).map(Angka::write).orElse(""))));
        columns.add(SheetColumn.words("Penanggung jawab", 12, row -> row.text(Aksi::penanggungJawab)));
        sheet.columns(columns);
        sheet.onOpen(this::open);
        sheet.current().addListener(row -> follow());
        ofAksi = List.of(
                Buttons.plain(
                        "Ubah aksi…",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> current().ifPresent(this::open)),
                Buttons.icon(MaterialDesignA.ARROW_UP, "Naikkan aksi", () -> move(-1)),
                Buttons.icon(MaterialDesignA.ARROW_DOWN, "Turunkan aksi", () -> move(1)),
                Buttons.danger("Hapus aksi", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
        var bottom = new FlowPane(Buttons.primary(
                "Tambah aksi…", MaterialDesignP.PLUS, () -> current().ifPresent(row -> dialog.baru(row.bagian()))));
        bottom.getChildren().addAll(ofAksi);
        bottom.getChildren()
                .add(Buttons.plain("Ambil dari tahun lalu", MaterialDesignC.CONTENT_COPY, this::takeTahunLalu));
        bottom.getStyleClass().addAll("button-row", "kinerja-aksi");
        setCenter(sheet);
        setBottom(bottom);
        follow();
    }

    void show(RencanaAksi rencana) {
        var rows = new ArrayList<Baris>();
        for (RencanaAksi.Bagian bagian : rencana.bagian()) {
            bagian.aksi().forEach(aksi -> rows.add(new Baris(bagian, aksi)));
            if (bagian.aksi().isEmpty()) {
                rows.add(new Baris(bagian, null));
            }
        }
        Optional<Baris> before = current();
        sheet.rows(rows);
        before.ifPresent(row -> sheet.go(other -> isSame(row, other)));
        follow();
    }

    private static boolean isSame(Baris row, Baris other) {
        boolean indikator =
                row.bagian().indikator().id() == other.bagian().indikator().id();
        AksiTercatat own = row.aksi();
        AksiTercatat its = other.aksi();
        return indikator
                && (own == null || its == null || own.aksi().id() == its.aksi().id());
    }

    private Optional<Baris> current() {
        return sheet.current().get();
    }

    private Optional<AksiTercatat> aksi() {
        return current().flatMap(row -> Optional.ofNullable(row.aksi()));
    }

    private void follow() {
        boolean none = aksi().isEmpty();
        ofAksi.forEach(button -> button.setDisable(none));
    }

    private void open(Baris row) {
        AksiTercatat aksi = row.aksi();
        if (aksi == null) {
            dialog.baru(row.bagian());
        } else {
            dialog.aksi(aksi.aksi(), row.bagian().indikator().indikator().nama());
        }
    }

    private void move(int by) {
        aksi().ifPresent(aksi -> model.move(aksi.aksi(), by));
    }

    private void remove() {
        aksi().ifPresent(aksi -> kit.dialogs()
                .confirm(
                        "Hapus aksi?",
                        "\"" + aksi.aksi().uraian() + "\" dihapus beserta pemantauan dan tindak lanjutnya.",
                        Action.danger(
                                "Hapus aksi",
                                () -> model.remove(
                                        aksi.aksi(), () -> kit.toasts().done("Aksi dihapus.")))));
    }

    private void takeTahunLalu() {
        model.takeTahunLalu(added -> kit.toasts()
                .done(
                        added == 0
                                ? "Tidak ada aksi tahun lalu yang dapat diambil."
                                : added + " aksi diambil dari tahun lalu."));
    }
}
