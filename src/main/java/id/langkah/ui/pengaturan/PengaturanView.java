package id.langkah.ui.pengaturan;

import id.langkah.ui.Navigator;
import id.langkah.ui.Preferences;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The settings, one part after the other; each is kept as soon as it is changed. */
public final class PengaturanView implements Screen {
    /** The purpose of the folder for second copies, in the settings of this PC. */
    public static final String TEMPAT_KEDUA = "cadanganKedua";

    private final Page page = new Page("Pengaturan");
    private final PengaturanModel model;
    private final JamKerjaModel jam;
    private final KantorPanel kantor;

    /**
     * Makes all parts.
     *
     * @param data the file with everything that is kept
     */
    public PengaturanView(
            PengaturanModel model,
            JamKerjaModel jam,
            BerkasModel berkas,
            Preferences preferences,
            Path data,
            Navigator navigator,
            Kit kit) {
        this.model = model;
        this.jam = jam;
        kantor = new KantorPanel(model, kit);
        page.subtitle().setText("Perubahan langsung disimpan.");
        TabPane tabs =
                new TabPane(
                        tab("Kantor", kantor.node()),
                        tab("Jam kerja", new JamKerjaPanel(jam).node()),
                        tab("Hari libur", new LiburPanel(jam, kit).node()),
                        tab("Tampilan", new TampilanPanel(preferences).node()),
                        tab(
                                "Data dan cadangan",
                                new CadanganPanel(
                                                model,
                                                data,
                                                new TempatKeduaPanel(model, preferences, kit),
                                                new PulihDialog(model, navigator, kit),
                                                List.of(
                                                        new HapusPanel(
                                                                        new HapusDialog(
                                                                                berkas, navigator,
                                                                                kit))
                                                                .node()),
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
        model.refresh();
        jam.refresh();
    }

    @Override
    public void left() {
        kantor.keep();
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, Page.scrolled(content));
        tab.setClosable(false);
        return tab;
    }
}
