package id.langkah.ui.kinerja.formulir;

import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.service.PratinjauFormulir;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.Working;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The screen with the preview of importing returned forms. */
public final class FormulirView implements Screen {
    private static final int MOST_SHOWN = 50;

    private final FormulirModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final List<Path> berkas;
    private final Page page = new Page("Baca formulir terisi");
    private final Sheet<BarisIsian> sheet = new Sheet<>("Isian formulir", row -> false, edits -> {});
    private final CheckBox changed = new CheckBox("Hanya yang baru atau berubah");
    private final TextField oleh = new TextField();
    private List<BarisIsian> rows = List.of();

    /** @param berkas the files that were chosen */
    public FormulirView(FormulirModel model, Kit kit, Navigator navigator, List<Path> berkas) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.berkas = List.copyOf(berkas);
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke data kinerja", this::leave));
        oleh.setPromptText("Diterima oleh");
        oleh.setAccessibleText("Diterima oleh");
        changed.selectedProperty().addListener(only -> show());
        sheet.setPlaceholder(ScreenText.muted("Tidak ada isian yang baru atau berubah."));
        sheet.columns(KolomFormulir.semua());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        read(berkas);
    }

    private void read(List<Path> files) {
        page.subtitle().setText("");
        page.actions(Buttons.plain("Tidak jadi", this::leave));
        page.content(new Working("Membaca " + files.size() + " berkas", model.background()));
        model.preview(files, pratinjau -> show(files, pratinjau));
    }

    private void show(List<Path> files, PratinjauFormulir pratinjau) {
        rows = pratinjau.pratinjau().baris().stream()
                .sorted(Comparator.comparing(row -> row.keadaan() != Keadaan.DITOLAK))
                .toList();
        page.subtitle().setText(KataFormulir.summary(pratinjau));
        var forms = ScreenText.muted(KataFormulir.forms(pratinjau));
        var findings =
                new MasalahList(pratinjau.masalah().stream().limit(MOST_SHOWN).toList());
        boolean may = pratinjau.isAccepted() && !rows.isEmpty();
        if (may) {
            page.actions(
                    Buttons.plain("Tidak jadi", this::leave),
                    Buttons.primary(
                            "Simpan isian formulir", MaterialDesignF.FILE_IMPORT_OUTLINE, () -> take(pratinjau)));
        } else {
            List<Path> ready = IntStream.range(0, files.size())
                    .filter(i -> pratinjau.keadaan(i) == PratinjauFormulir.Keadaan.SIAP)
                    .mapToObj(files::get)
                    .toList();
            if (ready.isEmpty() || ready.size() == files.size()) {
                page.actions(Buttons.primary("Kembali ke data kinerja", this::leave));
            } else {
                page.actions(
                        Buttons.plain("Kembali ke data kinerja", this::leave),
                        Buttons.primary("Lanjutkan dengan " + ready.size() + " yang siap", () -> read(ready)));
            }
        }
        var tools = new FlowPane(changed);
        tools.getStyleClass().add("page-tools");
        if (may) {
            tools.getChildren().add(oleh);
        }
        sheet.getStyleClass().add("kinerja-formulir");
        var body = new VBox(forms, findings, tools, sheet);
        body.getStyleClass().add("stack");
        page.scrolling(body);
        show();
    }

    private void show() {
        sheet.rows(rows.stream()
                .filter(row ->
                        !changed.isSelected() || row.keadaan() == Keadaan.BARU || row.keadaan() == Keadaan.BERUBAH)
                .toList());
    }

    private void take(PratinjauFormulir pratinjau) {
        model.take(
                pratinjau,
                oleh.getText().strip(),
                taken -> taken(pratinjau, taken),
                refused -> kit.dialogs().masalah("Isian formulir tidak disimpan", refused.masalah()));
    }

    private void taken(PratinjauFormulir pratinjau, FormulirModel.Taken taken) {
        List<PermintaanData> answered = taken.dijawab();
        long whole = answered.stream().filter(PermintaanData::isLengkap).count();
        String by = oleh.getText().strip();
        kit.toasts()
                .done(
                        "%d permintaan dijawab, %d di antaranya lengkap.".formatted(answered.size(), whole),
                        Action.plain(
                                "Urungkan",
                                () -> model.takeBack(pratinjau, taken, by, () -> {
                                    kit.toasts().done("Isian formulir diurungkan.");
                                    leave();
                                })));
        leave();
    }

    private void leave() {
        navigator.go(new Destination.DataKinerja());
    }
}
