package id.langkah.ui.pustaka;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.bagan.BaganPane;
import id.langkah.ui.pustaka.SopModel.Tampilan;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen with one SOP: its aktivitas, identity page, versions and runs. */
public final class SopView implements Screen {
    private static final FilePicker.Filter JSON = FilePicker.Filter.of("SOP (JSON)", "json");

    private final SopModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final LainnyaMenu lainnya;
    private final LongConsumer start;
    private final Page page = new Page("SOP");
    private final TabPane tabs = new TabPane();

    /** @param start asks for the title of a new run of the SOP with that number and starts it */
    public SopView(SopModel model, Kit kit, Navigator navigator, LongConsumer start) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.lainnya = new LainnyaMenu(model, kit, navigator);
        this.start = start;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("Bagian SOP");
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
        model.shown().addListener((property, before, now) -> now.ifPresent(this::show));
        model.gone().addListener((property, before, gone) -> {
            if (gone) {
                showGone();
            }
        });
    }

    private void leave() {
        navigator.go(new Destination.Pustaka());
    }

    private void showGone() {
        page.title().setText("SOP");
        page.subtitle().setText("");
        page.actions();
        page.content(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_REMOVE_OUTLINE,
                "SOP ini tidak ada lagi",
                "SOP ini sudah dihapus dari pustaka.",
                Action.primary("Kembali ke daftar SOP", this::leave)));
    }

    private void show(Tampilan now) {
        Sop sop = now.versi().sop();
        FormSop form = FormSop.of(sop, now.judul());
        page.title().setText(sop.sebutan());
        page.subtitle().setText(subtitle(now));
        page.actions(buttons(now).toArray(Node[]::new));
        int chosen = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        tabs.getTabs()
                .setAll(
                        new Tab("Aktivitas", new AktivitasTable(sop, form.judul())),
                        new Tab("Bagan", new BaganPane(sop, BaganPane.Kolom.SEMUA, now.judul())),
                        new Tab("Identitas", Page.scrolled(new IdentitasPanel(form))),
                        new Tab("Versi dan pengerjaan", Page.scrolled(new VersiPanel(model, navigator, now))));
        tabs.getSelectionModel().select(chosen);
        page.content(tabs);
    }

    private static String subtitle(Tampilan now) {
        Sop sop = now.versi().sop();
        String nomor = sop.nomor().isBlank() ? "Belum bernomor" : "Nomor " + sop.nomor();
        String menit = now.menit().isPresent()
                ? " · waktu baku " + now.jam().lama(now.menit().getAsLong())
                : "";
        return nomor
                + (now.versi().status() == Status.KONSEP
                        ? " · "
                        : " · versi " + now.versi().versi() + " · ")
                + now.versi().status().kata()
                + " · "
                + sop.aktivitas().size()
                + " aktivitas"
                + menit;
    }

    private List<Node> buttons(Tampilan now) {
        Status status = now.versi().status();
        boolean draftOnly = status == Status.KONSEP && now.isNewest();
        MenuButton more = lainnya.of(now, draftOnly);
        if (draftOnly) {
            return List.of(
                    print(now.versi().sop()),
                    more,
                    Buttons.primary(
                            "Lanjutkan menulis", MaterialDesignP.PENCIL_OUTLINE, () -> lainnya.write(now.versi())));
        }
        Button run = Buttons.primary(
                "Mulai pengerjaan",
                MaterialDesignP.PLAY,
                () -> start.accept(now.versi().sopId()));
        run.setDisable(status != Status.BERLAKU);
        return List.of(print(now.versi().sop()), more, run);
    }

    private Node print(Sop sop) {
        String name = NamaBerkas.ofTitle(FormSop.nama(sop));
        return new PaperMenu("Cetak", kit)
                .look("Lihat dan cetak (PDF)", name + ".pdf", model::print)
                .look(
                        "Lihat Lembar Kerja (PDF)",
                        NamaBerkas.ofTitle("Lembar Kerja " + sop.nama()) + ".pdf",
                        model::printLembarKerja)
                .keep("Simpan sebagai PDF…", name + ".pdf", PaperMenu.PDF, model::print)
                .keep("Simpan sebagai Excel…", name + ".xlsx", PaperMenu.EXCEL, model::print)
                .keep("Simpan sebagai JSON…", name + ".json", JSON, model::print);
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
