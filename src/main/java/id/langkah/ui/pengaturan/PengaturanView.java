package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.ui.Navigator;
import id.langkah.ui.Preferences;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The screen of the settings; every change is saved at once. */
public final class PengaturanView implements Screen {
    /** The key under which the settings of this PC store the folder for second backups. */
    public static final String TEMPAT_KEDUA = "cadanganKedua";

    private final Page page = new Page("Pengaturan");
    private final PengaturanModel model;
    private final JamKerjaModel jam;
    private final KantorPanel kantor;
    private final LiburPanel libur;

    /**
     * Where the office's file is.
     *
     * @param usual the usual path of the file
     * @param moved receives the file to continue with
     */
    public record Letak(Path file, Path usual, Consumer<Path> moved) {}

    /**
     * Creates all parts.
     *
     * @param letak where the office's file is
     */
    public PengaturanView(
            PengaturanModel model,
            JamKerjaModel jam,
            BerkasModel berkas,
            Preferences preferences,
            Letak letak,
            Navigator navigator,
            Kit kit) {
        this.model = model;
        this.jam = jam;
        kantor = new KantorPanel(model, kit);
        libur = new LiburPanel(jam, kit);
        page.subtitle().setText("Perubahan langsung disimpan.");
        TabPane tabs = new TabPane(
                tab("Kantor", kantor.node()),
                tab("Jam kerja", new JamKerjaPanel(jam).node()),
                tab("Hari libur", libur.node()),
                tab("Tampilan", new TampilanPanel(preferences).node()),
                tab(
                        "Data dan cadangan",
                        new CadanganPanel(
                                        model,
                                        letak.file(),
                                        new PindahDialog(berkas, letak, kantor::keep, kit),
                                        new TempatKeduaPanel(model, preferences, kit),
                                        new PulihDialog(model, navigator, kit),
                                        List.of(
                                                new SerahTerimaPanel(berkas, kit).node(),
                                                new HapusPanel(new HapusDialog(berkas, navigator, kit)).node()),
                                        kit)
                                .node()));
        tabs.getStyleClass().add("pengaturan-tabs");
        tabs.setAccessibleText("Bagian pengaturan");
        page.content(tabs);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        kantor.keep();
        model.refresh();
        jam.refresh();
    }

    @Override
    public void left() {
        kantor.keep();
    }

    @Override
    public List<Masalah> unkept() {
        var all = new ArrayList<>(jam.masalah().get());
        all.addAll(libur.unkept());
        return all;
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, Page.scrolled(content));
        tab.setClosable(false);
        return tab;
    }
}
