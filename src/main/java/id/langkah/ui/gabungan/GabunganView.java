package id.langkah.ui.gabungan;

import id.langkah.domain.gabungan.HasilKantor;
import id.langkah.domain.gabungan.LembarGabungan;
import id.langkah.domain.gabungan.LembarKantor;
import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.LembarTable;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of the combined rekap: ranking, common indicators, and each office. */
public final class GabunganView implements Screen {
    private static final FilePicker.Filter EXCEL = FilePicker.Filter.of("Excel", "xlsx");
    private static final double GAP = 8;

    private final GabunganModel model;
    private final Kit kit;
    private final KantorDialog dialog;
    private final Page page = new Page("Rekap gabungan");
    private final PillBar pills = new PillBar("Lembar gabungan");
    private final Choice<Periode> choice;
    private final Button write;
    private long seen;

    public GabunganView(GabunganModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.dialog = new KantorDialog(model, kit);
        write = Buttons.plain("Ekspor Excel", MaterialDesignM.MICROSOFT_EXCEL, this::choosePath);
        choice = new Choice<>("Periode", Periode::teks, model.periode()::set);
        choice.setVisibleRowCount(10);
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali", navigator::back));
        page.parts(pills);
        page.tools(
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Periode sebelumnya", () -> move(false)),
                choice,
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Periode berikutnya", () -> move(true)));
        page.actions(
                Buttons.plain("Tunggu kantor…", MaterialDesignP.PLUS, dialog::add),
                write,
                Buttons.primary("Terima kiriman…", MaterialDesignF.FILE_IMPORT_OUTLINE, dialog::choose));
        model.periode().addListener((property, before, now) -> offer());
        model.rekap().addListener((property, before, now) -> now.ifPresent(this::show));
        offer();
    }

    private void move(boolean on) {
        Periode now = model.periode().get();
        model.periode().set(on ? now.next() : now.previous());
    }

    private void offer() {
        choice.offer(model.offered(), model.periode().get());
    }

    private void show(RekapGabungan rekap) {
        int chosen = Math.max(0, pills.chosen());
        pills.clear();
        write.setDisable(rekap.kantor().isEmpty());
        if (rekap.kantor().isEmpty()) {
            page.subtitle().setText("");
            page.content(Page.filling(new EmptyState(
                    MaterialDesignO.OFFICE_BUILDING_OUTLINE,
                    "Belum ada kantor",
                    "Terima ekspor dari bidang, UPT, atau kecamatan; angkanya tidak dicampur dengan angka kantor Anda.",
                    Action.primary("Terima kiriman…", dialog::choose))));
            return;
        }
        page.subtitle().setText(rekap.periode().teks());
        pills.add(
                "Peringkat (" + rekap.kantor().size() + ")",
                () -> page.content(new PeringkatPane(model, kit, dialog, rekap)));
        add("Indikator", LembarGabungan.bersama(rekap));
        List<HasilKantor> sent = rekap.kantor().stream()
                .filter(hasil -> hasil.kantor().kiriman() != null)
                .toList();
        if (!sent.isEmpty()) {
            pills.add("Per kantor", () -> page.content(each(rekap, sent)));
        }
        pills.choose(Math.min(chosen, sent.isEmpty() ? 1 : 2));
    }

    /** The tables of single offices, one at a time. */
    private Node each(RekapGabungan rekap, List<HasilKantor> sent) {
        var all = new BorderPane();
        var office = new Choice<HasilKantor>("Kantor", hasil -> hasil.kantor().nama(), hasil -> {
            seen = hasil.kantor().id();
            all.setCenter(new LembarTable<>(LembarKantor.of(rekap, hasil)));
        });
        office.getStyleClass().addAll("gabungan-kantor", "may-shorten");
        HasilKantor first = sent.stream()
                .filter(hasil -> hasil.kantor().id() == seen)
                .findFirst()
                .orElse(sent.getFirst());
        office.offer(sent, first);
        office.setMinWidth(0);
        all.setTop(office);
        all.setCenter(new LembarTable<>(LembarKantor.of(rekap, first)));
        BorderPane.setMargin(office, new Insets(0, 0, GAP, 0));
        return all;
    }

    private <R> void add(String name, Lembar<R> lembar) {
        pills.add(name, () -> page.content(new StackPane(new LembarTable<>(lembar))));
    }

    private void choosePath() {
        kit.files()
                .save("Ekspor rekap gabungan ke Excel", "rekap", model.fileName(), EXCEL)
                .ifPresent(file -> model.write(file, () -> written(file)));
    }

    private void written(Path file) {
        kit.written("Rekap gabungan ditulis: " + file.getFileName() + ".", file);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }
}
