package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.service.LiburNasional;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The list of holidays. */
final class LiburPanel {
    private final JamKerjaModel model;
    private final Kit kit;
    private final ListView<Map.Entry<LocalDate, String>> list = new ListView<>();
    private final TanggalField hari = new TanggalField("Tanggal hari libur baru");
    private final TextField nama = new TextField();
    private final MasalahList masalah = new MasalahList();
    private final FlowPane national = new FlowPane();
    private final VBox all;

    LiburPanel(JamKerjaModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        nama.setPromptText("Hari Kemerdekaan");
        nama.setAccessibleText("Nama hari libur baru");
        hari.setOnAction(event -> add());
        nama.setOnAction(event -> add());
        FlowPane adding = new FlowPane(
                hari,
                nama,
                Buttons.plain("Tambah", this::add),
                Buttons.plain(
                        "Tempel daftar…", MaterialDesignC.CLIPBOARD_TEXT_OUTLINE, () -> TempelLibur.open(model, kit)));
        adding.getStyleClass().add("button-row");
        national.getStyleClass().add("button-row");
        list.setAccessibleText("Hari libur");
        list.getStyleClass().add("libur-list");
        list.setCellFactory(view -> new LiburCell(this::remove));
        list.setPlaceholder(ScreenText.muted("Belum ada hari libur."));
        RowMenu.of(
                list,
                rows -> List.of(
                        RowMenu.copying(() -> rows.stream()
                                .map(row -> List.of(JamKerjaModel.panjang(row.getKey()), row.getValue()))
                                .toList()),
                        MenuAct.danger(
                                        "Hapus hari libur",
                                        MaterialDesignT.TRASH_CAN_OUTLINE,
                                        () -> remove(rows.getFirst()))
                                .withKeys("Delete")));
        all = new VBox(
                ScreenText.heading("Hari libur dan cuti bersama"),
                ScreenText.muted("Waktu kerja tidak dihitung pada hari-hari ini."),
                national,
                adding,
                masalah,
                list);
        all.getStyleClass().add("card");
        model.kept().addListener((property, before, now) -> show(now));
        show(model.kept().get());
    }

    /** A typed holiday that was not added yet. */
    List<Masalah> unkept() {
        return hari.getText().isBlank() && nama.getText().isBlank()
                ? List.of()
                : List.of(Masalah.peringatan("Hari libur baru belum ditambahkan.", "Hari libur", "Tekan \"Tambah\"."));
    }

    Node node() {
        VBox part = new VBox(all);
        part.getStyleClass().add("pengaturan-part");
        return part;
    }

    private void show(JamKerja jam) {
        list.getItems().setAll(jam.libur().entrySet());
        national.getChildren()
                .setAll(LiburNasional.tersedia().stream()
                        .flatMap(tahun -> LiburNasional.of(tahun).stream())
                        .filter(libur -> !libur.kurang(jam).isEmpty())
                        .map(this::offer)
                        .toList());
        national.setVisible(!national.getChildren().isEmpty());
        national.setManaged(national.isVisible());
    }

    /** The button that adds the national holidays of a year; days that are already listed keep their names. */
    private Button offer(LiburNasional libur) {
        Button button = Buttons.plain(
                "Pakai libur nasional " + libur.tahun(), MaterialDesignC.CALENDAR_CHECK, () -> take(libur));
        button.setTooltip(new Tooltip(libur.sumber()));
        button.setAccessibleHelp(libur.sumber());
        return button;
    }

    private void take(LiburNasional libur) {
        Map<LocalDate, String> missing = libur.kurang(model.kept().get());
        model.add(new Libur(missing, List.of()));
        kit.toasts()
                .done(
                        missing.size() + " hari libur dan cuti bersama " + libur.tahun() + " ditambahkan, menurut "
                                + libur.sumber() + ".",
                        Action.plain("Urungkan", () -> missing.keySet().forEach(model::remove)));
    }

    private void add() {
        Optional<LocalDate> day = hari.value();
        if (day.isEmpty()) {
            masalah.refuse(hari.salah()
                    .map(List::of)
                    .orElseGet(() -> List.of(Masalah.galat(
                            "Tanggal hari libur belum diisi.", "Hari libur", "Tulis misalnya 17 Agustus."))));
        } else {
            Libur libur = Libur.read(Tanggal.panjang(day.get()) + " " + nama.getText());
            masalah.set(libur.masalah());
            model.add(libur);
            hari.clear();
            nama.clear();
        }
        hari.requestFocus();
    }

    private void remove(Map.Entry<LocalDate, String> libur) {
        model.remove(libur.getKey());
        Libur back = new Libur(Map.of(libur.getKey(), libur.getValue()), List.of());
        kit.toasts()
                .done(
                        JamKerjaModel.panjang(libur.getKey()) + " bukan lagi hari libur.",
                        Action.plain("Urungkan", () -> model.add(back)));
    }
}
