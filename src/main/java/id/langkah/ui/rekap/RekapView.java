package id.langkah.ui.rekap;

import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Periode.Jenis;
import id.langkah.ui.Destination;
import id.langkah.ui.LembarTable;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The screen of the rekap: choosing a period, showing its tables, writing the workbook. */
public final class RekapView implements Screen {
    static final FilePicker.Filter EXCEL = FilePicker.Filter.of("Excel", "xlsx");

    private final RekapModel model;
    private final Kit kit;
    private final Page page = new Page("Rekap");
    private final PillBar pills = new PillBar("Lembar rekap");
    private final Choice<Periode> choice;
    private final Button write;

    public RekapView(RekapModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.write = Buttons.withKeys(
                Buttons.primary("Ekspor Excel", MaterialDesignM.MICROSOFT_EXCEL, this::choosePath), "Ctrl+E");
        page.parts(pills);
        choice = new Choice<>("Periode", Periode::teks, model.periode()::set);
        choice.setVisibleRowCount(20);
        page.tools(
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Periode sebelumnya", () -> move(false)),
                choice,
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Periode berikutnya", () -> move(true)));
        KeyCombination writing = KeyCombination.valueOf("Ctrl+E");
        page.actions(
                Buttons.plain(
                        "Gabungan kantor",
                        MaterialDesignO.OFFICE_BUILDING_OUTLINE,
                        () -> navigator.go(new Destination.Gabungan())),
                Buttons.plain(
                        "Lembar dan kolom…",
                        MaterialDesignT.TABLE_COLUMN,
                        () -> model.offer(kolom -> new SusunanDialog(kit, model, kolom).open())),
                write);
        page.setOnKeyPressed(key -> {
            if (writing.match(key)) {
                write.fire();
            }
        });
        model.periode().addListener((property, before, now) -> offer(now));
        model.rekap().addListener((property, before, now) -> show(now));
        offer(model.periode().get());
        show(model.rekap().get());
    }

    private void move(boolean on) {
        Periode now = model.periode().get();
        model.periode().set(on ? now.next() : now.previous());
    }

    /** Offers the year of the selected period and the years around it. */
    private void offer(Periode now) {
        List<Periode> year = Stream.concat(
                        Stream.of(
                                new Periode(now.tahun() + 1, Jenis.TAHUN, 1),
                                new Periode(now.tahun() - 1, Jenis.TAHUN, 1)),
                        Periode.of(now.tahun()).stream())
                .sorted()
                .toList();
        choice.offer(year, now);
    }

    private void show(Optional<PaketRekap> shown) {
        write.setDisable(shown.isEmpty());
        shown.ifPresent(paket -> {
            int chosen = Math.max(0, pills.chosen());
            pills.clear();
            for (LembarRekap which : LembarRekap.values()) {
                if (!which.isLkjip()) {
                    paket.lembar(which).ifPresent(lembar -> add(which.singkat(), lembar));
                }
            }
            pills.choose(chosen);
            page.subtitle().setText(paket.periode().teks());
        });
    }

    private <R> void add(String name, Lembar<R> lembar) {
        int rows = lembar.baris().size();
        Node content = rows == 0
                ? Page.filling(new EmptyState(MaterialDesignT.TABLE_LARGE, "Masih kosong", lembar.kosong()))
                : new StackPane(new LembarTable<>(lembar));
        pills.add(name + " (" + rows + ")", () -> page.content(content));
    }

    private void choosePath() {
        kit.files()
                .save("Ekspor rekap ke Excel", "rekap", model.fileName(), EXCEL)
                .ifPresent(file -> model.write(file, () -> written(kit, file)));
    }

    /** Tells where the workbook was written, with a button to open it. */
    static void written(Kit kit, Path file) {
        kit.written("Rekap ditulis: " + file.getFileName() + ".", file);
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
